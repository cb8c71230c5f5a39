using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Changes;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Tests.Network.Changes;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network;

public sealed class SnapshotTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_frozen_stays_whatever_happens_to_the_network_later(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);
        var (network, operate) = (scene.Scene.Network, scene.Scene.Network.AsOperator());
        var then = await scene.Scene.Metrics(new NetworkFilter { AsOf = ChangesScene.Then });
        var id = await operate.Done(new TakeSnapshot(" Jaarverslag ", ChangesScene.Then));
        var before = await scene.Scene.Anybody.Done(new GetSnapshot(id));

        await operate.Done(new EndPartner(scene.Scene["B"]));
        await operate.Done(new EndTie(await scene.TieBetween("A", "C"), network.Clock.Today()));

        var after = await scene.Scene.Anybody.Done(new GetSnapshot(id));
        after.Content.ShouldBe(before.Content);
        (after.IsIntact, after.Snapshot.Name, after.Snapshot.AsOf, after.Snapshot.Partners, after.Snapshot.Ties).ShouldBe((true, "Jaarverslag", ChangesScene.Then, 4, 5));
        (after.Figures["Density"], after.Figures["Modularity"], after.Figures["Confirmed"]).ShouldBe((then.Density, then.Modularity, 2.0));
        after.Partners.Single(partner => partner.Name == "A").Figures["Betweenness"].ShouldBe(then.Partners.Single(partner => partner.Name == "A").Betweenness);
        after.Partners.Single(partner => partner.Name == "A").Figures["EffectiveSize"].ShouldBe(then.Partners.Single(partner => partner.Name == "A").EffectiveSize);
        after.Figures.Keys.ShouldBe(NetworkFigures.OfNetwork, ignoreOrder: true);
        after.Partners[0].Figures.Keys.ShouldBe(NetworkFigures.OfPartner, ignoreOrder: true);
        after.Content.ShouldNotContain("  ", customMessage: "canonical text has no spaces of layout");
        NetworkSnapshot.HashOf(after.Content).ShouldBe(after.Snapshot.Hash);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_merge_leaves_the_names_of_then_and_a_comparison_tells_who_is_gone_without_a_link(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);
        var operate = scene.Scene.Network.AsOperator();
        var id = await operate.Done(new TakeSnapshot("Voor de fusie", null));

        await scene.Merge("A", "B");

        (await scene.Scene.Anybody.Done(new GetSnapshot(id))).Partners.Select(partner => (partner.Name, partner.HasCard)).ShouldBe([("A", true), ("B", false), ("C", true), ("D", true)]);
        var comparison = await scene.Scene.Anybody.Done(new CompareNetworks(null, null, new NetworkFilter()) { SinceSnapshot = id });
        comparison.PartnersLost.Select(partner => (partner.Name, partner.HasCard)).ShouldBe([("B", false)]);
        comparison.Before.Snapshot.ShouldBe("Voor de fusie");
        comparison.Before.Picture.Nodes.Single(node => node.Name == "B").Href.ShouldBeNull();
        (comparison.Before.N, comparison.After.N).ShouldBe((4, 3));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_name_is_taken_once_a_day_to_come_is_refused_and_a_snapshot_cannot_be_undone(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);
        var operate = scene.Scene.Network.AsOperator();
        var taken = await operate.Send(new TakeSnapshot("Eén", null));

        (await operate.Send(new TakeSnapshot("een ", ChangesScene.Then))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<SnapshotNameTaken>();
        (await operate.Send(new TakeSnapshot("", scene.Scene.Network.Clock.Today().AddDays(1)))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field).ShouldBe(["Name", "AsOf"]);
        taken.Receipt!.Undoable.ShouldBeFalse();
        (await scene.Scene.Anybody.Done(new FindSnapshots())).Count.ShouldBe(1);
        (await scene.Scene.Anybody.Send(new TakeSnapshot("Verwijzer", null))).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await scene.Scene.Anybody.Send(new GetSnapshot(SnapshotId.New()))).Failure.ShouldBeOfType<Failure.NotFound>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_text_longer_than_a_cell_comes_back_whole_and_a_changed_one_is_told(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await scene.AddMany(150);
        await scene.Add(string.Concat(Enumerable.Repeat("😀", 50)));
        var id = await scene.Network.AsOperator().Done(new TakeSnapshot("Groot", null));

        var snapshot = await scene.Anybody.Done(new GetSnapshot(id));
        snapshot.Content.Length.ShouldBeGreaterThan(SnapshotPart.Longest);
        (snapshot.IsIntact, snapshot.Partners.Count).ShouldBe((true, 151));

        await scene.Network.AsOperator().With(async (NetworkDb db) => await db.Set<SnapshotPart>().ExecuteUpdateAsync(set => set.SetProperty(part => part.Text, part => part.Text.Replace("\"A7\"", "\"A8\""))));
        (await scene.Anybody.Done(new GetSnapshot(id))).IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void A_sign_of_two_characters_is_never_cut_in_two()
    {
        var text = new string('x', SnapshotPart.Longest - 1) + "😀" + new string('y', 10);
        foreach (var part in SnapshotPart.Split(text)) (char.IsHighSurrogate(part[^1]), part.Length <= SnapshotPart.Longest).ShouldBe((false, true));
        string.Concat(SnapshotPart.Split(text)).ShouldBe(text);
    }
}
