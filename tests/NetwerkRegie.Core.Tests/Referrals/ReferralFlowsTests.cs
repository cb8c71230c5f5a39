using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Referrals;

public sealed class ReferralFlowsTests
{
    private static readonly DateTime InSpring = new(2026, 3, 10, 9, 0, 0, DateTimeKind.Utc);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_small_is_hidden_and_so_is_what_would_betray_it(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var (school, clinic) = (await Team(town, "School (demo)"), await Team(town, "Kliniek (demo)"));
        await Load(town, town.Library, town.Team, 12);
        await Load(town, town.Library, school, 3);
        await Load(town, town.Library, clinic, 7);

        var flows = await (await Member(town, Role.Director)).Done(new GetReferralFlows(null));

        (flows.From, flows.To, flows.OfAll).ShouldBe((new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30), false));
        flows.Shown.Select(flow => (flow.Sender.Name, flow.Receiver.Name, flow.Count)).ShouldBe([("Bieb (demo)", "Welzijn (demo)", 12)], "22 in all less 12 and 7 would tell of the 3");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task One_small_number_alone_says_nothing_at_all(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        await Load(town, town.Library, town.Team, SmallCells.Least - 1);

        (await (await Member(town, Role.Director)).Done(new GetReferralFlows(null))).Shown.ShouldBeEmpty();
        await Load(town, town.Library, town.Team, 1);
        (await (await Member(town, Role.Director)).Done(new GetReferralFlows(null))).Shown.ShouldHaveSingleItem().Count.ShouldBe(SmallCells.Least);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_director_or_coordinator_gets_what_the_own_organisation_sent_the_steering_group_all_and_others_nothing(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        await Load(town, town.Library, town.Team, 12);
        await Load(town, town.Practice, town.Team, 9);

        foreach (var role in (Role[])[Role.Director, Role.Coordinator])
        {
            (await (await Member(town, role)).Done(new GetReferralFlows(null))).Shown.Select(flow => flow.Count).ShouldBe([12], $"{role}");
        }

        var all = await (await Member(town, Role.SteeringMember)).Done(new GetReferralFlows(null));
        (all.OfAll, string.Join(' ', all.Shown.Select(flow => flow.Count))).ShouldBe((true, "12 9"));
        foreach (var role in (Role[])[Role.Referrer, Role.TeamMember, Role.TeamCoordinator, Role.Editor, Role.Moderator, Role.PrivacyOfficer, Role.Administrator])
        {
            (await town.Network.As(MemberId.New(), town.Library, role).Send(new GetReferralFlows(null))).Failure.ShouldBeOfType<Failure.Forbidden>($"{role}");
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_a_half_year_that_has_ended_is_counted_and_two_periods_never_share_a_month(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var director = await Member(town, Role.Director);
        await Load(town, town.Library, town.Team, 8);
        await Load(town, town.Library, town.Team, 6, new DateTime(2026, 7, 1, 9, 0, 0, DateTimeKind.Utc));

        var periods = new List<ReferralFlows>();
        for (var day = new DateOnly(2025, 1, 15); day < new DateOnly(2027, 2, 1); day = day.AddMonths(1)) periods.Add(await director.Done(new GetReferralFlows(day)));

        periods[^1].Shown.ShouldHaveSingleItem().Count.ShouldBe(8, "July belongs to a half year that has not ended, also on a day to come");
        (await director.Done(new GetReferralFlows(new DateOnly(2026, 6, 30)))).Shown.ShouldBeEmpty();
        foreach (var (one, other) in periods.SelectMany(one => periods.Select(other => (one, other))))
        {
            ((one.From, one.To) == (other.From, other.To) || one.To < other.From || other.To < one.From).ShouldBeTrue($"{one.From} and {other.From}");
        }

        periods.ShouldAllBe(period => period.From.Day == 1 && period.To.AddDays(1).Day == 1);
    }

    private static async Task<TestSession> Member(Town town, Role role) => (await town.Member($"{role}", town.Library, role)).Session;

    private static async Task<TeamId> Team(Town town, string partner) =>
        await town.Network.AsOperator().Done(new RegisterTeam(await town.Partner(partner, PartnerType.Other), Town.Facts($"Team {partner}", new TeamCover(Town.District, null, null))));

    private static Task<int> Load(Town town, PartnerId sender, TeamId team, int count, DateTime? at = null)
    {
        var sent = at ?? InSpring;
        return town.Network.AsOperator().Done(new LoadReferrals([.. Enumerable.Range(0, count).Select(_ => new PastReferral(sender, null, town.Complete() with { Team = team }, sent, [new PastStep(WorkStatus.Requested, sent), new PastStep(WorkStatus.Accepted, sent.AddDays(2))]))]));
    }
}
