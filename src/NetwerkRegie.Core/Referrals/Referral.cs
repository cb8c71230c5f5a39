using System.Globalization;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Somebody of the team was first.</summary>
public sealed record AlreadyTakenUp : Refusal;

/// <summary>There is no outcome to read yet.</summary>
public sealed record NoOutcomeYet : Refusal;

/// <summary>The outcome was read already.</summary>
public sealed record OutcomeReadAlready : Refusal;

/// <summary>The referral does not rest on consent, or the consent was withdrawn before.</summary>
public sealed record NoConsentToWithdraw : Refusal;

/// <summary>Who took a step, in which role.</summary>
public readonly record struct ReferralActor(MemberId? Member, Role Role);

/// <summary>
/// Hands one resident over to one team. What it says about the resident is sealed with a key of its own, in the row itself: to what the resident and the sender said
/// (<see cref="SealedResident"/>), what the team told back (<see cref="SealedAnswer"/>) and what the team keeps to itself (<see cref="SealedForTeam"/>).
/// </summary>
public sealed class Referral : Entity
{
    /// <summary>Longest feedback or explanation, in characters.</summary>
    public const int LongestAnswer = 500;

    /// <summary>What the four digits of a postcode look like.</summary>
    public const string Postcode4Pattern = @"\A[1-9][0-9]{3}\z";

    private readonly List<ReferralStep> steps = [];
    private readonly List<ReferralConsent> consents = [];

    private Referral()
    {
    }

    /// <summary>Identifies the referral, and its key.</summary>
    public ReferralId Id { get; private set; }

    /// <summary>The organisation that sends.</summary>
    public PartnerId Sender { get; private set; }

    /// <summary>Who wrote it; null when that member is not known here.</summary>
    public MemberId? Author { get; private set; }

    /// <summary>The team that receives.</summary>
    public TeamId? Team { get; private set; }

    /// <summary>Year of its number; null for a draft.</summary>
    public int? Year { get; private set; }

    /// <summary>Number within the year; null for a draft.</summary>
    public int? Sequence { get; private set; }

    /// <summary>Code of the theme.</summary>
    [Codes("Theme")]
    public string? Theme { get; private set; }

    /// <summary>CBS code of the area.</summary>
    public string? Area { get; private set; }

    /// <summary>Four digits of the postcode.</summary>
    public string? Postcode4 { get; private set; }

    /// <summary>How the resident is handed over.</summary>
    public HandoverKind Handover { get; private set; }

    /// <summary>How soon it must be.</summary>
    public Urgency Urgency { get; private set; }

    /// <summary>On which legal ground.</summary>
    public LegalGround? Ground { get; private set; }

    /// <summary>How consent was given.</summary>
    public ConsentForm? ConsentForm { get; private set; }

    /// <summary>Whether the resident wants this help.</summary>
    public bool AgreesToHelp { get; private set; }

    /// <summary>Whether professional secrecy stands in the way.</summary>
    public SecrecyAnswer? Secrecy { get; private set; }

    /// <summary>How the request stands.</summary>
    public RequestStatus Request { get; private set; }

    /// <summary>How the work stands.</summary>
    public WorkStatus Work { get; private set; }

    /// <summary>When it was begun, UTC.</summary>
    public DateTime BegunAt { get; private set; }

    /// <summary>When it was changed last, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The day it was sent.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>The day by which the team means to answer.</summary>
    public DateOnly? AnswerBy { get; private set; }

    /// <summary>The day the team accepted or declined.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The day it ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The day the sender read the outcome.</summary>
    public DateOnly? ReadOn { get; private set; }

    /// <summary>Who of the team took it up.</summary>
    public MemberId? TakenUpBy { get; private set; }

    /// <summary>Why the team declined, as the sender is told.</summary>
    public DeclineReason? Declined { get; private set; }

    /// <summary>What came of it.</summary>
    public ReferralOutcome? Outcome { get; private set; }

    /// <summary>Why the sender took it back.</summary>
    public WithdrawReason? Withdrawn { get; private set; }

    /// <summary>What it says about the resident, sealed; null when that was wiped.</summary>
    public string? SealedResident { get; private set; }

    /// <summary>What the team told the sender, sealed.</summary>
    public string? SealedAnswer { get; private set; }

    /// <summary>What the team keeps to itself, sealed.</summary>
    public string? SealedForTeam { get; private set; }

