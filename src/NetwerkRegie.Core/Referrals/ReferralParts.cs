using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>One step in the life of a referral. Steps are added, never changed.</summary>
public sealed class ReferralStep : Entity
{
    /// <summary>Longest code of a reason, in characters.</summary>
    public const int LongestReason = 40;

    private ReferralStep()
    {
    }

    /// <summary>Identifies the step.</summary>
    public ReferralStepId Id { get; private set; }

    /// <summary>The referral.</summary>
    public ReferralId Referral { get; private set; }

    /// <summary>How the work stood.</summary>
    public WorkStatus From { get; private set; }

    /// <summary>How the work stands since; the same when only the request moved.</summary>
    public WorkStatus To { get; private set; }

    /// <summary>How the request stands since.</summary>
    public RequestStatus Request { get; private set; }

    /// <summary>Who took it; null for who is not a member here.</summary>
    public MemberId? By { get; private set; }

    /// <summary>In which role.</summary>
    public Role Role { get; private set; }

    /// <summary>Code of the reason or outcome, as the sender is told.</summary>
    public string? Reason { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    internal static ReferralStep Took(ReferralId referral, WorkStatus from, WorkStatus to, RequestStatus request, ReferralActor by, string? reason, DateTime at) =>
        new() { Id = ReferralStepId.New(), Referral = referral, From = from, To = to, Request = request, By = by.Member, Role = by.Role, Reason = reason, At = at };
}

/// <summary>Proof of a resident's consent: one referral, one receiver, one consent. It holds nothing about the resident.</summary>
public sealed class ReferralConsent : Entity
{
    /// <summary>Which text was read out or shown; a changed text gets a new name.</summary>
    public const string CurrentText = "2026-1";

    /// <summary>What the consent covers.</summary>
    public const string CoveredFields = "name, contact, best moment, area, question, language";

    /// <summary>What it was given for.</summary>
    public const string FirstContact = "first contact by the team";

    private const int MonthsValid = 6;

    private ReferralConsent()
    {
    }

    /// <summary>Identifies the consent.</summary>
    public ReferralConsentId Id { get; private set; }

    /// <summary>The referral.</summary>
    public ReferralId Referral { get; private set; }

    /// <summary>The only receiver it covers.</summary>
    public TeamId Receiver { get; private set; }

    /// <summary>Who asked.</summary>
    public MemberId? AskedBy { get; private set; }

    /// <summary>The day it was given.</summary>
    public DateOnly GivenOn { get; private set; }

    /// <summary>How.</summary>
    public ConsentForm Form { get; private set; }

    /// <summary>Which text was read out or shown.</summary>
    public string TextVersion { get; private set; } = "";

    /// <summary>What for.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>What it covers.</summary>
    public string Covers { get; private set; } = "";

    /// <summary>The last day on which it holds.</summary>
    public DateOnly ExpiresOn { get; private set; }

    /// <summary>The day it was withdrawn.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Who wrote that down.</summary>
    public MemberId? WithdrawnBy { get; private set; }

    internal static ReferralConsent Given(ReferralId referral, TeamId receiver, MemberId? askedBy, ConsentForm form, DateOnly on) => new()
    {
        Id = ReferralConsentId.New(),
        Referral = referral,
        Receiver = receiver,
        AskedBy = askedBy,
        GivenOn = on,
        Form = form,
        TextVersion = CurrentText,
        Purpose = FirstContact,
        Covers = CoveredFields,
        ExpiresOn = on.AddMonths(MonthsValid),
    };

    internal void Withdraw(DateOnly on, MemberId? by) => (WithdrawnOn, WithdrawnBy) = (on, by);
}
