using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Workbench;

public sealed class ConfirmationWorkTests
{
    private const int MostShown = 20;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_known_fact_waits_by_itself_for_the_keeper_or_for_everybody_where_there_is_none(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var anchor = await scene.Ada.Done(new RegisterPartner(new PartnerForm { Name = "Het Anker (demo)", Type = nameof(PartnerType.Welfare), Phone = "0344-000012", Kvk = "11012345", Locations = [new LocationForm { Place = "Tiel" }] }, Anyway: true));
        (await Told(scene.Ada)).ShouldBeEmpty("the library has nothing to do with it yet");
        await scene.Ada.Done(new RecordTie(scene.Library, new TieForm { With = "Het Anker (demo)", Kinds = ["Referral"] }));

        foreach (var colleague in new[] { scene.Ada, scene.Bo }) (await Told(colleague)).ShouldBe(["4 gegevens zijn een jaar lang niet bevestigd"], "nobody keeps it");
        (await Told(scene.Elsewhere)).ShouldBeEmpty();

        await scene.Ada.Done(new ConfirmFields(anchor, [CardFact.Name, CardFact.Address, CardFact.Kvk]));
        (await Told(scene.Ada)).ShouldBe(["1 gegeven is een jaar lang niet bevestigd"]);
        (await List(scene)).ShouldContain(anchor);
        await scene.Ada.Done(new ConfirmFields(anchor, [CardFact.Phone]));
        (await Told(scene.Ada)).ShouldBeEmpty();
        (await List(scene)).ShouldNotContain(anchor);

        scene.Network.Clock.Pass(TimeSpan.FromDays(367));
        await scene.Ada.Done(new CareForPartner(anchor, scene.AdaId, PartnerCare.NoRhythm));
        (await Told(scene.Ada)).ShouldBe(["4 gegevens zijn een jaar lang niet bevestigd"]);
        (await Told(scene.Bo)).ShouldBeEmpty("Ada keeps it");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_the_bench_has_no_room_for_is_counted_and_leads_to_the_list(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var partners = new List<PartnerId>();
        for (var i = 0; i < MostShown + 2; i++) partners.Add(await scene.Add($"Buur {i:00} (demo)"));
        await scene.Ada.Done(new HandOverCare(partners, scene.AdaId));

        var bench = await scene.Ada.Done(new GetWorkbench());

        bench.Others.Count.ShouldBe(MostShown + 1);
        bench.Others[^1].ShouldSatisfyAllConditions(more => more.Title.ShouldBe("En nog 2 partners"), more => more.Link.ShouldBe("/partners?vers=deels"));
        bench.Counts.Others.ShouldBe(MostShown + 2);
        partners.ShouldBeSubsetOf(await List(scene));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Initiatives_that_the_bench_has_no_room_for_are_counted_too(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        for (var i = 0; i <= MostShown; i++)
        {
            await scene.Ada.Done(new ProposeInitiative(new InitiativeForm
            {
                Name = $"Taal aan tafel {i}", Aim = "Samen leren.", Function = LibraryFunction.MeetingAndDebate, Status = InitiativeStatus.Running, StartsOn = scene.Today,
                Partners = [new InitiativePartnerForm { Partner = scene.Library.Value, Role = InitiativeRole.Lead }, new InitiativePartnerForm { Partner = scene.Partner.Value, Role = InitiativeRole.Host }],
            }));
        }

        scene.Network.Clock.Pass(TimeSpan.FromDays(62));
        var bench = await scene.Ada.Done(new GetWorkbench());

        bench.Others.Count.ShouldBe(MostShown + 1);
        bench.Others[^1].ShouldSatisfyAllConditions(more => more.Title.ShouldBe("En nog 1 initiatief"), more => more.Link.ShouldBe("/initiatieven?Status=Running"));
        bench.Counts.Others.ShouldBe(MostShown + 1);
    }

    private static async Task<IEnumerable<string?>> Told(TestSession by) => (await by.Done(new GetWorkbench())).Others.Select(item => item.Detail);

    private static async Task<IEnumerable<PartnerId>> List(WorkScene scene) => (await scene.Ada.Done(new FindPartners { UnconfirmedFields = true, Size = 100 })).Page.Rows.Select(row => row.Id);
}
