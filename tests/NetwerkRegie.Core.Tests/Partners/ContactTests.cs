using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class ContactTests
{
    private static readonly ContactForm Zoe = new() { Name = "Zoë Proefstuk", Function = "adviseur", Email = "Zoe@kade.example", Phone = "06 - 0000 0012" };

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_library_sees_and_finds_its_own_contacts_and_another_library_sees_nothing_of_them(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var partner = await scene.Add("De Kade (demo)");
        var contact = await scene.AtTiel.Done(new AddContact(partner, Zoe));

        var own = (await scene.AtTiel.Done(new GetPartner(partner))).Contacts.ShouldHaveSingleItem();
        (own.Name, own.Email, own.Phone).ShouldBe(("Zoë Proefstuk", "zoe@kade.example", "+31600000012"));
        var found = (await scene.AtTiel.Done(new FindPartners { Words = "zoe proef" })).Page;
        found.Rows.ShouldHaveSingleItem().Id.ShouldBe(partner);
        found.Total.Value.ShouldBe(1);
        (await scene.AtTiel.Done(new FindPartners { Words = "zo" })).Page.Rows.Count.ShouldBe(1);

        var other = await scene.AtWeert.Done(new GetPartner(partner));
        other.Contacts.ShouldBeEmpty();
        other.Happenings.Select(happening => happening.Command).ShouldNotContain(nameof(AddContact));
        var searched = await scene.AtWeert.Done(new FindPartners { Words = "zoe proef" });
        (searched.Page.Rows.Count, searched.Page.Total.Value, searched.Types.Sum(facet => facet.Count), searched.Places.Count).ShouldBe((0, 0, 0, 0));
        (await scene.AtWeert.Done(new SuggestPartners("proefstuk"))).ShouldBeEmpty();
        (await scene.AtWeert.Send(new GetContactForm(contact))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Send(new ChangeContact(contact, Zoe))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Send(new EndContact(contact))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Look(db => db.ContactRows().CountAsync())).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_contact_changes_ends_and_each_can_be_undone_to_the_exact_row(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var partner = await scene.Add("De Kade (demo)");
        var contact = await scene.AtTiel.Done(new AddContact(partner, Zoe));
        var before = await Row(scene, contact);
        var form = (await scene.AtTiel.Done(new GetContactForm(contact))).Form;

        var changed = await scene.AtTiel.Send(new ChangeContact(contact, form with { Name = "Zoë Verzonnen", Phone = null }));
        changed.IsDone.ShouldBeTrue();
        (await scene.AtTiel.Done(new GetPartner(partner))).Contacts.ShouldHaveSingleItem().Name.ShouldBe("Zoë Verzonnen");
        await scene.AtTiel.Done(new UndoOperation(changed.Receipt!.Operation!.Value));
        (await Row(scene, contact)).ShouldBe(before);

        var ended = await scene.AtTiel.Send(new EndContact(contact));
        (await scene.AtTiel.Done(new GetPartner(partner))).Contacts.ShouldBeEmpty();
        (await scene.AtTiel.Done(new FindPartners { Words = "proefstuk" })).Page.Rows.ShouldBeEmpty();
        (await scene.AtTiel.Send(new EndContact(contact))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<ContactHasEnded>();
        await scene.AtTiel.Done(new UndoOperation(ended.Receipt!.Operation!.Value));
        (await Row(scene, contact)).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_stale_contact_form_is_told_what_changed(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var contact = await scene.AtTiel.Done(new AddContact(await scene.Add("De Kade (demo)"), Zoe));
        var opened = (await scene.AtTiel.Done(new GetContactForm(contact))).Form;
        await scene.AtTiel.Done(new ChangeContact(contact, opened with { Function = "teamleider" }));

        var stale = (await scene.AtTiel.Send(new ChangeContact(contact, opened with { Phone = null }))).Failure.ShouldBeOfType<Failure.Stale>();

        var change = stale.Changes.ShouldHaveSingleItem();
        (change.Field, change.Before, change.Now).ShouldBe(("Functie", "adviseur", "teamleider"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_history_keeps_a_contact_sealed(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var contact = await scene.AtTiel.Done(new AddContact(await scene.Add("De Kade (demo)"), Zoe));

        var after = await scene.AtTiel.Look(db => db.Changes().Where(c => c.Key == contact.Value).Select(c => c.After).SingleAsync());

        after.ShouldNotBeNull().ShouldContain("$sealed");
        foreach (var personal in (string[])["Zoë", "zoe", "Proefstuk", "proefstuk", "adviseur", "31600000012"]) after.ShouldNotContain(personal, Case.Sensitive);
    }

    private static Task<string> Row(PartnerScene scene, ContactId id) => scene.AtTiel.Look(async db =>
    {
        var row = await db.Contacts().AsNoTracking().SingleAsync(c => c.Id == id);
        return $"{row.Partner} {row.Library} {row.Name} {row.Function} {row.Email} {row.Phone} {row.SearchText} {row.Since} {row.EndedOn} {row.Version}";
    });
}
