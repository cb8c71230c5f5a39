using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network;

public sealed class NetworkMapTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_filter_keeps_the_same_partners_on_the_map_and_in_the_table(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await scene.Add("Bieb", PartnerType.Library, "Tiel", "language");
        await scene.Add("School", PartnerType.School, "Tiel", "language", "youth");
        await scene.Add("Wijk", PartnerType.Welfare, "Weert", "youth");
        await scene.Join(("Bieb", "School", 4, 3), ("School", "Wijk", 1, 1));

        await Shows(new NetworkFilter(), ["Bieb", "School", "Wijk"], ties: 2);
        await Shows(new NetworkFilter { Types = [PartnerType.Library, PartnerType.School] }, ["Bieb", "School"], ties: 1);
        await Shows(new NetworkFilter { Theme = "youth" }, ["School", "Wijk"], ties: 1);
        await Shows(new NetworkFilter { Place = "Weert" }, ["Wijk"], ties: 0);
        await Shows(new NetworkFilter { LeastLevel = 2 }, ["Bieb", "School", "Wijk"], ties: 1);

        async Task Shows(NetworkFilter filter, string[] names, int ties)
        {
            var map = await scene.Map(filter);
            map.Lines.Select(line => line.Name).ShouldBe(names);
            map.Picture.Nodes.Select(node => node.Name).ShouldBe(names);
            (map.Picture.Ties.Count, map.Ties, map.Lines.Sum(line => line.Degree), map.IsPart).ShouldBe((ties, ties, 2 * ties, false));
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Seen_from_a_partner_the_map_reaches_as_many_steps_as_asked(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        foreach (var name in (string[])["A", "B", "C", "D", "E"]) await scene.Add(name);
        await scene.Join(("A", "B", 3, 3), ("B", "C", 3, 3), ("C", "D", 3, 3), ("D", "E", 3, 3));

        for (var steps = 1; steps <= NetworkFilter.MostSteps; steps++)
        {
            var map = await scene.Map(new NetworkFilter { From = scene["A"], Steps = steps });
            map.Lines.Count.ShouldBe(steps + 1);
            map.Focus!.Ties.ShouldHaveSingleItem().Name.ShouldBe("B");
            map.Picture.Nodes.Single(node => node.Emphasised).Name.ShouldBe("A");
            map.Viewpoints.Select(partner => partner.Name).ShouldBe(["A", "B", "C", "D", "E"], "one can go on to look from anybody");
        }

        (await scene.Anybody.Send(new GetNetworkMap(new NetworkFilter { From = PartnerId.New() }))).Failure.ShouldBeOfType<Failure.NotFound>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_table_has_every_tie_that_the_map_draws_with_its_level_and_who_says_so(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await scene.AddMany(8);
        await scene.Join(("A0", "A1", 5, 5), ("A0", "A2", 4, null), ("A0", "A3", 3, 3), ("A0", "A4", 3, 2), ("A0", "A5", null, null), ("A0", "A6", 1, 1), ("A0", "A7", 0, 0));

        var hub = (await scene.Map()).Lines[0];

        hub.Ties.Select(tie => (tie.Name, tie.Level, tie.OneSided)).ShouldBe([("A1", 5, false), ("A2", 4, true), ("A3", 3, false), ("A4", 2, false), ("A5", null, false), ("A6", 1, false)]);
        (hub.Strongest.Count, hub.Others.Count, hub.Degree).ShouldBe((4, 2, 6));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_same_network_gives_the_same_picture_and_an_added_partner_moves_the_others_little(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await scene.AddMany(40);
        var random = new Random(7);
        await scene.Join([.. Enumerable.Range(1, 39).Select(i => ($"A{i}", $"A{random.Next(i)}", (int?)3, (int?)3))]);
        var first = await scene.Map();
        await scene.Anybody.Done(new KeepPlaces(first.NewPlaces.ShouldNotBeNull()));
        var kept = await scene.Map();
        Places(kept).ShouldBe(Places(first), "the places that are kept are those that were shown");
        kept.NewPlaces.ShouldBeNull();
        Places(await scene.Map()).ShouldBe(Places(kept));

        await scene.Add("Nieuw");
        await scene.Join(("Nieuw", "A3", 2, 2), ("Nieuw", "A17", 2, 2));
        var grown = await scene.Map();

        var after = grown.Picture.Nodes.ToDictionary(node => node.Key);
        await scene.Anybody.Done(new KeepPlaces(grown.NewPlaces.ShouldNotBeNull()));
        Places(await scene.Map()).ShouldBe(Places(grown), "who had a place already is kept at the new one");
        kept.Picture.Nodes.Average(node => Math.Sqrt(Math.Pow(after[node.Key].X - node.X, 2) + Math.Pow(after[node.Key].Y - node.Y, 2))).ShouldBeLessThan(0.03);
    }

    [Fact]
    public async Task Of_a_network_too_large_to_read_the_strongest_part_is_drawn_and_the_figures_are_about_all_of_it()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(220);
        await scene.Join([.. Enumerable.Range(1, 219).Select(i => ($"A{i}", $"A{(i - 1) / 2}", (int?)(i < 100 ? 4 : 1), (int?)null))]);

        var map = await scene.Map();

        (map.IsPart, map.N, map.Ties, map.Density).ShouldBe((true, 220, 219, 2.0 / 220));
        map.Lines.Count.ShouldBeLessThanOrEqualTo(150);
        map.Lines.ShouldContain(line => line.Name == "A0");
        var tied = map.Picture.Ties.SelectMany(tie => (int[])[tie.From, tie.To]).ToHashSet();
        Enumerable.Range(0, map.Picture.Nodes.Count).ShouldAllBe(node => tied.Contains(node), "nobody looks more alone than it is");

        var weakest = await scene.Map(new NetworkFilter { From = scene["A219"], Steps = 3 });
        weakest.Focus!.Name.ShouldBe("A219");
    }

    [Fact]
    public async Task When_only_some_ties_are_drawn_the_map_is_a_part_too()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(60);
        await scene.Join([.. from one in Enumerable.Range(0, 60) from other in Enumerable.Range(0, one) select ($"A{one}", $"A{other}", (int?)2, (int?)2)]);

        var map = await scene.Map();

        (map.Lines.Count, map.N, map.IsPart).ShouldBe((60, 60, true));
        map.Picture.Ties.Count.ShouldBeLessThan(map.Ties);
    }

    [Fact]
    public async Task A_group_is_called_after_its_best_connected_partner()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(10);
        await scene.Join([.. Enumerable.Range(1, 4).Select(i => ("A0", $"A{i}", (int?)4, (int?)4)), .. Enumerable.Range(6, 4).Select(i => ("A5", $"A{i}", (int?)4, (int?)4)), ("A4", "A9", 1, 1)]);

        var groups = (await scene.Map()).Picture.Groups;

        groups.Select(group => (group.Name, group.Members.Count)).ShouldBe([("Rond A0", 5), ("Rond A5", 5)]);
        (await scene.Map(new NetworkFilter { From = scene["A0"] })).Picture.Groups.ShouldBeEmpty("seen from one partner, that partner is the story");
    }

    [Fact]
    public async Task Every_role_sees_the_same_network_and_a_stranger_none()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(6);
        await scene.Join(("A0", "A1", 3, 3), ("A1", "A2", 3, null));
        var seen = await scene.Map();
        await scene.Anybody.Done(new KeepPlaces(seen.NewPlaces!));

        foreach (var role in Enum.GetValues<Role>())
        {
            var map = await scene.Network.As(MemberId.New(), scene["A5"], role).Done(new GetNetworkMap(new NetworkFilter()));
            map.Picture.Nodes.ShouldBe(seen.Picture.Nodes, role.ToString());
            map.Picture.Ties.ShouldBe(seen.Picture.Ties, role.ToString());
        }

        (await scene.Network.AsStranger().Send(new GetNetworkMap(new NetworkFilter()))).IsDone.ShouldBeFalse();
    }

    private static IEnumerable<(string, double, double)> Places(NetworkMap map) => map.Picture.Nodes.Select(node => (node.Name, Math.Round(node.X, 9), Math.Round(node.Y, 9)));
}
