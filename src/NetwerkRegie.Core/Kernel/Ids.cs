namespace NetwerkRegie.Core.Kernel;

/// <summary>The one place where new identifiers come from: version-7 Guids, which sort by the moment they were made.</summary>
public static class Ids
{
    /// <summary>A new identifier.</summary>
    public static Guid Next() => Guid.CreateVersion7();
}

/// <summary>An identifier that knows what it identifies, so that a team can never be looked up by a partner's id.</summary>
public interface ITypedId
{
    /// <summary>The identifier itself.</summary>
    Guid Value { get; }
}

/// <summary>What the database mapping needs to make a typed id of a stored value.</summary>
/// <typeparam name="TSelf">The id's own type.</typeparam>
public interface ITypedId<TSelf> : ITypedId, IComparable<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    /// <summary>The id with the given value.</summary>
    static abstract TSelf From(Guid value);
}

/// <summary>Identifies one user action; also the version that the action gave to the rows it wrote.</summary>
public readonly record struct OperationId(Guid Value) : ITypedId<OperationId>
{
    /// <summary>A new id.</summary>
    public static OperationId New() => new(Ids.Next());

    /// <inheritdoc />
    public static OperationId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(OperationId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a file in the data folder; also its name there, which tells nothing.</summary>
public readonly record struct StoredFileId(Guid Value) : ITypedId<StoredFileId>
{
    /// <summary>A new id.</summary>
    public static StoredFileId New() => new(Ids.Next());

    /// <inheritdoc />
    public static StoredFileId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(StoredFileId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a message that waits to be sent.</summary>
public readonly record struct OutboxMessageId(Guid Value) : ITypedId<OutboxMessageId>
{
    /// <summary>A new id.</summary>
    public static OutboxMessageId New() => new(Ids.Next());

    /// <inheritdoc />
    public static OutboxMessageId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(OutboxMessageId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
