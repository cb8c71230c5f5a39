namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies an area of one year.</summary>
public readonly record struct AreaId(Guid Value) : ITypedId<AreaId>
{
    /// <summary>A new id.</summary>
    public static AreaId New() => new(Ids.Next());

    /// <inheritdoc />
    public static AreaId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(AreaId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
