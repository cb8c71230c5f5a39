namespace NetwerkRegie.Core.Referrals;

/// <summary>How the request stands; the sender's side of a referral (ServiceRequest.status in FHIR).</summary>
public enum RequestStatus
{
    /// <summary>Concept.</summary>
    Draft = 1,

    /// <summary>Sent, and not yet closed.</summary>
    Active = 2,

    /// <summary>Put off.</summary>
    OnHold = 3,

    /// <summary>Taken back.</summary>
    Withdrawn = 4,

    /// <summary>The sender has read the outcome: the loop is closed.</summary>
    Closed = 5,

    /// <summary>Should never have been sent.</summary>
    EnteredInError = 6,
}

/// <summary>How the work stands; the team's side of a referral (Task.status in FHIR).</summary>
public enum WorkStatus
{
    /// <summary>Concept.</summary>
    Draft = 1,

    /// <summary>Waits for the team's answer.</summary>
    Requested = 2,

    /// <summary>Somebody of the team took it up.</summary>
    Accepted = 3,

    /// <summary>The team declined.</summary>
    Rejected = 4,

    /// <summary>The team is at work.</summary>
    InProgress = 5,

    /// <summary>Waits for something.</summary>
    OnHold = 6,

    /// <summary>The sender asks to stop.</summary>
    CancellationRequested = 7,

    /// <summary>Stopped.</summary>
    Cancelled = 8,

    /// <summary>Done, and told how it went.</summary>
    Completed = 9,

    /// <summary>Did not work out.</summary>
    Failed = 10,

    /// <summary>Should never have been sent.</summary>
    EnteredInError = 11,
}

/// <summary>Why a team declines. The sender never learns that somebody is in care already: that is told as <see cref="NotEligible"/>.</summary>
public enum DeclineReason
{
    /// <summary>Does not fit what the team does.</summary>
    NotEligible = 1,

    /// <summary>No room.</summary>
    NoCapacity = 2,

    /// <summary>The team does not offer what is asked.</summary>
    NotOffered = 3,

    /// <summary>The resident is in care already; for the team's own eyes.</summary>
    AlreadyInCare = 4,

    /// <summary>Something else.</summary>
    Other = 5,
}

/// <summary>What came of a referral.</summary>
public enum ReferralOutcome
{
    /// <summary>The resident started with an offer.</summary>
    StartedWithOffer = 1,

    /// <summary>Information was enough.</summary>
    HelpedWithInformation = 2,

    /// <summary>The team referred on.</summary>
    ReferredOn = 3,

    /// <summary>The resident wanted no more.</summary>
    ResidentWithdrew = 4,

    /// <summary>The resident could not be reached.</summary>
    NotReached = 5,

    /// <summary>Something else.</summary>
    Other = 6,
}

/// <summary>Why a sender takes a referral back.</summary>
public enum WithdrawReason
{
    /// <summary>The resident wants it no more.</summary>
    ResidentWithdrew = 1,

    /// <summary>Sent to the wrong team, or by mistake.</summary>
    SentByMistake = 2,

    /// <summary>Help was found elsewhere.</summary>
    HelpedElsewhere = 3,

    /// <summary>Something else.</summary>
    Other = 4,
}

/// <summary>How a resident is handed over.</summary>
public enum HandoverKind
{
    /// <summary>Sender and team talk with the resident together.</summary>
    Warm = 1,

    /// <summary>The team calls by itself.</summary>
    Cold = 2,

    /// <summary>The resident was given information only.</summary>
    Information = 3,
}

/// <summary>How soon it must be.</summary>
public enum Urgency
{
    /// <summary>Within the team's usual time.</summary>
    Normal = 1,

    /// <summary>Sooner, please. Never for acute danger.</summary>
    Urgent = 2,
}

/// <summary>The legal ground on which a referral holds data of a resident. One of three questions that are never mixed.</summary>
public enum LegalGround
{
    /// <summary>The resident gave consent.</summary>
    Consent = 1,

    /// <summary>A public task by law.</summary>
    PublicTask = 2,

    /// <summary>A legitimate interest.</summary>
    LegitimateInterest = 3,
}

/// <summary>Whether professional secrecy stands in the way of sharing. Not the legal ground, and not the wish to be helped.</summary>
public enum SecrecyAnswer
{
    /// <summary>The sender is not bound by professional secrecy.</summary>
    NotBound = 1,

    /// <summary>The sender is bound, and the resident agreed that this is shared.</summary>
    Released = 2,
}

/// <summary>How consent was given.</summary>
public enum ConsentForm
{
    /// <summary>Said.</summary>
    Spoken = 1,

    /// <summary>Signed.</summary>
    Written = 2,

    /// <summary>Given on a screen.</summary>
    Digital = 3,
}

/// <summary>Whether the answer to a referral is in time.</summary>
public enum DueState
{
    /// <summary>The day has passed.</summary>
    Late = 1,

    /// <summary>Today is the day.</summary>
    Today = 2,

    /// <summary>A working day or two are left.</summary>
    OnTime = 3,

    /// <summary>More than two working days are left.</summary>
    Later = 4,
}
