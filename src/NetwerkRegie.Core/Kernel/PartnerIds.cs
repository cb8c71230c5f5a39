namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a partner organisation.</summary>
public readonly record struct PartnerId(Guid Value) : ITypedId<PartnerId>
{
    /// <summary>A new id.</summary>
    public static PartnerId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a location of a partner.</summary>
public readonly record struct PartnerLocationId(Guid Value) : ITypedId<PartnerLocationId>
{
    /// <summary>A new id.</summary>
    public static PartnerLocationId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerLocationId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerLocationId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an identifier that somebody else gave to a partner.</summary>
public readonly record struct PartnerIdentifierId(Guid Value) : ITypedId<PartnerIdentifierId>
{
    /// <summary>A new id.</summary>
    public static PartnerIdentifierId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerIdentifierId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerIdentifierId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a theme, target group or tag on a partner.</summary>
public readonly record struct PartnerLabelId(Guid Value) : ITypedId<PartnerLabelId>
{
    /// <summary>A new id.</summary>
    public static PartnerLabelId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerLabelId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerLabelId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies the judgement that two partners are not the same.</summary>
public readonly record struct PartnerDistinctionId(Guid Value) : ITypedId<PartnerDistinctionId>
{
    /// <summary>A new id.</summary>
    public static PartnerDistinctionId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerDistinctionId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerDistinctionId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies the merging of two partners.</summary>
public readonly record struct PartnerMergeId(Guid Value) : ITypedId<PartnerMergeId>
{
    /// <summary>A new id.</summary>
    public static PartnerMergeId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerMergeId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerMergeId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies what one partner became of another.</summary>
public readonly record struct PartnerSuccessionId(Guid Value) : ITypedId<PartnerSuccessionId>
{
    /// <summary>A new id.</summary>
    public static PartnerSuccessionId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerSuccessionId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerSuccessionId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
