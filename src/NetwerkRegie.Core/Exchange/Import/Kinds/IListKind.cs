using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Exchange.Import.Kinds;

/// <summary>A kind of list that can be taken in: how its file is read, and what its columns can mean.</summary>
public interface IListKind
{
    /// <summary>Which kind.</summary>
    ImportKind Kind { get; }

    /// <summary>What a column can mean, each with the words for it; the first is that it stays out.</summary>
    Task<IReadOnlyList<ListField>> Fields(CancellationToken ct);

    /// <summary>Reads the list in a file.</summary>
    /// <param name="file">Can be sought; stays open.</param>
    /// <param name="fileName">Only its ending is looked at.</param>
    /// <param name="meanings">What the user says that columns mean, by heading.</param>
    /// <param name="progress">Hears how far the reading is.</param>
    /// <param name="ct">Stops the reading.</param>
    Task<Outcome<IReadList>> Read(Stream file, string fileName, IReadOnlyDictionary<string, string>? meanings, IProgress<BulkStep>? progress, CancellationToken ct);
}

/// <summary>What a column can mean: the name by which it is kept, and the words for it.</summary>
public sealed record ListField(string Name, string Words)
{
    /// <summary>All fields of an enum, in its order, as the texts call them.</summary>
    public static IReadOnlyList<ListField> Of<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(field => new ListField(field.ToString(), Texts.Say($"{typeof(T).Name}.{field}")))];

    /// <summary>What the user said, as fields of an enum; what is no field is left out.</summary>
    public static Dictionary<string, T>? Read<T>(IReadOnlyDictionary<string, string>? meanings)
        where T : struct, Enum =>
        meanings?.Where(said => Enum.TryParse<T>(said.Value, out var field) && Enum.IsDefined(field)).ToDictionary(said => said.Key, said => Enum.Parse<T>(said.Value), StringComparer.Ordinal);
}

/// <summary>A list that was read, ready to be tried out or taken in.</summary>
public interface IReadList
{
    /// <summary>What kind of file it is.</summary>
    TableProfile Profile { get; }

    /// <summary>Its columns and what they are taken to mean.</summary>
    IReadOnlyList<TrialColumn> Columns { get; }

    /// <summary>Why nothing can come in with the columns as they are; null when it can.</summary>
    Refusal? Unfit { get; }

    /// <summary>What taking the list in would do.</summary>
    Task<Outcome<ImportTrial>> Try(ImportChoices choices, IProgress<BulkStep>? progress, CancellationToken ct);

    /// <summary>Takes the list in.</summary>
    Task<Outcome<ImportTrial>> TakeIn(ImportChoices choices, IProgress<BulkStep>? progress, CancellationToken ct);
}

/// <summary>What whoever imports chose: leave bad rows out, and let partners that ended take part again.</summary>
public sealed record ImportChoices(bool SkipBadRows, bool RestoreEnded);
