using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

public sealed class UndoTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Undo_gives_back_the_exact_earlier_row(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var (partner, coordinator) = await Library(network);
        var before = await Row(coordinator, partner);

        var ended = await coordinator.Send(new EndPartner(partner));
        ended.IsDone.ShouldBeTrue();
        (await Row(coordinator, partner)).ShouldNotBe(before);
        await coordinator.Done(new UndoOperation(ended.Receipt!.Operation!.Value));

        (await Row(coordinator, partner)).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Undo_is_refused_and_changes_nothing_when_the_row_was_changed_later(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var (partner, coordinator) = await Library(network);
        var ended = await coordinator.Send(new EndPartner(partner));
        await coordinator.Done(new RestorePartner(partner));
        var before = await Row(coordinator, partner);

        var undone = await coordinator.Send(new UndoOperation(ended.Receipt!.Operation!.Value));

        var refusal = undone.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<LaterWorkInTheWay>();
        refusal.Conflicts.ShouldHaveSingleItem().Key.ShouldBe(partner.Value);
        (await Row(coordinator, partner)).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_undo_can_be_undone(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var (partner, coordinator) = await Library(network);
        var ended = await coordinator.Send(new EndPartner(partner));
        var after = await Row(coordinator, partner);
        var undone = await coordinator.Send(new UndoOperation(ended.Receipt!.Operation!.Value));

        await coordinator.Done(new UndoOperation(undone.Receipt!.Operation!.Value));

        (await Row(coordinator, partner)).ShouldBe(after);
    }

    private static async Task<(PartnerId Partner, TestSession Coordinator)> Library(TestNetwork network)
    {
        var partner = Partner.Register(new PartnerCard("Bieb Tiel (demo)", PartnerType.Library) { Locations = [new Address("Plein", "1", "4001 AB", "Tiel")] }, network.Clock.Now());
        await network.AsOperator().Put(partner);
        return (partner.Id, network.As(MemberId.New(), partner.Id, Role.Coordinator));
    }

    private static Task<string> Row(TestSession session, PartnerId id) =>
        session.Look(async db =>
        {
            var partner = await db.Partners().AsNoTracking().SingleAsync(p => p.Id == id);
            return $"{partner.Name}|{partner.Status}|{partner.EndedOn}|{partner.ChangedAt:O}|{partner.Version}|{partner.SearchText}";
        });
}
