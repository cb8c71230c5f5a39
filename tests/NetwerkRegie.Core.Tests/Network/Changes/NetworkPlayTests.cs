using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Play;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network.Changes;

public sealed class NetworkPlayTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task On_every_day_of_the_play_is_there_what_the_map_of_that_day_draws(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        foreach (var name in (string[])["A", "B", "C", "D", "E"]) await scene.Add(name);
        await scene.Network.AsOperator().Put(
            Between(scene, "A", "B", new(2020, 2, 1), null, (2, new(2020, 3, 1)), (4, new(2026, 3, 10))),
            Between(scene, "B", "C", new(2025, 6, 1), new(2026, 2, 1), (3, new(2025, 6, 1))),
            Between(scene, "C", "D", new(2026, 5, 20), null),
            Between(scene, "D", "E", new(2020, 2, 1), new(2021, 1, 1)));

        foreach (var filter in (NetworkFilter[])[new(), new() { LeastLevel = 3 }, new() { From = scene["B"] }])
        {
            var play = await scene.Anybody.Done(new GetNetworkPlay(filter));
            play.Days.Count.ShouldBe(25);
            play.Days.SkipLast(1).ShouldAllBe(day => day.Day.Day == 1);
            foreach (var (at, day) in play.Days.Index())
            {
                var map = await scene.Map(filter with { AsOf = day.Day });
                Partners(play, at).ShouldBe(map.Picture.Nodes.Select(node => node.Name), ignoreOrder: true, $"{day.Day}");
                Ties(play, at).ShouldBe(map.Picture.Ties.Select(tie => Said(map.Picture, tie.From, tie.To, tie.Level, tie.OneSided)), ignoreOrder: true, $"{day.Day}");
                (day.Partners, day.Ties).ShouldBe((map.N, map.Ties));
            }
        }
    }

    [Fact]
    public async Task Nobody_moves_when_the_play_begins()
    {
        await using var scene = await NetworkScene.On(DatabaseKind.Sqlite);
        await scene.AddMany(12);
        await scene.Join([.. Enumerable.Range(1, 11).Select(i => ($"A{i}", $"A{i / 2}", (int?)3, (int?)3))]);
        var map = await scene.Map();
        await scene.Anybody.Done(new KeepPlaces(map.NewPlaces.ShouldNotBeNull()));

        var play = await scene.Anybody.Done(new GetNetworkPlay(new NetworkFilter()));

        Places(play.Picture).ShouldBe(Places(map.Picture));
        play.Ties.ShouldAllBe(tie => tie.Count == 1, "nothing changed, so one stretch says it all");

        static IEnumerable<(string, double, double)> Places(NetworkPicture picture) => picture.Nodes.OrderBy(node => node.Name, StringComparer.Ordinal).Select(node => (node.Name, Math.Round(node.X, 9), Math.Round(node.Y, 9)));
    }

    private static IEnumerable<string> Partners(NetworkPlay play, int at) => play.Picture.Nodes.Where((_, node) => play.Partners[node].Any(stretch => stretch.First <= at && at <= stretch.Last)).Select(node => node.Name);

    private static IEnumerable<string> Ties(NetworkPlay play, int at) => play.Picture.Ties.Zip(play.Ties, (tie, stretches) => (tie, Now: stretches.SingleOrDefault(stretch => stretch.First <= at && at <= stretch.Last)))
        .Where(pair => pair.Now is not null).Select(pair => Said(play.Picture, pair.tie.From, pair.tie.To, pair.Now!.Level, pair.Now.OneSided));

    private static string Said(NetworkPicture picture, int one, int other, int? level, bool oneSided) => $"{string.Join('-', new[] { picture.Nodes[one].Name, picture.Nodes[other].Name }.Order(StringComparer.Ordinal))} {level} {oneSided}";

    private static Tie Between(NetworkScene scene, string one, string other, DateOnly from, DateOnly? until, params (int Level, DateOnly On)[] said)
    {
        var at = new DateTime(2020, 1, 1, 12, 0, 0, DateTimeKind.Utc);
        var tie = Tie.Record(scene[one], scene[other], new TieCard([TieKind.SharedActivity], from), from, at);
        foreach (var (level, on) in said) tie.Rate(scene[one], new TieOpinion(new TieLevel(level)), on, null, at).ShouldBeNull();
        if (until is { } last) tie.End(last, at).ShouldBeNull();
        return tie;
    }
}
