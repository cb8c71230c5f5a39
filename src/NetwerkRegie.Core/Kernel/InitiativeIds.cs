namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a joint initiative.</summary>
public readonly record struct InitiativeId(Guid Value) : ITypedId<InitiativeId>
{
    /// <summary>A new id.</summary>
    public static InitiativeId New() => new(Ids.Next());

    /// <inheritdoc />
    public static InitiativeId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(InitiativeId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a need.</summary>
public readonly record struct NeedId(Guid Value) : ITypedId<NeedId>
{
    /// <summary>A new id.</summary>
    public static NeedId New() => new(Ids.Next());

    /// <inheritdoc />
    public static NeedId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(NeedId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a partner's part in an initiative.</summary>
public readonly record struct InitiativePartnerId(Guid Value) : ITypedId<InitiativePartnerId>
{
    /// <summary>A new id.</summary>
    public static InitiativePartnerId New() => new(Ids.Next());

    /// <inheritdoc />
    public static InitiativePartnerId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(InitiativePartnerId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
