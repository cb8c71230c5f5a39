using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Changes;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network.Changes;

public sealed class CompareNetworksTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Ties_that_came_went_and_changed_are_told_apart_with_what_they_were_and_are(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);

        var comparison = await scene.Compare(ChangesScene.Then, null);

        comparison.Ties.Select(tie => (tie.Change, tie.One.Name + tie.Other.Name, tie.Before?.Level, tie.After?.Level)).ShouldBe(
        [
            (NetworkChange.Gained, "BC", null, null),
            (NetworkChange.Lost, "AD", 3, null),
            (NetworkChange.Stronger, "AB", 2, 4),
            (NetworkChange.Weaker, "AC", 3, 1),
            (NetworkChange.FirstRated, "CD", null, 3),
        ]);
        comparison.Of(NetworkChange.Gained)[0].After.ShouldNotBeNull("it is there, and nobody has rated it");
        comparison.Of(NetworkChange.Gained)[0].Before.ShouldBeNull();
        (comparison.Before.Ties, comparison.After.Ties).ShouldBe((5, 5));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_that_stopped_and_one_that_came_are_named_and_keep_their_place_on_both_maps(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);
        await scene.Scene.Network.AsOperator().Done(new EndPartner(scene.Scene["D"]));
        var came = Partner.Register(new PartnerCard("E", PartnerType.School), scene.Scene.Network.Clock.Now());
        await scene.Scene.Network.AsOperator().Put(came);

        var comparison = await scene.Compare(ChangesScene.Then, null);

        comparison.PartnersLost.ShouldHaveSingleItem().Name.ShouldBe("D");
        comparison.PartnersGained.ShouldHaveSingleItem().Name.ShouldBe("E");
        (comparison.Before.N, comparison.After.N, comparison.N).ShouldBe((4, 4, 5));
        comparison.Before.Picture.Nodes.Select(Place).ShouldBe(comparison.After.Picture.Nodes.Select(Place), "the eye can go from one map to the other");
        Absent(comparison.Before.Picture).ShouldBe(["E"]);
        Absent(comparison.After.Picture).ShouldBe(["D"]);
        Absent(comparison.Picture).ShouldBeEmpty();
        comparison.Picture.Nodes.Where(node => node.Change is not null).Select(node => (node.Name, node.Change)).Order().ShouldBe([("D", NetworkChange.Lost), ("E", NetworkChange.Gained)]);

        static (string, double, double, int) Place(PictureNode node) => (node.Name, node.X, node.Y, node.Degree);
        static IEnumerable<string> Absent(NetworkPicture picture) => picture.Nodes.Where(node => node.Absent).Select(node => node.Name);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_figures_of_both_days_are_those_that_the_network_has_on_each(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);

        var comparison = await scene.Compare(ChangesScene.Then, null);

        var (then, now) = (await scene.Scene.Metrics(new NetworkFilter { AsOf = ChangesScene.Then }), await scene.Scene.Metrics());
        ComparedFigure Figure(string key) => comparison.Figures.Single(figure => figure.Key == key);
        (Figure("Density").Before, Figure("Density").After).ShouldBe((then.Density, now.Density));
        (Figure("Modularity").Before, Figure("Modularity").After).ShouldBe((then.Modularity, now.Modularity));
        (Figure("Confirmed").Before, Figure("Confirmed").After, Figure("Confirmed").Difference).ShouldBe((2.0, 1.0, -1.0));
        (Figure("ExternalInternalIndex").Before, Figure("Reciprocity").After).ShouldBe((then.ExternalInternalIndex, now.Reciprocity));
        var said = await scene.Scene.Anybody.Done(new GetNetworkRatings(new NetworkFilter { AsOf = ChangesScene.Then }));
        (Figure("Response").Before, Figure("TrustN").Before, Figure("Trust").Before).ShouldBe((said.Response, 0, null));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task In_whatever_order_two_days_are_asked_the_earlier_one_comes_first_and_a_day_to_come_is_refused(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);
        var today = scene.Scene.Network.Clock.Today();

        var comparison = await scene.Compare(today, ChangesScene.Then);
        (comparison.Before.Day, comparison.After.Day).ShouldBe((ChangesScene.Then, today));
        (await scene.Compare(today, today)).IsSame.ShouldBeTrue();

        var tomorrow = await scene.Scene.Anybody.Send(new CompareNetworks(ChangesScene.Then, today.AddDays(1), new NetworkFilter()));
        tomorrow.Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().Field.ShouldBe("Until");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_line_under_the_map_counts_what_the_comparison_lists(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);

        var shift = await scene.Scene.Anybody.Done(new GetNetworkShift(new NetworkFilter { AsOf = ChangesScene.Then }));
        (shift.TiesGained, shift.TiesLost, shift.Stronger, shift.Weaker, shift.FirstRated).ShouldBe((1, 1, 1, 1, 1));
        (shift.Since, shift.FirstDay).ShouldBe((ChangesScene.Then, new DateOnly(2020, 2, 1)));

        var year = await scene.Scene.Anybody.Done(new GetNetworkShift(new NetworkFilter()));
        (year.Since, year.IsNone).ShouldBe((scene.Scene.Network.Clock.Today().AddYears(-1), true));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_filter_holds_on_both_days_and_a_kept_answer_is_dropped_when_the_network_changes(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);

        var strong = await scene.Scene.Anybody.Done(new CompareNetworks(ChangesScene.Then, null, new NetworkFilter { LeastLevel = 2 }));
        strong.Ties.Select(tie => (tie.Change, tie.One.Name + tie.Other.Name)).ShouldBe(
            [(NetworkChange.Gained, "CD"), (NetworkChange.Lost, "AC"), (NetworkChange.Lost, "AD"), (NetworkChange.Stronger, "AB")]);

        (await scene.Compare(ChangesScene.Then, null)).Of(NetworkChange.Lost).Count.ShouldBe(1);
        var tie = (await scene.Compare(ChangesScene.Then, null)).Of(NetworkChange.Stronger)[0].Tie!.Value;
        await scene.Scene.Network.AsOperator().Done(new NetwerkRegie.Core.Ties.EndTie(tie, scene.Scene.Network.Clock.Today()));
        (await scene.Compare(ChangesScene.Then, null)).Of(NetworkChange.Lost).Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_map_of_an_earlier_day_moves_nobody_and_keeps_no_places(DatabaseKind database)
    {
        await using var scene = await ChangesScene.On(database);
        await scene.Scene.Anybody.Done(new KeepPlaces((await scene.Scene.Map()).NewPlaces.ShouldNotBeNull()));
        await scene.Scene.Network.AsOperator().Done(new EndPartner(scene.Scene["D"]));

        var then = await scene.Scene.Map(new NetworkFilter { AsOf = ChangesScene.Then });

        then.NewPlaces.ShouldBeNull();
        then.Lines.Select(line => line.Name).ShouldBe(["A", "B", "C", "D"]);
        (then.Ties, then.Lines.Single(line => line.Name == "A").Degree).ShouldBe((5, 3));
    }
}
