namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a filter with its columns and order that somebody keeps.</summary>
public readonly record struct SavedViewId(Guid Value) : ITypedId<SavedViewId>
{
    /// <summary>A new id.</summary>
    public static SavedViewId New() => new(Ids.Next());

    /// <inheritdoc />
    public static SavedViewId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(SavedViewId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies the view that a member begins with.</summary>
public readonly record struct DefaultViewId(Guid Value) : ITypedId<DefaultViewId>
{
    /// <summary>A new id.</summary>
    public static DefaultViewId New() => new(Ids.Next());

    /// <inheritdoc />
    public static DefaultViewId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(DefaultViewId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a field that a network adds to its partners.</summary>
public readonly record struct PartnerFieldId(Guid Value) : ITypedId<PartnerFieldId>
{
    /// <summary>A new id.</summary>
    public static PartnerFieldId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerFieldId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerFieldId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies an answer to choose in such a field.</summary>
public readonly record struct PartnerFieldChoiceId(Guid Value) : ITypedId<PartnerFieldChoiceId>
{
    /// <summary>A new id.</summary>
    public static PartnerFieldChoiceId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerFieldChoiceId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerFieldChoiceId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies what such a field says of a partner.</summary>
public readonly record struct PartnerFieldValueId(Guid Value) : ITypedId<PartnerFieldValueId>
{
    /// <summary>A new id.</summary>
    public static PartnerFieldValueId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerFieldValueId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerFieldValueId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a service that a partner offers.</summary>
public readonly record struct PartnerServiceId(Guid Value) : ITypedId<PartnerServiceId>
{
    /// <summary>A new id.</summary>
    public static PartnerServiceId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerServiceId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerServiceId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
