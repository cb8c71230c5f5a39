using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>The second writer never overwrites the first without having seen it.</summary>
public sealed class StaleTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_second_writer_is_told_what_changed_and_by_whom(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var desk = await TwoAtADesk.Sit(network);
        var opened = await desk.Bo.Done(new GetPartnerForm(desk.Library));
        await desk.Ada.Done(new ChangePartner(desk.Library, opened with { Description = "Van Ada" }));
        var before = await WorkingTables.Read(network);

        var second = await desk.Bo.Send(new ChangePartner(desk.Library, opened with { Description = "Van Bo" }));

        var stale = second.Failure.ShouldBeOfType<Failure.Stale>();
        var change = stale.Changes.ShouldHaveSingleItem();
        (change.Field, change.Before, change.Now, change.By, change.At).ShouldBe((Texts.Say("Field.Partner.Description"), null, "Van Ada", "Ada Demo", network.Clock.Now()));
        (await WorkingTables.Read(network)).Lines.ShouldBe(before.Lines);
        await desk.Bo.Done(new ChangePartner(desk.Library, opened with { Description = "Van Bo", Version = stale.Version!.Value.Value }));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_changed_of_a_person_is_told_to_her_own_library_only(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var desk = await TwoAtADesk.Sit(network);
        var contact = await desk.Ada.Done(new AddContact(desk.Library, new ContactForm { Name = "Noor Demo" }));
        var opened = (await desk.Bo.Done(new GetContactForm(contact))).Form;
        await desk.Ada.Done(new ChangeContact(contact, opened with { Name = "Noor Anders" }));
        var elsewhere = await network.AsOperator().Done(new RegisterPartner(new PartnerForm { Name = "Bieb Weert (demo)", Type = nameof(PartnerType.Library) }));

        var second = await desk.Bo.Send(new ChangeContact(contact, opened with { Name = "Noor Weer" }));
        var stranger = await network.As(MemberId.New(), elsewhere, Role.Coordinator).Send(new ChangeContact(contact, opened with { Name = "Noor Weer" }));

        var change = second.Failure.ShouldBeOfType<Failure.Stale>().Changes.ShouldHaveSingleItem();
        (change.Before, change.Now, change.By).ShouldBe(("Noor Demo", "Noor Anders", "Ada Demo"));
        stranger.Failure.ShouldBeOfType<Failure.NotFound>();
    }

    [Fact]
    public async Task Who_loaded_before_the_other_saved_is_told_too()
    {
        var gate = new Gate();
        await using var network = await TestNetwork.Start(DatabaseKind.PostgreSql, (services, _) => gate.Watch(services));
        var desk = await TwoAtADesk.Sit(network);
        var opened = await desk.Bo.Done(new GetPartnerForm(desk.Library));
        gate.HoldNextSave();
        var late = desk.Bo.Send(new ChangePartner(desk.Library, opened with { Description = "Van Bo" }));
        await gate.Reached;
        await desk.Ada.Done(new ChangePartner(desk.Library, opened with { Description = "Van Ada" }));
        var before = await WorkingTables.Read(network);

        gate.Open();

        var change = (await late).Failure.ShouldBeOfType<Failure.Stale>().Changes.ShouldHaveSingleItem();
        (change.Before, change.Now, change.By).ShouldBe((null, "Van Ada", "Ada Demo"));
        (await WorkingTables.Read(network)).Lines.ShouldBe(before.Lines);
    }

    [Fact]
    public async Task Undo_holds_the_rows_it_looked_at()
    {
        var gate = new Gate();
        await using var network = await TestNetwork.Start(DatabaseKind.PostgreSql, (services, _) => gate.Watch(services));
        var desk = await TwoAtADesk.Sit(network);
        var ended = await desk.Ada.Send(new EndPartner(desk.Library));
        gate.HoldNextDelete();
        var undoing = desk.Ada.Send(new UndoOperation(ended.Receipt!.Operation!.Value));
        await gate.Reached;

        var restoring = desk.Bo.Send(new RestorePartner(desk.Library));
        (await Task.WhenAny(restoring, Task.Delay(TimeSpan.FromMilliseconds(500)))).ShouldNotBe(restoring, "the row is held");
        gate.Open();

        (await undoing).IsDone.ShouldBeTrue();
        (await restoring).Failure.ShouldBeOfType<Failure.Stale>();
    }
}
