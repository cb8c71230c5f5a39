using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class MoveContactTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_contact_who_changes_employer_stays_the_same_person_and_both_cards_tell_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (kade, brug) = (await scene.Add("De Kade (demo)"), await scene.Add("De Brug (demo)"));
        var contact = await scene.AtTiel.Done(new AddContact(kade, new ContactForm { Name = "Zoë Proefstuk", Function = "adviseur" }));
        scene.Network.Clock.Pass(TimeSpan.FromDays(10));
        var today = scene.Network.Clock.Today();

        (await scene.AtTiel.Send(new MoveContact(contact, new ContactMoveForm { To = "De Kade (demo)" }))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<ContactWorksThere>();
        (await scene.AtTiel.Send(new MoveContact(contact, new ContactMoveForm { To = "De Brug (demo)", On = today.AddDays(-11) }))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<ContactMovesBeforeStart>();
        (await scene.AtWeert.Send(new MoveContact(contact, new ContactMoveForm { To = "De Brug (demo)" }))).Failure.ShouldBeOfType<Failure.NotFound>();
        var moved = await scene.AtTiel.Send(new MoveContact(contact, new ContactMoveForm { To = "de brug (DEMO)", Function = "teamleider" }));
        moved.Value.ShouldBe(brug);

        (await scene.AtTiel.Done(new GetPartner(kade))).Contacts.ShouldBeEmpty();
        (await scene.AtTiel.Done(new GetPartner(brug))).Contacts.ShouldHaveSingleItem().Function.ShouldBe("teamleider");
        var there = (await scene.AtTiel.Done(new GetPartner(kade))).Former.Here.ShouldHaveSingleItem();
        (there.Function, there.Until, there.NowAtName).ShouldBe(("adviseur", today, "De Brug (demo)"));
        (await scene.AtTiel.Done(new GetPartner(brug))).Former.Earlier[contact].ShouldHaveSingleItem().Name.ShouldBe("De Kade (demo)");
        (await scene.AtWeert.Done(new GetPartner(kade))).Former.Here.ShouldBeEmpty();

        await scene.AtTiel.Done(new UndoOperation(moved.Receipt!.Operation!.Value));
        (await scene.AtTiel.Done(new GetPartner(kade))).Contacts.ShouldHaveSingleItem().Function.ShouldBe("adviseur");
        (await scene.AtTiel.Look(db => db.ContactPosts().CountAsync())).ShouldBe(0);
    }
}
