using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Views;

public sealed class SavedViewTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_view_is_there_for_its_audience_alone(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (coordinator, colleague, elsewhere) = (await Member(scene, scene.Tiel, Role.Coordinator), await Member(scene, scene.Tiel, Role.Referrer), await Member(scene, scene.Weert, Role.Coordinator));
        await coordinator.Done(new SaveView(ViewPlace.List, new ViewForm { Name = "Van mij", Query = "type=School" }));
        await coordinator.Done(new SaveView(ViewPlace.List, new ViewForm { Name = "Van ons", Audience = "Library", Query = "type=Welfare" }));
        await coordinator.Done(new SaveView(ViewPlace.List, new ViewForm { Name = "Van allen", Audience = "Everyone", Query = "place=Tiel" }));
        await coordinator.Done(new SaveView(ViewPlace.Map, new ViewForm { Name = "Kaart", Audience = "Everyone", Query = "niveau=3" }));

        (await Names(coordinator)).ShouldBe(["Van mij", "Van ons", "Van allen"]);
        (await Names(colleague)).ShouldBe(["Van ons", "Van allen"]);
        (await Names(elsewhere)).ShouldBe(["Van allen"]);
        var mine = (await coordinator.Done(new FindViews(ViewPlace.List)))[0];
        (await colleague.Send(new GetViewForm(mine.Code))).Failure.ShouldBeOfType<Failure.NotFound>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_a_coordinator_shares_and_only_who_shares_it_changes_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (coordinator, colleague, elsewhere) = (await Member(scene, scene.Tiel, Role.Coordinator), await Member(scene, scene.Tiel, Role.Referrer), await Member(scene, scene.Weert, Role.Coordinator));
        (await colleague.Send(new SaveView(ViewPlace.List, new ViewForm { Name = "Voor ons", Audience = "Library" }))).Failure.ShouldBe(new Failure.Refused(new SharingIsForCoordinators()));

        var code = await coordinator.Done(new SaveView(ViewPlace.List, new ViewForm { Name = "Voor allen", Audience = "Everyone" }));
        var found = await elsewhere.Done(new GetViewForm(code));
        found.View.IsMine.ShouldBeFalse();
        (await elsewhere.Send(new ChangeView(found.View.Id, found.Form with { Name = "Anders" }))).Failure.ShouldBe(new Failure.Refused(new NotYourView("Voor allen")));
        (await elsewhere.Send(new RemoveView(found.View.Id))).Failure.ShouldBe(new Failure.Refused(new NotYourView("Voor allen")));
        (await Member(scene, scene.Tiel, Role.Coordinator)).Done(new ChangeView(found.View.Id, found.Form with { Name = "Anders" })).IsFaulted.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_removed_view_comes_back_with_everybody_who_began_with_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (coordinator, elsewhere) = (await Member(scene, scene.Tiel, Role.Coordinator), await Member(scene, scene.Weert, Role.Coordinator));
        var code = await coordinator.Done(new SaveView(ViewPlace.List, new ViewForm { Name = "Voor allen", Audience = "Everyone" }));
        var view = (await elsewhere.Done(new GetViewForm(code))).View;
        await elsewhere.Done(new ChooseDefaultView(ViewPlace.List, view.Id));

        var removed = await coordinator.Send(new RemoveView(view.Id));
        (await elsewhere.Done(new FindViews(ViewPlace.List))).ShouldBeEmpty();
        await coordinator.Done(new UndoOperation(removed.Receipt!.Operation!.Value));

        (await elsewhere.Done(new FindViews(ViewPlace.List))).ShouldHaveSingleItem().IsDefault.ShouldBeTrue();
        (await coordinator.Done(new FindViews(ViewPlace.List))).ShouldHaveSingleItem().IsDefault.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_second_to_rename_a_view_sees_what_the_first_made_of_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var coordinator = await Member(scene, scene.Tiel, Role.Coordinator);
        var opened = await coordinator.Done(new GetViewForm(await coordinator.Done(new SaveView(ViewPlace.List, new ViewForm { Name = "Een" }))));
        await coordinator.Done(new ChangeView(opened.View.Id, opened.Form with { Name = "Twee" }));

        var stale = (await coordinator.Send(new ChangeView(opened.View.Id, opened.Form with { Name = "Drie" }))).Failure.ShouldBeOfType<Failure.Stale>();
        stale.Changes.ShouldContain(change => change.Before == "Een" && change.Now == "Twee");
    }

    private static async Task<IEnumerable<string>> Names(TestSession session) => (await session.Done(new FindViews(ViewPlace.List))).Select(view => view.Name);

    private static async Task<TestSession> Member(PartnerScene scene, PartnerId home, params Role[] roles)
    {
        var id = await scene.Network.AsOperator().Done(new InviteMember("Fenna Fictief", $"{Guid.CreateVersion7():N}@demo.example", home, roles));
        return scene.Network.As(id, home, roles);
    }
}
