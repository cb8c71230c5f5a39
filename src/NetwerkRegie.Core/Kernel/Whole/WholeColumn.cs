using Microsoft.EntityFrameworkCore.Metadata;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel.Whole;

/// <summary>A column of a table of everything: its name in JSON, its words in a workbook, and how a text of it becomes a value.</summary>
public sealed class WholeColumn
{
    /// <summary>Values that follow from others; they are worked out again on the way back.</summary>
    public static readonly IReadOnlyList<string> Derived = [nameof(Kernel.Entity.Version), "SearchText", "SortName", "SortPlace"];

    private readonly string words;
    private readonly string? suffix;

    internal WholeColumn(string name, string words, Type type, string? suffix = null, RowColumn? row = null, IEntityType? target = null) =>
        (Name, this.words, Type, this.suffix, Row, Target) = (char.ToLowerInvariant(name[0]) + name[1..], words, type, suffix, row, target);

    /// <summary>Its name in JSON, such as <c>endedOn</c>.</summary>
    public string Name { get; }

    /// <summary>The type of its values: text, a number, a day, a moment (UTC), yes or no, an id, or an enum, whose values are kept by name.</summary>
    public Type Type { get; }

    /// <summary>Whether an import reads it; the other columns are there for people, such as the name that goes with an id.</summary>
    public bool IsTakenBack => Row is not null;

    /// <summary>The enum whose names stand in a text of codes, or null.</summary>
    public Type? Codes { get; internal init; }

    /// <summary>What people read above it, in the current language.</summary>
    public string Heading => suffix is null ? Texts.Say(words) : Texts.Say(suffix, Texts.Say(words));

    internal RowColumn? Row { get; }

    internal IEntityType? Target { get; }

    /// <summary>The column that a heading of a file means: by its exact name, as in JSON, else by its words in either language.</summary>
    public static WholeColumn? Named(IReadOnlyList<WholeColumn> columns, string heading)
    {
        var asked = Folding.Fold(heading);
        return columns.FirstOrDefault(column => column.Name == heading) ?? columns.FirstOrDefault(column => column.Known().Any(known => Folding.Fold(known) == asked));
    }

    private IEnumerable<string> Known()
    {
        foreach (var language in (string[])["nl", "en"])
        {
            var all = Texts.All(language);
            if (!all.TryGetValue(words, out var heading)) continue;
            yield return suffix is null ? heading : all[suffix].Replace("{0}", heading, StringComparison.Ordinal);
        }
    }
}
