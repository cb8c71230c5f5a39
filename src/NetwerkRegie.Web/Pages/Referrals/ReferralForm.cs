using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;

namespace NetwerkRegie.Web.Pages.Referrals;

/// <summary>What the form of a referral posts.</summary>
public sealed class ReferralForm
{
    public Guid? Team { get; set; }

    public string? Theme { get; set; }

    public string? Area { get; set; }

    public string? Postcode4 { get; set; }

    public HandoverKind Handover { get; set; } = HandoverKind.Warm;

    public Urgency Urgency { get; set; } = Urgency.Normal;

    public LegalGround? Ground { get; set; } = LegalGround.Consent;

    public ConsentForm? Consent { get; set; }

    public bool AgreesToHelp { get; set; }

    public SecrecyAnswer? Secrecy { get; set; }

    public ResidentFacts Resident { get; set; } = new();

    public static ReferralForm Of(ReferralFacts facts) => new()
    {
        Team = facts.Team?.Value,
        Theme = facts.Theme,
        Area = facts.Area,
        Postcode4 = facts.Postcode4,
        Handover = facts.Handover,
        Urgency = facts.Urgency,
        Ground = facts.Ground,
        Consent = facts.Consent,
        AgreesToHelp = facts.AgreesToHelp,
        Secrecy = facts.Secrecy,
        Resident = facts.Resident,
    };

    public ReferralFacts ToFacts() => new()
    {
        Team = Team is { } team ? new TeamId(team) : null,
        Theme = Theme,
        Area = Area,
        Postcode4 = Postcode4,
        Handover = Handover,
        Urgency = Urgency,
        Ground = Ground,
        Consent = Consent,
        AgreesToHelp = AgreesToHelp,
        Secrecy = Secrecy,
        Resident = Resident,
    };
}
