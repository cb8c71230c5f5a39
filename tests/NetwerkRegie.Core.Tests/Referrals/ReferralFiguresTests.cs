using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Referrals;

public sealed class ReferralFiguresTests
{
    private static readonly DateOnly October = new(2026, 10, 1);
    private static readonly DateOnly EndOfOctober = new(2026, 10, 31);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Sums_show_what_is_large_and_hide_what_is_small(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        await Load(town, town.Library, "money", accepted: 9, declined: 6);
        await Load(town, town.Library, "language", accepted: 7, declined: 5);
        await Load(town, town.Library, "work", accepted: 1, declined: 0);

        var figures = await (await Director(town)).Done(new ReferralFigures(October, EndOfOctober));

        (figures.Suppressed, figures.CountedTo, figures.Sent).ShouldBe((false, EndOfOctober, 28));
        figures.Themes.ShouldNotContain(theme => theme.Theme == "work", "it looks like a theme that never occurred");
        figures.Themes.Count(theme => theme.Sent is not null).ShouldBeLessThan(2, "one theme more is hidden, or the sum betrays the small one");
        figures.MedianReactionWorkingDays.ShouldBe(2m);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_whole_months_that_have_ended_are_counted(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        await Load(town, town.Library, "money", accepted: 9, declined: 6);
        var director = await Director(town);

        (await director.Done(new ReferralFigures(October, new DateOnly(2026, 10, 30)))).Suppressed.ShouldBeTrue();
        (await director.Done(new ReferralFigures(new DateOnly(2026, 10, 2), EndOfOctober))).Suppressed.ShouldBeTrue();
        (await director.Done(new ReferralFigures(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30)))).Suppressed.ShouldBeTrue("it has not ended");
        var year = await director.Done(new ReferralFigures(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)));
        (year.Suppressed, year.CountedTo, year.Sent).ShouldBe((false, EndOfOctober, 15));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_director_gets_the_own_organisation_and_the_steering_group_all_and_others_nothing(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        await Load(town, town.Library, "money", accepted: 9, declined: 6);
        await Load(town, town.Practice, "money", accepted: 5, declined: 5);
        var (_, steering) = await town.Member("steering", town.Library, Role.SteeringMember);

        (await (await Director(town)).Done(new ReferralFigures(October, EndOfOctober))).Sent.ShouldBe(15);
        (await steering.Done(new ReferralFigures(October, EndOfOctober))).Sent.ShouldBe(25);
        (await town.Network.AsOperator().Done(new ReferralFigures(October, EndOfOctober))).Sent.ShouldBe(25);
        foreach (var role in (Role[])[Role.Referrer, Role.TeamMember, Role.TeamCoordinator, Role.Editor, Role.Moderator, Role.PrivacyOfficer, Role.Administrator])
        {
            (await town.Network.As(MemberId.New(), town.Library, role).Send(new ReferralFigures(October, EndOfOctober))).Failure.ShouldBeOfType<Failure.Forbidden>($"{role}");
        }
    }

    private static async Task<TestSession> Director(Town town) => (await town.Member("director", town.Library, Role.Director)).Session;

    private static Task<int> Load(Town town, PartnerId sender, string theme, int accepted, int declined)
    {
        var sent = new DateTime(2026, 10, 7, 9, 0, 0, DateTimeKind.Utc);
        var all = Enumerable.Range(0, accepted + declined).Select(i => new PastReferral(sender, null, town.Complete() with { Theme = theme }, sent, [new PastStep(WorkStatus.Requested, sent), new PastStep(i < accepted ? WorkStatus.Accepted : WorkStatus.Rejected, sent.AddDays(2)) { Reason = DeclineReason.NoCapacity, Words = "Geen plek." }]));
        return town.Network.AsOperator().Done(new LoadReferrals([.. all]));
    }
}
