using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>Where a link stands.</summary>
public enum ConfirmationState
{
    /// <summary>It waits for the contact.</summary>
    Waiting = 1,

    /// <summary>The contact sent the form.</summary>
    Answered = 2,

    /// <summary>Nobody used it in time.</summary>
    Expired = 3,

    /// <summary>A coordinator took it back, or sent a newer one.</summary>
    Revoked = 4,
}

/// <summary>There is no such link.</summary>
public sealed record ConfirmationUnknown : Refusal;

/// <summary>The form of this link was sent already.</summary>
public sealed record ConfirmationAnswered : Refusal;

/// <summary>The link is too old.</summary>
public sealed record ConfirmationExpired : Refusal;

/// <summary>The library took the link back.</summary>
public sealed record ConfirmationRevoked : Refusal;

/// <summary>
/// A personal link by which a contact of a partner confirms what we know of it, without an account. It works once: sending the form uses it up, opening it does not, because
/// mail programs open links to look for viruses. The secret in it is kept nowhere; its hash is kept apart from this row.
/// </summary>
public sealed class ConfirmationLink : Entity, IAboutPerson
{
    /// <summary>Longest remark, in characters.</summary>
    public const int LongestRemark = 500;

    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private ConfirmationLink()
    {
    }

    /// <summary>Identifies the link.</summary>
    public ConfirmationLinkId Id { get; private set; }

    /// <summary>The partner that it asks about.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>Who is asked.</summary>
    public ContactId Contact { get; private set; }

    /// <summary>The library that asks.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>The member who asks; null for the operator.</summary>
    public MemberId? By { get; private set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>Works until this moment, UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>When the form was sent, UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>When it was taken back, UTC.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>What the contact wrote to the coordinator.</summary>
    [Personal]
    public string? Remark { get; private set; }

    /// <inheritdoc />
    public Guid PersonKey => Contact.Value;

    /// <summary>A library asks a contact.</summary>
    public static ConfirmationLink Make(PartnerId library, PartnerId partner, ContactId contact, MemberId? by, DateTime at) =>
        new() { Id = ConfirmationLinkId.New(), Library = library, Partner = partner, Contact = contact, By = by, SentAt = at, ExpiresAt = at + Lifetime };

    /// <summary>Where it stands at a moment.</summary>
    public static ConfirmationState StateOf(DateTime? answered, DateTime? revoked, DateTime expires, DateTime now) =>
        answered is not null ? ConfirmationState.Answered : revoked is not null ? ConfirmationState.Revoked : expires <= now ? ConfirmationState.Expired : ConfirmationState.Waiting;

    /// <summary>Null when it works.</summary>
    public Refusal? WhyNot(DateTime now) => StateOf(AnsweredAt, RevokedAt, ExpiresAt, now) switch
    {
        ConfirmationState.Answered => new ConfirmationAnswered(),
        ConfirmationState.Revoked => new ConfirmationRevoked(),
        ConfirmationState.Expired => new ConfirmationExpired(),
        _ => null,
    };

    /// <summary>The contact sends the form.</summary>
    public Refusal? Answer(string? remark, DateTime at)
    {
        if (WhyNot(at) is { } refusal) return refusal;
        (AnsweredAt, Remark) = (at, remark);
        return null;
    }

    /// <summary>The library takes it back.</summary>
    public Refusal? Revoke(DateTime at)
    {
        if (WhyNot(at) is { } refusal) return refusal;
        RevokedAt = at;
        return null;
    }

    /// <summary>The partner turned out to be another one.</summary>
    internal void MovesTo(PartnerId kept) => Partner = kept;

    /// <summary>The library turned out to be another one.</summary>
    internal void LibraryMovesTo(PartnerId kept) => Library = kept;
}
