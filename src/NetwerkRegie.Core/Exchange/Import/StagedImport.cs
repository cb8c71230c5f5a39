using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>The file is there; nothing has changed.</summary>
    Trial = 1,

    /// <summary>It came in.</summary>
    Done = 2,
}

/// <summary>What came of an import: rows new, changed, the same, refused, and lines passed over.</summary>
public sealed record ImportTally(int New, int Changed, int Same, int Refused, int Ignored);

/// <summary>A file that somebody laid ready to import, and what came of it. It belongs to the library of who did.</summary>
public sealed record StagedImport
{
    /// <summary>Identifies it, and names its folder.</summary>
    public required Guid Id { get; init; }

    /// <summary>What the user's file is called; never used as a path.</summary>
    public required string FileName { get; init; }

    /// <summary>Whose import it is.</summary>
    public required Guid? Library { get; init; }

    /// <summary>Who laid it ready.</summary>
    public required Guid? By { get; init; }

    /// <summary>When it was laid ready or came in, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Stands for the headings, so that a choice of columns is remembered for the next file with the same ones.</summary>
    public string? Headings { get; init; }

    /// <summary>What the user said that columns mean, by heading.</summary>
    public Dictionary<string, PartnerField>? Chosen { get; init; }

    /// <summary>How far it is.</summary>
    public ImportState State { get; init; } = ImportState.Trial;

    /// <summary>What came of it.</summary>
    public ImportTally? Tally { get; init; }

    /// <summary>Why rows were refused, by row.</summary>
    public Dictionary<int, string> Refused { get; init; } = [];

    /// <summary>The operation that wrote it, if it wrote anything.</summary>
    public Guid? Operation { get; init; }

    /// <summary>Names its owner.</summary>
    public bool BelongsTo(ICurrentMember member) => Library == member.Partner?.Value;
}
