namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a snapshot of the network.</summary>
public readonly record struct SnapshotId(Guid Value) : ITypedId<SnapshotId>
{
    /// <summary>A new id.</summary>
    public static SnapshotId New() => new(Ids.Next());

    /// <inheritdoc />
    public static SnapshotId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(SnapshotId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a part of the text of a snapshot.</summary>
public readonly record struct SnapshotPartId(Guid Value) : ITypedId<SnapshotPartId>
{
    /// <summary>A new id.</summary>
    public static SnapshotPartId New() => new(Ids.Next());

    /// <inheritdoc />
    public static SnapshotPartId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(SnapshotPartId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
