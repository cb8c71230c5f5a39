using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network;

public sealed class NetworkPathTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_shortest_way_is_told_stop_by_stop_and_marked_on_the_map(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        foreach (var name in (string[])["A", "B", "C", "D", "E", "F"]) await scene.Add(name);
        await scene.Join(("A", "B", 3, 3), ("B", "C", 2, null), ("A", "D", 5, 5), ("D", "E", 5, 5), ("E", "C", 5, 5), ("A", "C", 0, 3));

        var map = await scene.Map(new NetworkFilter { From = scene["A"], To = scene["C"] });

        map.Path!.Stops.Select(stop => (stop.Name, stop.Level, stop.OneSided)).ShouldBe([("A", null, false), ("B", 3, false), ("C", 2, true)], "a tie at level 0 is no way");
        map.Lines.Count.ShouldBe(6, "the whole network stays in sight");
        map.Focus.ShouldBeNull();
        map.Picture.Nodes.Where(node => node.Emphasised).Select(node => node.Name).ShouldBe(["A", "B", "C"]);
        map.Picture.Ties.Count(tie => tie.OnTheWay).ShouldBe(2);

        var back = (await scene.Map(new NetworkFilter { From = scene["C"], To = scene["A"] })).Path!;
        back.Stops.Select(stop => stop.Name).ShouldBe(["C", "B", "A"]);
        back.Stops[1].Level.ShouldBe(2);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Where_no_way_leads_it_is_said_and_a_filter_can_close_one(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        foreach (var name in (string[])["A", "B", "C", "D"]) await scene.Add(name);
        await scene.Join(("A", "B", 3, 3), ("B", "C", 1, 1));

        (await scene.Map(new NetworkFilter { From = scene["A"], To = scene["D"] })).Path!.IsThere.ShouldBeFalse();
        (await scene.Map(new NetworkFilter { From = scene["A"], To = scene["C"], LeastLevel = 2 })).Path!.IsThere.ShouldBeFalse();
        (await scene.Map(new NetworkFilter { From = scene["A"], To = scene["C"] })).Path!.Steps.ShouldBe(2);
        (await scene.Anybody.Send(new GetNetworkMap(new NetworkFilter { From = scene["A"], To = PartnerId.New() }))).Failure.ShouldBeOfType<Failure.NotFound>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task In_a_network_too_large_to_draw_the_way_is_drawn_all_the_same(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await scene.AddMany(200);
        await scene.Join([.. Enumerable.Range(0, 180).Select(i => ($"A{i}", $"A{(i + 1) % 180}", (int?)5, (int?)5)), ("A0", "A198", 1, 1), ("A198", "A199", 1, 1)]);

        var map = await scene.Map(new NetworkFilter { From = scene["A0"], To = scene["A199"] });

        map.IsPart.ShouldBeTrue();
        map.Path!.Stops.Select(stop => stop.Name).ShouldBe(["A0", "A198", "A199"]);
        map.Picture.Nodes.Count(node => node.Emphasised).ShouldBe(3);
        map.Picture.Ties.Count(tie => tie.OnTheWay).ShouldBe(2);
    }
}
