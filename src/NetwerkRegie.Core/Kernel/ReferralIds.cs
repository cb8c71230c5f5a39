namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a referral of one resident to one team.</summary>
public readonly record struct ReferralId(Guid Value) : ITypedId<ReferralId>
{
    /// <summary>A new id.</summary>
    public static ReferralId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ReferralId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ReferralId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one step in the life of a referral.</summary>
public readonly record struct ReferralStepId(Guid Value) : ITypedId<ReferralStepId>
{
    /// <summary>A new id.</summary>
    public static ReferralStepId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ReferralStepId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ReferralStepId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies the consent that a referral rests on.</summary>
public readonly record struct ReferralConsentId(Guid Value) : ITypedId<ReferralConsentId>
{
    /// <summary>A new id.</summary>
    public static ReferralConsentId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ReferralConsentId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ReferralConsentId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one reading of what a referral says about a resident.</summary>
public readonly record struct ReferralReadingId(Guid Value) : ITypedId<ReferralReadingId>
{
    /// <summary>A new id.</summary>
    public static ReferralReadingId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ReferralReadingId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ReferralReadingId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
