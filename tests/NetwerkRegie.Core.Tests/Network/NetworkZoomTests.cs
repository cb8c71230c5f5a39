using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network;

public sealed class NetworkZoomTests
{
    private const int Groups = 8;
    private const int Each = 40;

    [Fact]
    public async Task A_network_too_large_to_read_is_its_groups_first_and_each_opens_to_its_partners()
    {
        await using var scene = await Planted();
        var map = await scene.Map(new NetworkFilter { ByGroups = true });
        var crowd = map.Crowd.ShouldNotBeNull();

        crowd.Groups.Select(group => group.Partners).ShouldBe(Enumerable.Repeat(Each, Groups));
        (crowd.Groups.Sum(group => group.Partners) + crowd.Alone, crowd.Alone).ShouldBe((map.N, 3));
        (crowd.Groups.Sum(group => group.Ties) + crowd.Bonds.Sum(bond => bond.Ties)).ShouldBe(map.Ties);
        crowd.Bonds.Count.ShouldBe(Groups, "the groups lie in a ring");
        crowd.Groups.ShouldAllBe(group => group.X >= 0 && group.X <= 1 && group.Y >= 0 && group.Y <= 1);

        foreach (var group in crowd.Groups)
        {
            var open = await scene.Map(new NetworkFilter { ByGroups = true, Group = group.Around });
            (open.Crowd, open.N, open.Ties, open.OpenGroup).ShouldBe((null, group.Partners, group.Ties, group.Name));
            open.Lines.ShouldContain(line => line.Partner == group.Around);
            (await scene.Metrics(new NetworkFilter { Group = group.Around })).N.ShouldBe(Each);
        }

        var alone = await scene.Map(new NetworkFilter { ByGroups = true, Group = new PartnerId(Guid.Empty) });
        (alone.N, alone.Ties).ShouldBe((3, 0));
        (await scene.Anybody.Send(new GetNetworkMap(new NetworkFilter { Group = PartnerId.New() }))).Failure.ShouldBeOfType<Failure.NotFound>();
    }

    [Fact]
    public async Task Partners_are_seen_at_once_when_asked_for_when_looked_from_one_and_when_they_can_be_read()
    {
        await using var scene = await Planted();
        (await scene.Map()).Crowd.ShouldBeNull("a report draws the strongest part");
        (await scene.Map(new NetworkFilter { ByGroups = true, From = scene["A0"] })).Crowd.ShouldBeNull();
        (await scene.Map(new NetworkFilter { ByGroups = true, LeastLevel = 5 })).Crowd.ShouldBeNull("without ties there are no groups");

        await using var small = await NetworkScene.On(DatabaseKind.Sqlite);
        await small.AddMany(300);
        (await small.Map(new NetworkFilter { ByGroups = true })).Crowd.ShouldBeNull();
    }

    /// <summary>Groups that lie in a ring, one tie from each to the next, and three partners without any.</summary>
    private static async Task<NetworkScene> Planted()
    {
        var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(Groups * Each + 3);
        var within = from @group in Enumerable.Range(0, Groups) from member in Enumerable.Range(1, Each - 1) select (@group * Each, @group * Each + member);
        var across = from @group in Enumerable.Range(0, Groups) from member in Enumerable.Range(1, Each - 2) select (@group * Each + member, @group * Each + member + 1);
        var ring = Enumerable.Range(0, Groups).Select(@group => (@group * Each, (@group + 1) % Groups * Each));
        await scene.Join([.. within.Concat(across).Concat(ring).Select(pair => ($"A{pair.Item1}", $"A{pair.Item2}", (int?)3, (int?)3))]);
        return scene;
    }
}
