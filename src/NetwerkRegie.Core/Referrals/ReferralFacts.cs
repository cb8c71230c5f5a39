using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>What a form says about a referral. Everything may be missing as long as it is a draft.</summary>
public sealed record ReferralFacts
{
    /// <summary>To which team.</summary>
    public TeamId? Team { get; init; }

    /// <summary>Code of the theme of the question.</summary>
    public string? Theme { get; init; }

    /// <summary>CBS code of the area where the resident lives.</summary>
    public string? Area { get; init; }

    /// <summary>Or the four digits of the postcode.</summary>
    public string? Postcode4 { get; init; }

    /// <summary>How the resident is handed over.</summary>
    public HandoverKind Handover { get; init; } = HandoverKind.Warm;

    /// <summary>How soon it must be.</summary>
    public Urgency Urgency { get; init; } = Urgency.Normal;

    /// <summary>First question: on which legal ground data of the resident are shared.</summary>
    public LegalGround? Ground { get; init; }

    /// <summary>How consent was given, when consent is the ground.</summary>
    public ConsentForm? Consent { get; init; }

    /// <summary>Second question: whether the resident wants this help.</summary>
    public bool AgreesToHelp { get; init; }

    /// <summary>Third question: whether professional secrecy stands in the way.</summary>
    public SecrecyAnswer? Secrecy { get; init; }

    /// <summary>Who the resident is and what the question is; kept sealed.</summary>
    public ResidentFacts Resident { get; init; } = new();
}

/// <summary>The little that a team must know of a resident. There is no field for a BSN, a date of birth or a diagnosis, on purpose.</summary>
public sealed record ResidentFacts
{
    /// <summary>Longest form of address, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>Longest best moment, in characters.</summary>
    public const int LongestMoment = 80;

    /// <summary>Longest language, in characters.</summary>
    public const int LongestLanguage = 40;

    /// <summary>Longest question, in characters.</summary>
    public const int LongestQuestion = 500;

    /// <summary>How the resident likes to be called.</summary>
    public string? Name { get; init; }

    /// <summary>Phone number; or else a mail address, never both.</summary>
    public string? Phone { get; init; }

    /// <summary>Mail address; or else a phone number.</summary>
    public string? Email { get; init; }

    /// <summary>When the resident is best reached.</summary>
    public string? BestMoment { get; init; }

    /// <summary>What the resident would like help with.</summary>
    public string? Question { get; init; }

    /// <summary>The language the resident speaks best, when that is not Dutch.</summary>
    public string? Language { get; init; }

    /// <summary>Whether an interpreter is needed.</summary>
    public bool NeedsInterpreter { get; init; }

    /// <summary>Nobody may call or write to the resident's home: it may not be safe there.</summary>
    public bool NotAtHome { get; init; }
}
