namespace NetwerkRegie.Core.Kernel;

/// <summary>The one place where new identifiers come from: version-7 Guids, which sort by the moment they were made.</summary>
public static class Ids
{
    /// <summary>A new identifier.</summary>
    public static Guid Next() => Guid.CreateVersion7();
}

/// <summary>An identifier that knows what it identifies, so that a team can never be looked up by a partner's id.</summary>
public interface ITypedId
{
    /// <summary>The identifier itself.</summary>
    Guid Value { get; }
}

/// <summary>What the database mapping needs to make a typed id of a stored value.</summary>
/// <typeparam name="TSelf">The id's own type.</typeparam>
public interface ITypedId<TSelf> : ITypedId, IComparable<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    /// <summary>The id with the given value.</summary>
    static abstract TSelf From(Guid value);
}

/// <summary>Identifies one user action; also the version that the action gave to the rows it wrote.</summary>
public readonly record struct OperationId(Guid Value) : ITypedId<OperationId>
{
    /// <summary>A new id.</summary>
    public static OperationId New() => new(Ids.Next());

    /// <inheritdoc />
    public static OperationId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(OperationId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

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

/// <summary>Identifies a person with access to the program.</summary>
public readonly record struct MemberId(Guid Value) : ITypedId<MemberId>
{
    /// <summary>A new id.</summary>
    public static MemberId New() => new(Ids.Next());

    /// <inheritdoc />
    public static MemberId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(MemberId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a role that a member holds.</summary>
public readonly record struct MemberRoleId(Guid Value) : ITypedId<MemberRoleId>
{
    /// <summary>A new id.</summary>
    public static MemberRoleId New() => new(Ids.Next());

    /// <inheritdoc />
    public static MemberRoleId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(MemberRoleId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a snapshot of the network.</summary>
public readonly record struct SnapshotId(Guid Value) : ITypedId<SnapshotId>
{
    /// <summary>A new id.</summary>
    public static SnapshotId New() => new(Ids.Next());

    /// <inheritdoc />
    public static SnapshotId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(SnapshotId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a part of the text of a snapshot.</summary>
public readonly record struct SnapshotPartId(Guid Value) : ITypedId<SnapshotPartId>
{
    /// <summary>A new id.</summary>
    public static SnapshotPartId New() => new(Ids.Next());

    /// <inheritdoc />
    public static SnapshotPartId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(SnapshotPartId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

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

/// <summary>Identifies a file in the data folder; also its name there, which tells nothing.</summary>
public readonly record struct StoredFileId(Guid Value) : ITypedId<StoredFileId>
{
    /// <summary>A new id.</summary>
    public static StoredFileId New() => new(Ids.Next());

    /// <inheritdoc />
    public static StoredFileId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(StoredFileId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

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

/// <summary>Identifies a moment of contact with a partner.</summary>
public readonly record struct InteractionId(Guid Value) : ITypedId<InteractionId>
{
    /// <summary>A new id.</summary>
    public static InteractionId New() => new(Ids.Next());

    /// <inheritdoc />
    public static InteractionId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(InteractionId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies somebody's part in a moment of contact.</summary>
public readonly record struct InteractionPersonId(Guid Value) : ITypedId<InteractionPersonId>
{
    /// <summary>A new id.</summary>
    public static InteractionPersonId New() => new(Ids.Next());

    /// <inheritdoc />
    public static InteractionPersonId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(InteractionPersonId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a task of a coordinator.</summary>
public readonly record struct WorkTaskId(Guid Value) : ITypedId<WorkTaskId>
{
    /// <summary>A new id.</summary>
    public static WorkTaskId New() => new(Ids.Next());

    /// <inheritdoc />
    public static WorkTaskId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(WorkTaskId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a library's care for a partner.</summary>
public readonly record struct PartnerCareId(Guid Value) : ITypedId<PartnerCareId>
{
    /// <summary>A new id.</summary>
    public static PartnerCareId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerCareId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerCareId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a member's wish about reminders.</summary>
public readonly record struct RemindersId(Guid Value) : ITypedId<RemindersId>
{
    /// <summary>A new id.</summary>
    public static RemindersId New() => new(Ids.Next());

    /// <inheritdoc />
    public static RemindersId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(RemindersId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies the secret address of a member's calendar.</summary>
public readonly record struct CalendarFeedId(Guid Value) : ITypedId<CalendarFeedId>
{
    /// <summary>A new id.</summary>
    public static CalendarFeedId New() => new(Ids.Next());

    /// <inheritdoc />
    public static CalendarFeedId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(CalendarFeedId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one import of a file.</summary>
public readonly record struct ImportJobId(Guid Value) : ITypedId<ImportJobId>
{
    /// <summary>A new id.</summary>
    public static ImportJobId New() => new(Ids.Next());

    /// <inheritdoc />
    public static ImportJobId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(ImportJobId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a message that waits to be sent.</summary>
public readonly record struct OutboxMessageId(Guid Value) : ITypedId<OutboxMessageId>
{
    /// <summary>A new id.</summary>
    public static OutboxMessageId New() => new(Ids.Next());

    /// <inheritdoc />
    public static OutboxMessageId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(OutboxMessageId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
