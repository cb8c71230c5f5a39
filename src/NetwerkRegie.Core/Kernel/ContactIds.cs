namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a person at a partner.</summary>
public readonly record struct ContactId(Guid Value) : ITypedId<ContactId>
{
    /// <summary>A new id.</summary>
    public static ContactId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ContactId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ContactId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a post that a contact held before.</summary>
public readonly record struct ContactPostId(Guid Value) : ITypedId<ContactPostId>
{
    /// <summary>A new id.</summary>
    public static ContactPostId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ContactPostId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ContactPostId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a personal link to confirm what is known of a partner.</summary>
public readonly record struct ConfirmationLinkId(Guid Value) : ITypedId<ConfirmationLinkId>
{
    /// <summary>A new id.</summary>
    public static ConfirmationLinkId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ConfirmationLinkId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ConfirmationLinkId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies the last confirmation of one fact of a partner.</summary>
public readonly record struct FieldConfirmationId(Guid Value) : ITypedId<FieldConfirmationId>
{
    /// <summary>A new id.</summary>
    public static FieldConfirmationId New() => new(Ids.Next());

    /// <inheritdoc />
    public static FieldConfirmationId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(FieldConfirmationId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a correction that a partner proposed.</summary>
public readonly record struct FieldProposalId(Guid Value) : ITypedId<FieldProposalId>
{
    /// <summary>A new id.</summary>
    public static FieldProposalId New() => new(Ids.Next());

    /// <inheritdoc />
    public static FieldProposalId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(FieldProposalId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a text that a library writes its mails with.</summary>
public readonly record struct MailTemplateId(Guid Value) : ITypedId<MailTemplateId>
{
    /// <summary>A new id.</summary>
    public static MailTemplateId New() => new(Ids.Next());

    /// <inheritdoc />
    public static MailTemplateId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(MailTemplateId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one mail to a selection of contacts.</summary>
public readonly record struct MailingId(Guid Value) : ITypedId<MailingId>
{
    /// <summary>A new id.</summary>
    public static MailingId New() => new(Ids.Next());

    /// <inheritdoc />
    public static MailingId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(MailingId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies the mail to one contact of a selection.</summary>
public readonly record struct MailingLetterId(Guid Value) : ITypedId<MailingLetterId>
{
    /// <summary>A new id.</summary>
    public static MailingLetterId New() => new(Ids.Next());

    /// <inheritdoc />
    public static MailingLetterId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(MailingLetterId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
