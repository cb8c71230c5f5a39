namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies one import of a file.</summary>
public readonly record struct ImportJobId(Guid Value) : ITypedId<ImportJobId>
{
    /// <summary>A new id.</summary>
    public static ImportJobId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ImportJobId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ImportJobId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