    /// <summary>A mark of the contact route that only the own organisation can compare, to warn of a second referral; no address can be made of it.</summary>
    public string? ContactMark { get; private set; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<ReferralStep> Steps => steps;

    /// <summary>The consent it rests on, if that is its ground.</summary>
    public IReadOnlyList<ReferralConsent> Consents => consents;

    /// <summary>Its number as people write it; null for a draft.</summary>
    public string? Number => NumberOf(Year, Sequence);

    /// <summary>A number as people write it: <c>DV-2026-0405</c>.</summary>
    public static string? NumberOf(int? year, int? sequence) => year is null ? null : string.Create(CultureInfo.InvariantCulture, $"DV-{year}-{sequence:0000}");

    /// <summary>The organisation that sends turned out to be another one.</summary>
    internal void MovesTo(PartnerId kept) => Sender = kept;

    /// <summary>Somebody begins a referral.</summary>
    public static Referral Begin(PartnerId sender, MemberId? author, DateTime at) =>
        new() { Id = ReferralId.New(), Sender = sender, Author = author, BegunAt = at, Request = RequestStatus.Draft, Work = WorkStatus.Draft };

    /// <summary>The draft was filled in.</summary>
    public Refusal? FillIn(ReferralFacts facts, string? sealedResident, string? contactMark, DateTime at)
    {
        if (Work != WorkStatus.Draft) return new TransitionNotAllowed(Work, WorkStatus.Draft);
        (Team, Theme, Area, Postcode4) = (facts.Team, facts.Theme, facts.Area, facts.Postcode4);
        (Handover, Urgency, Ground, AgreesToHelp, Secrecy) = (facts.Handover, facts.Urgency, facts.Ground, facts.AgreesToHelp, facts.Secrecy);
        ConsentForm = facts.Ground == LegalGround.Consent ? facts.Consent : null;
        (SealedResident, ContactMark, ChangedAt) = (sealedResident, contactMark, at);
        return null;
    }

    /// <summary>It goes to the team.</summary>
    public Refusal? Send(int sequence, DateOnly on, DateOnly answerBy, ReferralActor by, DateTime at)
    {
        if (Move(WorkStatus.Requested, RequestStatus.Active, by, null, at) is { } refusal) return refusal;
        (Year, Sequence, SentOn, AnswerBy) = (on.Year, sequence, on, answerBy);
        if (Ground == LegalGround.Consent) consents.Add(ReferralConsent.Given(Id, Team!.Value, by.Member, ConsentForm!.Value, on));
        return null;
    }

    /// <summary>The sender takes it back, before the team has answered.</summary>
    public Refusal? Withdraw(WithdrawReason reason, DateOnly on, ReferralActor by, DateTime at)
    {
        if (Move(WorkStatus.Cancelled, RequestStatus.Withdrawn, by, reason, at) is { } refusal) return refusal;
        (Withdrawn, EndedOn) = (reason, on);
        return null;
    }

    /// <summary>A member of the team takes it up. The second to try is told that somebody was first, not who.</summary>
    public Refusal? Accept(DateOnly on, ReferralActor by, DateTime at)
    {
        if (ReferralCourse.IsRunning(Work)) return new AlreadyTakenUp();
        if (Move(WorkStatus.Accepted, RequestStatus.Active, by, null, at) is { } refusal) return refusal;
        (TakenUpBy, DecidedOn) = (by.Member, on);
        return null;
    }

    /// <summary>The team declines. What the sender is told, and what the team keeps to itself, are kept apart.</summary>
    public Refusal? Decline(DeclineReason reason, string? sealedAnswer, string? sealedForTeam, DateOnly on, ReferralActor by, DateTime at)
    {
        var told = reason == DeclineReason.AlreadyInCare ? DeclineReason.NotEligible : reason;
        if (Move(WorkStatus.Rejected, RequestStatus.Active, by, told, at) is { } refusal) return refusal;
        (Declined, SealedAnswer, SealedForTeam, DecidedOn, EndedOn) = (told, sealedAnswer, sealedForTeam, on, on);
        return null;
    }

    /// <summary>The team has had the first contact.</summary>
    public Refusal? Start(ReferralActor by, DateTime at) => Move(WorkStatus.InProgress, RequestStatus.Active, by, null, at);

    /// <summary>The team is done, and tells the sender how it went.</summary>
    public Refusal? Complete(ReferralOutcome outcome, string? sealedAnswer, DateOnly on, ReferralActor by, DateTime at)
    {
        if (Move(WorkStatus.Completed, RequestStatus.Active, by, outcome, at) is { } refusal) return refusal;
        (Outcome, SealedAnswer, EndedOn) = (outcome, sealedAnswer, on);
        return null;
    }

    /// <summary>The sender has read the outcome: the loop is closed.</summary>
    public Refusal? ReadOutcome(DateOnly on, ReferralActor by, DateTime at)
    {
        if (Request == RequestStatus.Closed) return new OutcomeReadAlready();
        if (Request != RequestStatus.Active || !ReferralCourse.IsEnd(Work)) return new NoOutcomeYet();
        (Request, ReadOn, ChangedAt) = (RequestStatus.Closed, on, at);
        steps.Add(ReferralStep.Took(Id, Work, Work, Request, by, null, at));
        return null;
    }

    /// <summary>The resident withdraws consent: everything stops at once, in whatever state it is, and what was said about the resident goes.</summary>
    public Refusal? WithdrawConsent(DateOnly on, ReferralActor by, DateTime at)
    {
        var consent = consents.Find(given => given.WithdrawnOn is null);
        if (consent is null) return new NoConsentToWithdraw();
        if (Work != WorkStatus.Requested && !ReferralCourse.IsRunning(Work)) return new TransitionNotAllowed(Work, WorkStatus.Cancelled);
        consent.Withdraw(on, by.Member);
        Enter(WorkStatus.Cancelled, RequestStatus.Withdrawn, by, WithdrawReason.ResidentWithdrew, at);
        (Withdrawn, EndedOn, SealedResident, ContactMark) = (WithdrawReason.ResidentWithdrew, on, null, null);
        return null;
    }

    private TransitionNotAllowed? Move(WorkStatus to, RequestStatus request, ReferralActor by, Enum? reason, DateTime at)
    {
        if (!ReferralCourse.Allows(Work, to)) return new TransitionNotAllowed(Work, to);
        Enter(to, request, by, reason, at);
        return null;
    }

    private void Enter(WorkStatus to, RequestStatus request, ReferralActor by, Enum? reason, DateTime at)
    {
        steps.Add(ReferralStep.Took(Id, Work, to, request, by, reason?.ToString(), at));
        (Work, Request, ChangedAt) = (to, request, at);
    }
}
