using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Benchmarks;

/// <summary>The network map at 500 and 5,000 partners: finding places the first time, and drawing it each time after.</summary>
internal static class MapMeasurement
{
    private const double Width = 900;

    public static async Task Run(TextWriter output)
    {
        foreach (var (partners, ties) in ((int, int)[])[(500, 2_000), (5_000, 20_000)]) await Of(output, partners, ties);
    }

    private static async Task Of(TextWriter output, int partners, int ties)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var made = await network.AsOperator().Done(new PopulatePartners(partners, Seed: 1));
        await network.AsOperator().Done(new PopulateTies(made, ties, Seed: 1));
        var places = await Stopclock.Once(async () =>
        {
            var map = await network.AsOperator().Done(new GetNetworkMap(new NetworkFilter()));
            await network.AsOperator().Done(new KeepPlaces(map.NewPlaces!));
        });
        var size = 0;
        var first = await Stopclock.Once(Draw);
        var again = await Stopclock.Median(Draw);
        await output.WriteLineAsync($"{partners:N0} partners, {ties:N0} ties: places {places:N0} ms once; map and figures {first:N0} ms the first time, {again:N0} ms after; {size / 1024:N0} kB");

        async Task Draw()
        {
            var map = await network.AsOperator().Done(new GetNetworkMap(new NetworkFilter()));
            size = SvgPainter.Map(MapDrawing.Draw(map.Picture, MapFrame.For(map.Picture.Nodes.Count, Width), "nl"), "kaart", "Kaart", "Kaart").Length;
        }
    }
}
