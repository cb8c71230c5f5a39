namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies an agreement between partners.</summary>
public readonly record struct AgreementId(Guid Value) : ITypedId<AgreementId>
{
    /// <summary>A new id.</summary>
    public static AgreementId New() => new(Ids.Next());

    /// <inheritdoc />
    public static AgreementId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(AgreementId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a partner's place in an agreement.</summary>
public readonly record struct AgreementPartyId(Guid Value) : ITypedId<AgreementPartyId>
{
    /// <summary>A new id.</summary>
    public static AgreementPartyId New() => new(Ids.Next());

    /// <inheritdoc />
    public static AgreementPartyId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(AgreementPartyId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one person's signature under an agreement.</summary>
public readonly record struct AgreementSignatureId(Guid Value) : ITypedId<AgreementSignatureId>
{
    /// <summary>A new id.</summary>
    public static AgreementSignatureId New() => new(Ids.Next());

    /// <inheritdoc />
    public static AgreementSignatureId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(AgreementSignatureId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies the link between an agreement and an initiative.</summary>
public readonly record struct AgreementInitiativeId(Guid Value) : ITypedId<AgreementInitiativeId>
{
    /// <summary>A new id.</summary>
    public static AgreementInitiativeId New() => new(Ids.Next());

    /// <inheritdoc />
    public static AgreementInitiativeId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(AgreementInitiativeId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a document of an agreement.</summary>
public readonly record struct AgreementDocumentId(Guid Value) : ITypedId<AgreementDocumentId>
{
    /// <summary>A new id.</summary>
    public static AgreementDocumentId New() => new(Ids.Next());

    /// <inheritdoc />
    public static AgreementDocumentId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(AgreementDocumentId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
