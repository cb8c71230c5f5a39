using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;

namespace NetwerkRegie.Core.Exchange.Demo;

/// <summary>Makes of the demo's referrals what the room of referrals takes over. Whoever works elsewhere has no account here, and so no name in the course.</summary>
internal sealed class DemoReferrals(DemoDays days, MembersFile members, IReadOnlyDictionary<string, MemberId> ids)
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(20);

    public SeedTeams Teams(TeamsFile file, IReadOnlyDictionary<string, PartnerId> partners) => new([.. file.Teams.Select(row => new TeamSeedRow(
        row.Key, partners[row.Partner], row.Name, row.Email, row.Phone, row.ReactionWorkingDays, row.Themes, row.Areas, [.. row.Postcodes.Select(range => (range.From, range.To))],
        row.Capacity.Status, row.Capacity.Note, days.Ago(row.Capacity.UpdatedDaysAgo), [.. members.Members.Where(member => member.Team == row.Key).Select(member => ids[member.Key])]))]);

    public LoadReferrals Referrals(ReferralsFile file, IReadOnlyDictionary<string, PartnerId> partners, IReadOnlyDictionary<string, TeamId> teams) =>
        new([.. file.Referrals.Select(row => new PastReferral(partners[row.From], Author(row.From), Facts(row, teams[row.Team]), days.Morning(Begun(row)), [.. Course(row)]))]);

    private DateOnly Begun(ReferralsFile.Row row) => row.WorkingDaysAgo is { } working ? days.WorkingDaysAgo(working) : days.WorkedOn(days.Ago(row.DaysAgo ?? 0));

    private IEnumerable<PastStep> Course(ReferralsFile.Row row)
    {
        var (begun, earlier) = (Begun(row), DateTime.MinValue);
        foreach (var step in row.Course)
        {
            var at = days.Morning(days.WorkedOn(begun.AddDays(step.AfterDays)));
            earlier = at > earlier ? at : days.NotToCome(earlier + Between);
            yield return step.Step switch
            {
                DemoStep.Sent => new PastStep(WorkStatus.Requested, earlier, Author(row.From)),
                DemoStep.Accepted => new PastStep(WorkStatus.Accepted, earlier, Reader(row.Team)),
                DemoStep.InProgress => new PastStep(WorkStatus.InProgress, earlier, Reader(row.Team)),
                DemoStep.Completed => new PastStep(WorkStatus.Completed, earlier, Reader(row.Team)) { Outcome = step.Outcome, Words = step.Feedback },
                DemoStep.Declined => new PastStep(WorkStatus.Rejected, earlier, Reader(row.Team)) { Reason = step.Reason, Words = step.Explanation },
                _ => new PastStep(WorkStatus.Draft, earlier, Author(row.From), Read: true),
            };
        }
    }

    private static ReferralFacts Facts(ReferralsFile.Row row, TeamId team) => new()
    {
        Team = team,
        Theme = row.Theme,
        Area = row.Area,
        Postcode4 = row.Postcode4,
        Handover = row.Handover,
        Urgency = row.Urgency,
        Ground = row.Ground,
        Consent = row.Consent,
        AgreesToHelp = true,
        Secrecy = SecrecyAnswer.NotBound,
        Resident = new ResidentFacts { Name = row.Resident.Name, Phone = row.Resident.Phone, BestMoment = row.Resident.BestMoment, Question = row.Question },
    };

    private MemberId? Author(string partner) => Find(member => member.Partner == partner && member.Roles.Contains(Role.Referrer));

    private MemberId? Reader(string team) => Find(member => member.Team == team && member.Roles.Contains(Role.TeamMember));

    private MemberId? Find(Func<MembersFile.Row, bool> which) => members.Members.FirstOrDefault(which) is { } member ? ids[member.Key] : null;
}
