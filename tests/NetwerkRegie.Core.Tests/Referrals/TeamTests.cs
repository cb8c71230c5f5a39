using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Referrals;

public sealed class TeamTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_team_is_found_by_theme_and_place_with_the_room_it_has(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        await town.Worker.Done(new ReportCapacity(town.Team, TeamCapacity.WaitingList, "Drie weken."));

        var found = await town.Referrer.Done(new FindTeamsFor("money", Town.District, null));

        var team = found.ShouldHaveSingleItem();
        (team.Name, team.PartnerName, team.Capacity, team.CapacityNote, team.ReactionWorkingDays, team.HasReaders).ShouldBe(("Wijkteam Molenveld (demo)", "Welzijn (demo)", TeamCapacity.WaitingList, "Drie weken.", 3, true));
        (team.CapacityIsOld(new DateOnly(2026, 11, 25)), team.CapacityIsOld(new DateOnly(2026, 11, 26))).ShouldBe((false, true));
        (await town.Referrer.Done(new FindTeamsFor("money", null, "6821"))).ShouldHaveSingleItem().Name.ShouldBe("Wijkteam Oever (demo)");
        (await town.Referrer.Done(new FindTeamsFor("money", "GM0202", null))).ShouldHaveSingleItem().Name.ShouldBe("Wijkteam Oever (demo)", "its postcodes lie in the municipality; a district is less than the whole");
        (await town.Referrer.Send(new FindTeamsFor("", null, null))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_team_that_names_its_themes_is_found_for_those_only(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var version = (await town.Network.AsOperator().Done(new ShowTeam(town.Team))).Team.Version.Value;
        await town.SecondWorker.Done(new ChangeTeam(town.Team, version, Town.Facts("Wijkteam Molenveld (demo)", new TeamCover(Town.District, null, null)) with { Themes = ["money", "language"] }));

        (await town.Referrer.Done(new FindTeamsFor("language", Town.District, null))).ShouldHaveSingleItem();
        (await town.Referrer.Done(new FindTeamsFor("work", Town.District, null))).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Who_may_read_a_teams_referrals_is_not_for_the_coordinator_of_partners_nor_for_oneself(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var (newcomer, _) = await town.Member("newcomer", town.Welfare, Role.TeamMember);
        var (clerk, _) = await town.Member("clerk", town.Library, Role.Referrer);
        var (_, coordinator) = await town.Member("coordinator", town.Library, Role.Coordinator);
        var (self, administrator) = await town.Member("administrator", town.Library, Role.Administrator, Role.TeamMember);
        var (_, elsewhere) = await town.Member("elsewhere", town.Practice, Role.TeamCoordinator);

        (await coordinator.Send(new AddTeamMember(town.Team, newcomer))).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await elsewhere.Send(new AddTeamMember(town.Team, newcomer))).Failure.ShouldBeOfType<Failure.NotFound>();
        Refusal(await administrator.Send(new AddTeamMember(town.Team, self))).ShouldBeOfType<CannotLetYourselfIn>();
        Refusal(await administrator.Send(new AddTeamMember(town.Team, clerk))).ShouldBeOfType<NeedsTeamRole>();
        (await town.SecondWorker.Send(new AddTeamMember(town.Team, newcomer))).IsDone.ShouldBeTrue();
        Refusal(await town.SecondWorker.Send(new AddTeamMember(town.Team, newcomer))).ShouldBeOfType<AlreadyInTeam>();
        var card = await town.SecondWorker.Done(new ShowTeam(town.Team));
        card.Members.Select(member => member.Name).ShouldBe(["newcomer", "second", "worker"]);
        (card.MayChange, card.MayAdmit, card.MayReportCapacity).ShouldBe((true, true, true));
        card.Candidates.Select(candidate => candidate.Name).ShouldNotContain("clerk");
        (await town.Referrer.Done(new ShowTeam(town.Team))).Candidates.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_team_needs_a_name_a_known_area_and_a_time_to_answer(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var wrong = new TeamFacts("", "geen-adres", "12", 0, [], [new TeamCover(null, 6812, 6811), new TeamCover("GM0202", 1, 2)]);

        (await town.Network.AsOperator().Send(new RegisterTeam(town.Welfare, wrong))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field)
            .ShouldBe(["Facts.Name", "Facts.Email", "Facts.Phone", "Facts.ReactionWorkingDays", "Facts.Covers[0]", "Facts.Covers[1]"]);
        (await town.Network.AsOperator().Send(new RegisterTeam(town.Welfare, Town.Facts("Team", new TeamCover("GM9999", null, null))))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().Message.ShouldContain("GM9999");
        (await town.Network.AsOperator().Send(new RegisterTeam(PartnerId.New(), Town.Facts("Team")))).Failure.ShouldBeOfType<Failure.Invalid>();
    }

    private static Refusal Refusal(Outcome<Nothing> outcome) => outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal;
}
