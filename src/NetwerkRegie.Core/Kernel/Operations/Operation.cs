namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>One user action. Operations and their changes are appended, never rewritten: they are the history and the audit trail.</summary>
public sealed class Operation
{
    private Operation()
    {
    }

    /// <summary>The operation, which is also the version of the rows it wrote.</summary>
    public OperationId Id { get; private set; }

    /// <summary>When it was saved, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who did it; null for the operator of the data folder and for jobs.</summary>
    public MemberId? By { get; private set; }

    /// <summary>The home organisation of who did it.</summary>
    public PartnerId? Partner { get; private set; }

    /// <summary>The command's name.</summary>
    public string Command { get; private set; } = "";

    /// <summary>Key of the text that says why it cannot be undone, or null when it can.</summary>
    public string? NotUndoable { get; private set; }

    /// <summary>The operation that this one took back.</summary>
    public OperationId? Undoes { get; private set; }

    /// <summary>An action takes place.</summary>
    public static Operation Begin(string command, ICurrentMember member, DateTime at, string? notUndoable) =>
        new() { Id = OperationId.New(), At = at, By = member.Id, Partner = member.Partner, Command = command, NotUndoable = notUndoable };

    /// <summary>This action takes an earlier one back.</summary>
    internal void TakeBack(OperationId earlier) => Undoes = earlier;
}

/// <summary>What one operation did to one row: the row before and after, as JSON; null before means added, null after means removed.</summary>
public sealed class Change
{
    private Change()
    {
    }

    /// <summary>The operation.</summary>
    public OperationId Operation { get; private set; }

    /// <summary>Its place within the operation, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>The entity's name, such as <c>Partner</c>.</summary>
    public string Entity { get; private set; } = "";

    /// <summary>The row's id.</summary>
    public Guid Key { get; private set; }

    /// <summary>The row's version before, or null when it was added.</summary>
    public Guid? VersionBefore { get; private set; }

    /// <summary>The row's version after, or null when it was removed.</summary>
    public Guid? VersionAfter { get; private set; }

    /// <summary>The row before; personal values are sealed with the person's key.</summary>
    public string? Before { get; private set; }

    /// <summary>The row after; personal values are sealed with the person's key.</summary>
    public string? After { get; private set; }

    /// <summary>Whose key seals the personal values; null when there are none.</summary>
    public Guid? Person { get; private set; }

    internal static Change Of(OperationId operation, int position, string entity, Guid key, Guid? person, (Guid Version, string Row)? before, (Guid Version, string Row)? after) => new()
    {
        Operation = operation,
        Position = position,
        Entity = entity,
        Key = key,
        Person = person,
        VersionBefore = before?.Version,
        VersionAfter = after?.Version,
        Before = before?.Row,
        After = after?.Row,
    };

    /// <summary>The same change the other way round, as part of the operation that takes it back.</summary>
    internal Change TakenBackBy(OperationId operation, int position) => new()
    {
        Operation = operation,
        Position = position,
        Entity = Entity,
        Key = Key,
        Person = Person,
        VersionBefore = VersionAfter,
        VersionAfter = VersionBefore,
        Before = After,
        After = Before,
    };
}

/// <summary>One link of the chain that makes a rewritten history show: the hash of the link before it and of one operation with its changes.</summary>
public sealed class Seal
{
    private Seal()
    {
    }

    /// <summary>Place in the chain, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The operation that is sealed.</summary>
    public OperationId Operation { get; private set; }

    /// <summary>SHA-256 over the hash before and the stored operation, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    internal static Seal On(long number, OperationId operation, string hash) => new() { Number = number, Operation = operation, Hash = hash };
}
