namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a tie between two partners.</summary>
public readonly record struct TieId(Guid Value) : ITypedId<TieId>
{
    /// <summary>A new id.</summary>
    public static TieId New() => new(Ids.Next());

    /// <inheritdoc />
    public static TieId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(TieId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one side's rating of a tie on a date.</summary>
public readonly record struct TieRatingId(Guid Value) : ITypedId<TieRatingId>
{
    /// <summary>A new id.</summary>
    public static TieRatingId New() => new(Ids.Next());

    /// <inheritdoc />
    public static TieRatingId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(TieRatingId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
