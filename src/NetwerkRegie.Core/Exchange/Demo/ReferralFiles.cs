using NetwerkRegie.Core.Referrals;

namespace NetwerkRegie.Core.Exchange.Demo;

internal sealed record AreasFile(IReadOnlyList<AreasFile.Row> Areas)
{
    public sealed record Row(string Code, int Year, string Name, IReadOnlyList<Range> Postcodes);

    public sealed record Range(string From, string To)
    {
        public override string ToString() => From == To ? From : $"{From}-{To}";
    }
}

internal sealed record TeamsFile(IReadOnlyList<TeamsFile.Row> Teams)
{
    public sealed record Row(
        string Key, string Name, string Partner, IReadOnlyList<string> Areas, IReadOnlyList<Range> Postcodes, string Phone, string Email, int ReactionWorkingDays, Room Capacity,
        IReadOnlyList<string> Themes);

    public sealed record Range(int From, int To);

    public sealed record Room(TeamCapacity Status, string? Note, int UpdatedDaysAgo);
}

/// <summary>The steps of a referral, as the demo's files name them.</summary>
internal enum DemoStep
{
    Sent,
    Accepted,
    InProgress,
    Completed,
    Declined,
    Read,
}

internal sealed record ReferralsFile(IReadOnlyList<ReferralsFile.Row> Referrals)
{
    public sealed record Row(
        string Key, int? DaysAgo, int? WorkingDaysAgo, string From, string Team, string Theme, string Area, string? Postcode4, Urgency Urgency, HandoverKind Handover, LegalGround Ground,
        ConsentForm? Consent, Person Resident, string Question, IReadOnlyList<Taken> Course);

    public sealed record Person(string Name, string Phone, string? BestMoment);

    public sealed record Taken(DemoStep Step, int AfterDays, ReferralOutcome? Outcome, string? Feedback, DeclineReason? Reason, string? Explanation);
}
