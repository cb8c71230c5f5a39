namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a neighbourhood team.</summary>
public readonly record struct TeamId(Guid Value) : ITypedId<TeamId>
{
    /// <summary>A new id.</summary>
    public static TeamId New() => new(Ids.Next());

    /// <inheritdoc />
    public static TeamId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(TeamId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an area or postcode range that a team covers.</summary>
public readonly record struct TeamAreaId(Guid Value) : ITypedId<TeamAreaId>
{
    /// <summary>A new id.</summary>
    public static TeamAreaId New() => new(Ids.Next());

    /// <inheritdoc />
    public static TeamAreaId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(TeamAreaId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a member's place in a team.</summary>
public readonly record struct TeamMemberId(Guid Value) : ITypedId<TeamMemberId>
{
    /// <summary>A new id.</summary>
    public static TeamMemberId New() => new(Ids.Next());

    /// <inheritdoc />
    public static TeamMemberId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(TeamMemberId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
