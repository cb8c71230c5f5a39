using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>What a list is a list of.</summary>
public enum ImportKind
{
    /// <summary>Organisations.</summary>
    Partners = 1,

    /// <summary>Persons at partners, of one library.</summary>
    Contacts = 2,

    /// <summary>Ties between partners.</summary>
    Ties = 3,
}

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>The file is there; nothing has changed.</summary>
    Trial = 1,

    /// <summary>It came in.</summary>
    Done = 2,
}

/// <summary>What is done with a list beside the page.</summary>
public enum ImportWork
{
    /// <summary>It is tried out: nothing changes.</summary>
    Try = 1,

    /// <summary>It is taken in.</summary>
    TakeIn = 2,
}

/// <summary>How the latest work on a list ended, when it did not end well.</summary>
public enum ImportEnding
{
    /// <summary>Somebody stopped it.</summary>
    Stopped = 1,

    /// <summary>It broke.</summary>
    Broke = 2,

    /// <summary>A rule said no.</summary>
    Refused = 3,

    /// <summary>The program stopped in the middle of it.</summary>
    Interrupted = 4,
}

/// <summary>What came of an import: rows new, changed, the same, refused, and lines passed over.</summary>
public sealed record ImportTally(int New, int Changed, int Same, int Refused, int Ignored);

/// <summary>Work that was begun: which, when (UTC), and the operation it writes, known before anything is stored. It is taken off the card when the work ends; what is still there after the program stopped was broken off.</summary>
public sealed record ImportJob(ImportWork Work, DateTime Since)
{
    /// <summary>The operation that the work writes.</summary>
    public Guid? Operation { get; init; }
}

/// <summary>A file that somebody laid ready to import, and what came of it. It belongs to the library of who did.</summary>
public sealed record StagedImport
{
    /// <summary>Identifies it, and names its folder.</summary>
    public required Guid Id { get; init; }

    /// <summary>What the user's file is called; never used as a path.</summary>
    public required string FileName { get; init; }

    /// <summary>What it is a list of.</summary>
    public ImportKind Kind { get; init; } = ImportKind.Partners;

    /// <summary>Whose import it is.</summary>
    public required Guid? Library { get; init; }

    /// <summary>Who laid it ready.</summary>
    public required Guid? By { get; init; }

    /// <summary>When it was laid ready or came in, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Stands for the headings, so that a choice of columns is remembered for the next file with the same ones.</summary>
    public string? Headings { get; init; }

    /// <summary>What the user said that columns mean, by heading.</summary>
    public Dictionary<string, string>? Meanings { get; init; }

    /// <summary>Bad rows are left out; otherwise one such row means that nothing comes in.</summary>
    public bool SkipBadRows { get; init; } = true;

    /// <summary>Partners that ended take part again.</summary>
    public bool RestoreEnded { get; init; }

    /// <summary>How far it is.</summary>
    public ImportState State { get; init; } = ImportState.Trial;

    /// <summary>What is being done, or was when the program stopped.</summary>
    public ImportJob? Job { get; init; }

    /// <summary>How the latest work ended, when it did not end well.</summary>
    public ImportEnding? Ending { get; init; }

    /// <summary>The rule that said no, in words.</summary>
    public string? Why { get; init; }

    /// <summary>What came of it.</summary>
    public ImportTally? Tally { get; init; }

    /// <summary>Why rows were refused, by row.</summary>
    public Dictionary<int, string> Refused { get; init; } = [];

    /// <summary>The operation that wrote it, if it wrote anything.</summary>
    public Guid? Operation { get; init; }

    /// <summary>It came in, by this operation.</summary>
    public StagedImport CameIn(ImportTrial result, Guid? operation, DateTime at) => this with
    {
        State = ImportState.Done,
        Job = null,
        Ending = null,
        Why = null,
        At = at,
        Tally = result.Tally,
        Refused = new Dictionary<int, string>(result.Reasons),
        Operation = operation,
    };

    /// <summary>Names its owner.</summary>
    public bool BelongsTo(ICurrentMember member) => Library == member.Partner?.Value;
}
