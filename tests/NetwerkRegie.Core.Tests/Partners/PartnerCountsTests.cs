using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class PartnerCountsTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Counts_that_are_kept_follow_every_change_and_its_undo(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        (await Welfare(scene)).ShouldBe(0);

        var id = await scene.Add("De Brug (demo)");
        (await Welfare(scene)).ShouldBe(1);
        (await Welfare(scene)).ShouldBe(1, "asked again");

        var ended = await scene.AtTiel.Send(new EndPartner(id));
        (await Welfare(scene)).ShouldBe(0);
        (await scene.AtTiel.Send(new UndoOperation(ended.Receipt!.Operation!.Value))).IsDone.ShouldBeTrue();
        (await Welfare(scene)).ShouldBe(1);

        (await scene.AtTiel.Send(new RegisterPartner(PartnerScene.Form("")))).IsDone.ShouldBeFalse();
        (await Welfare(scene)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Counts_of_a_search_that_finds_a_private_contact_are_kept_for_the_own_library_only(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.AtTiel.Done(new AddContact(scene.Weert, new ContactForm { Name = "Noor Nepnaam" }));
        var find = new FindPartners { Words = "nepnaam" };

        (await scene.AtTiel.Done(find)).Page.Total.Value.ShouldBe(1);
        (await scene.AtWeert.Done(find)).Page.Total.Value.ShouldBe(0);
        (await scene.AtTiel.Done(find)).Page.Total.Value.ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Places_with_signs_in_their_names_are_not_taken_for_each_other(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("De Brug (demo)", place: "Tiel,Weert");

        (await scene.AtTiel.Done(new FindPartners { Places = ["Tiel", "Weert"] })).Page.Total.Value.ShouldBe(2);
        (await scene.AtTiel.Done(new FindPartners { Places = ["Tiel,Weert"] })).Page.Total.Value.ShouldBe(1);
    }

    private static async Task<int> Welfare(PartnerScene scene) =>
        (await scene.AtTiel.Done(new FindPartners())).Types.Single(facet => facet.Value == PartnerType.Welfare).Count;
}
