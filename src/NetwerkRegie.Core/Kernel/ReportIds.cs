namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a report for a funder.</summary>
public readonly record struct ReportId(Guid Value) : ITypedId<ReportId>
{
    /// <summary>A new id.</summary>
    public static ReportId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ReportId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ReportId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
