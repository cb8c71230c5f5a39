using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network;

public sealed class NetworkMetricsTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_cannot_be_told_of_a_small_network_is_undefined_and_not_nought(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        var none = await scene.Metrics();
        (none.N, none.Ties, none.Components, none.Density, none.DegreeCentralization, none.BetweennessCentralization, none.AverageClustering, none.Modularity).ShouldBe((0, 0, 0, null, null, null, null, null));
        none.Partners.ShouldBeEmpty();

        await scene.Add("Alleen");
        var one = await scene.Metrics();
        (one.N, one.Density, one.DegreeCentralization, one.Modularity).ShouldBe((1, null, null, null));
        (one.Partners[0].Eigenvector, one.Partners[0].Constraint, one.Partners[0].PageRank).ShouldBe((null, null, 1));

        await scene.Add("Samen");
        (await scene.Metrics()).Density.ShouldBe(0);
        await scene.Join(("Alleen", "Samen", 2, 2));
        var two = await scene.Metrics();
        (two.Density, two.Components, two.DegreeCentralization, two.BetweennessCentralization).ShouldBe((1, 1, null, null));

        await scene.Add("Apart");
        var three = await scene.Metrics();
        (three.Components, three.Density, three.DegreeCentralization).ShouldBe((2, 1 / 3.0, 0.5));
        (three.Partners.Single(partner => partner.Name == "Apart") is { Degree: 0, Closeness: 0, Betweenness: 0, Constraint: null }).ShouldBeTrue();
    }

    [Fact]
    public async Task The_map_and_the_figures_tell_the_same_under_the_same_filter()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(7);
        await scene.Join(("A0", "A1", 3, 3), ("A0", "A2", 4, 1), ("A0", "A3", 5, 5), ("A3", "A4", null, null), ("A5", "A6", 0, 0));

        foreach (var filter in (NetworkFilter[])[new(), new() { LeastLevel = 3 }, new() { From = scene["A0"], Steps = 2 }])
        {
            var (map, figures) = (await scene.Map(filter), await scene.Metrics(filter));
            (figures.N, figures.Ties, figures.Density, figures.DegreeCentralization).ShouldBe((map.N, map.Ties, map.Density, map.DegreeCentralization));
            figures.Partners.Select(partner => (partner.Name, partner.Degree)).ShouldBe(map.Lines.Select(line => (line.Name, line.Degree)));
        }
    }

    [Fact]
    public async Task What_was_measured_before_is_measured_anew_when_a_tie_or_its_weight_changed()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(3);
        await scene.Join(("A0", "A1", 3, 3));
        (await scene.Metrics()).Partners.Select(partner => partner.Betweenness).ShouldBe([0, 0, 0]);
        (await scene.Metrics()).Ties.ShouldBe(1);

        await scene.Join(("A1", "A2", 3, 3));

        (await scene.Metrics()).Partners.Select(partner => partner.Betweenness).ShouldBe([0, 1, 0]);
        (await scene.Metrics(new NetworkFilter { LeastLevel = 4 })).Ties.ShouldBe(0);
    }

    [Fact]
    public async Task Figures_of_mixing_and_of_what_holds_the_network_together_follow_from_types_ratings_and_ties()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.Add("School", PartnerType.School);
        await scene.Add("Andere school", PartnerType.School);
        await scene.Add("Welzijn", PartnerType.Welfare);
        await scene.Add("Bedrijf", PartnerType.Entrepreneur);
        await scene.Add("Alleen", PartnerType.Entrepreneur);
        await scene.Join(("School", "Andere school", 3, 2), ("School", "Welzijn", 4, null), ("Welzijn", "Bedrijf", 2, 0));

        var figures = await scene.Metrics();

        (figures.MeanDegree, figures.LargestComponent, figures.Isolates, figures.Diameter, figures.MeanPathLength).ShouldBe((1.2, 4, 1, 3, 10 / 6.0));
        (figures.Bridges, figures.CutPartners, figures.Transitivity).ShouldBe((3, 2, 0));
        figures.ExternalInternalIndex.ShouldNotBeNull().ShouldBe(1 / 3.0, 1e-12, "two ties go between types and one stays within");
        figures.Reciprocity.ShouldBe(0.5, "of four sides that say there is contact, the two schools say so of each other");
        var welfare = figures.Partners.Single(partner => partner.Name == "Welzijn");
        (welfare.InDegree, welfare.OutDegree, welfare.IsCut, welfare.EffectiveSize, welfare.Clustering).ShouldBe((1, 1, true, 2, 0));
        var alone = figures.Partners.Single(partner => partner.Name == "Alleen");
        (alone.InDegree, alone.OutDegree, alone.IsCut, alone.EffectiveSize, alone.Clustering).ShouldBe((0, 0, false, null, null));
    }

    [Fact]
    public async Task Figures_of_mixing_are_undefined_where_there_is_nothing_to_mix()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(3);
        var none = await scene.Metrics();
        (none.Diameter, none.MeanPathLength, none.Transitivity, none.DegreeAssortativity, none.TypeAssortativity, none.ExternalInternalIndex, none.Reciprocity).ShouldBe((null, null, null, null, null, null, null));

        await scene.Join(("A0", "A1", null, null), ("A1", "A2", null, null), ("A0", "A2", null, null));

        var ring = await scene.Metrics();
        (ring.DegreeAssortativity, ring.TypeAssortativity, ring.Reciprocity).ShouldBe((null, null, null), "all have as many ties, all are schools, and nobody rated");
        (ring.ExternalInternalIndex, ring.Transitivity, ring.Diameter).ShouldBe((-1, 1, 1));
    }

    [Fact]
    public async Task A_rating_that_changes_is_measured_anew_though_the_ties_stay()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(2);
        await scene.Join(("A0", "A1", 3, null));
        (await scene.Metrics()).Reciprocity.ShouldBe(0);

        await scene.Rate("A1", 3);

        (await scene.Metrics()).Reciprocity.ShouldBe(1);
    }

    [Fact]
    public async Task A_tie_that_a_command_adds_counts_at_once_and_the_network_is_read_no_more_while_nothing_changes()
    {
        var counter = new StatementCounter();
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite, (services, _) => counter.Watch(services));
        var at = network.AsOperator();
        var made = await at.Done(new PopulatePartners(3, Seed: 1));
        (await at.Done(new GetNetworkMetrics(new NetworkFilter()))).Ties.ShouldBe(0);
        (await counter.Count(() => at.Done(new GetNetworkMetrics(new NetworkFilter())))).ShouldBe(1, "only whether anything changed");

        await at.Done(new PopulateTies(made, 1, Seed: 1));

        (await at.Done(new GetNetworkMetrics(new NetworkFilter()))).Ties.ShouldBe(1);
    }

    [Fact]
    public void Paths_are_walked_while_somebody_waits_in_a_network_of_ten_thousand_but_not_of_a_hundred_thousand()
    {
        NetworkMeasurement.IsQuick(Ring(10_000)).ShouldBeTrue();
        NetworkMeasurement.IsQuick(Ring(100_000)).ShouldBeFalse();

        static Graph Ring(int n) => Graph.Of(n, Enumerable.Range(0, n).Select(vertex => new Edge(vertex, (vertex + 1) % n)));
    }

    [Fact]
    public async Task Without_paths_the_other_figures_are_told_and_those_over_paths_are_said_to_be_left_out()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(3);
        await scene.Join(("A0", "A1", 3, 3), ("A1", "A2", 3, 3));
        var rows = await scene.Network.AsOperator().With((NetworkOnDay network) => network.Read(scene.Network.Clock.Today(), TestContext.Current.CancellationToken));

        var figures = NetworkMeasurement.Of(rows.Numbers, withPaths: false, TestContext.Current.CancellationToken).Describe(rows);

        (figures.LeavesOutPaths, figures.Diameter, figures.MeanPathLength, figures.BetweennessCentralization, figures.Density).ShouldBe((true, null, null, null, 2 / 3.0));
        figures.Partners.ShouldAllBe(partner => partner.Betweenness == null && partner.Closeness == null && partner.Degree > 0);
    }
}
