using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>The words for the codes of a list; the room that keeps the list fills it in.</summary>
public interface ICodeWords
{
    /// <summary>The list, as <see cref="CodesAttribute"/> names it.</summary>
    string List { get; }

    /// <summary>The word for a code in the current language.</summary>
    string Word(string code);
}

/// <summary>Says the values of a row in the words of the screen: a name for an id, a word for a code, a day as people write it.</summary>
internal sealed class FieldWords(IEnumerable<ICodeWords> lists)
{
    /// <summary>Values that follow from others, and so tell nothing new.</summary>
    private static readonly string[] Derived = [nameof(Entity.Version), "ChangedAt", "SearchText", "SortName", "SortPlace"];

    /// <summary>Whether the column tells a reader something.</summary>
    public static bool Tells(RowShape shape, RowColumn column) => column != shape.Key && !Derived.Contains(column.Property.Name);

    /// <summary>The rows that these values point at, whose names <see cref="Say"/> needs.</summary>
    public static IEnumerable<(IEntityType Entity, Guid Key)> References(RowShape shape, params object?[]?[] rows) =>
        from place in Enumerable.Range(0, shape.Columns.Count)
        let target = Target(shape.Columns[place].Property)
        where target is not null
        from values in rows
        where values?[place] is Guid
        select (target, (Guid)values[place]!);

    /// <summary>The value in words; null for none, and for a row that is not there for the reader.</summary>
    public string? Say(RowColumn column, object? value, IReadOnlyDictionary<IEntityType, IReadOnlyDictionary<Guid, string>> names)
    {
        var type = Nullable.GetUnderlyingType(column.Property.ClrType) ?? column.Property.ClrType;
        return value switch
        {
            null or "" => null,
            string text when type.IsEnum => Texts.Say($"{type.Name}.{text}"),
            string text when column.Property.PropertyInfo?.GetCustomAttribute<CodesAttribute>() is { } codes => string.Join(", ", text.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries).Select(code => Word(codes.List, code))),
            Guid id => Target(column.Property) is { } target && names[target].GetValueOrDefault(id) is { Length: > 0 } name ? name : null,
            bool yes => Texts.Say(yes ? "Kernel.Yes" : "Kernel.No"),
            DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
            DateTime moment => Moment(moment),
            IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
            _ => value.ToString(),
        };
    }

    /// <summary>What an id identifies: what the database guards it to be, or else the entity whose key is of its type.</summary>
    public static IEntityType? Target(IProperty property)
    {
        var id = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (!id.IsAssignableTo(typeof(ITypedId)) || property.IsPrimaryKey()) return null;
        return property.GetContainingForeignKeys().Select(reference => reference.PrincipalEntityType).FirstOrDefault()
            ?? property.DeclaringType.Model.GetEntityTypes().FirstOrDefault(entity => entity.FindPrimaryKey()?.Properties is [var key] && key.ClrType == id);
    }

    private string Word(string list, string code) => lists.FirstOrDefault(words => words.List == list)?.Word(code) ?? Texts.Say($"{list}.{code}");

    private static string Moment(DateTime utc)
    {
        var (day, time) = utc.InAmsterdam();
        return $"{day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)} {time.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
