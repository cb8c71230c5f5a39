using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Initiatives;

public sealed class NeedTests
{
    private static readonly NeedForm Form = new() { Title = "Hulp bij geldzorgen dichtbij", Evidence = "In Appelhof werkt niemand aan geldzorgen.", Theme = "money", Area = "WK0281ZB", Sector = PartnerType.Welfare };

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_need_says_what_is_missing_where_and_what_shows_it(DatabaseKind database)
    {
        await using var scene = await Start(database);

        var id = await scene.AtTiel.Done(new NoteNeed(Form));

        var dossier = await scene.AtWeert.Done(new GetNeed(id));
        (dossier.Need.Title, dossier.Need.Theme, dossier.AreaName, dossier.Need.Sector, dossier.Need.State, dossier.Need.LibraryName).ShouldBe((Form.Title, "money", "Appelhof (demo)", PartnerType.Welfare, NeedState.Open, "Bieb Tiel (demo)"));
        dossier.MayChange.ShouldBeFalse("another library noted it");
        (await scene.AtTiel.Done(new GetNeed(id))).MayChange.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_need_without_a_title_evidence_or_a_known_area_is_sent_back(DatabaseKind database)
    {
        await using var scene = await Start(database);

        Fields(await scene.AtTiel.Send(new NoteNeed(new NeedForm { Theme = "weather" }))).ShouldBe(["Form.Title", "Form.Evidence", "Form.Theme"], ignoreOrder: true);
        Fields(await scene.AtTiel.Send(new NoteNeed(Form with { Area = "WK0281ZZ" }))).ShouldBe(["Form.Area"]);
        (await scene.Network.As(MemberId.New(), scene.Tiel, Role.Director).Send(new NoteNeed(Form))).Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_draft_is_there_for_its_own_organisation_only(DatabaseKind database)
    {
        await using var scene = await Start(database);
        var id = await scene.AtTiel.Done(new NoteNeed(Form with { IsDraft = true }));

        (await scene.AtWeert.Send(new GetNeed(id))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Send(new WithdrawNeed(id))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Done(new FindNeeds("geldzorgen"))).Page.Total.Value.ShouldBe(0);

        var form = await scene.AtTiel.Done(new GetNeedForm(id));
        await scene.AtTiel.Done(new ChangeNeed(id, form with { IsDraft = false }));
        (await scene.AtWeert.Done(new FindNeeds("geldzorgen", Theme: "money", Area: "WK0281ZB"))).AreaNames["WK0281ZB"].ShouldBe("Appelhof (demo)");
        (await scene.AtTiel.Send(new ChangeNeed(id, form with { Title = "Iets anders" }))).Failure.ShouldBeOfType<Failure.Stale>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_the_organisation_that_noted_a_need_withdraws_it_and_undo_gives_it_back(DatabaseKind database)
    {
        await using var scene = await Start(database);
        var id = await scene.AtTiel.Done(new NoteNeed(Form));

        (await scene.AtWeert.Send(new WithdrawNeed(id))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NotYourNeed>();
        (await scene.AtWeert.Send(new GetNeedForm(id))).Failure.ShouldBeOfType<Failure.NotFound>();
        var withdrawn = await scene.AtTiel.Send(new WithdrawNeed(id));
        (await scene.AtTiel.Send(new WithdrawNeed(id))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NeedWasWithdrawn>();
        (await scene.AtTiel.Done(new FindNeeds())).Page.Total.Value.ShouldBe(0, "what is withdrawn is out of sight until asked for");
        (await scene.AtTiel.Done(new FindNeeds(State: NeedState.Withdrawn))).Page.Total.Value.ShouldBe(1);

        await scene.AtTiel.Done(new UndoOperation(withdrawn.Receipt!.Operation!.Value));
        (await scene.AtTiel.Done(new GetNeed(id))).Need.State.ShouldBe(NeedState.Open);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Needs_follow_an_organisation_that_turns_out_to_be_another(DatabaseKind database)
    {
        await using var scene = await Start(database);
        var (kept, gone) = (await scene.Add("Buurthuis De Kade (demo)"), await scene.Add("Buurthuis Kade (demo)"));
        var id = await scene.Network.As(MemberId.New(), gone, Role.Coordinator).Done(new NoteNeed(Form with { IsDraft = true }));

        var compared = await scene.AtTiel.Done(new CompareForMerge(kept, gone));
        await scene.AtTiel.Done(new MergePartners(kept, gone, [], compared.Kept.Version, compared.Gone.Version));

        (await scene.Network.As(MemberId.New(), kept, Role.Coordinator).Done(new GetNeed(id))).Need.Library.ShouldBe(kept);
    }

    private static async Task<PartnerScene> Start(DatabaseKind database)
    {
        var scene = await PartnerScene.Start(database);
        await scene.Network.AsOperator().Done(new SeedAreas([new AreaFacts("GM0281", 2020, "Tiel", "4001-4007"), new AreaFacts("WK0281ZB", 2026, "Appelhof (demo)", "4003-4004")]));
        return scene;
    }

    private static IEnumerable<string> Fields(Outcome<NeedId> outcome) => outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field);
}
