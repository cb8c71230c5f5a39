using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Benchmarks;

/// <summary>
/// The pages of the network over HTTP at 100,000 partners and 300,000 ties: white spots, what if, the map of the country, needs and figures, after a change and when nothing changed; and all figures
/// of 500 partners. The yardstick is the page's own statements through plain ADO.NET on the same database.
/// </summary>
internal static class NetworkMeasurement
{
    private const int Partners = 100_000;
    private const int Ties = 300_000;
    private const int Looks = 3;

    public static async Task Run(TextWriter output)
    {
        await Small(output);
        await using var network = await BusyNetwork.Open(Partners, Ties);
        var gone = network.Made[Partners / 2].Value;
        var number = 0;
        foreach (var path in (string[])["/netwerk/witte-vlekken", "/netwerk/witte-vlekken?gemeente=alle&themas=All", "/netwerk/wat-als", $"/netwerk/wat-als?gekozen=ja&weg={gone}", "/netwerk/kaart", "/behoeften", "/netwerk/cijfers", "/netwerk/inschalingen"])
        {
            await network.Get(path);
            var (anew, plain) = (new List<double>(), new List<double>());
            for (var look = 0; look < Looks; look++)
            {
                await network.Operate(Another(++number));
                IReadOnlyList<PlainSql.Statement> statements = [];
                anew.Add(await Stopclock.Once(async () => statements = Asked(await network.Sql.Hear(() => network.Get(path)))));
                plain.Add(await Stopclock.Once(() => PlainSql.Ask(network.ConnectionString, statements)));
            }

            var (later, bare) = (anew.Order().ElementAt(Looks / 2), plain.Order().ElementAt(Looks / 2));
            var heard = Asked(await network.Sql.Hear(() => network.Get(path)));
            var same = new List<double>();
            for (var look = 0; look < 2 * Looks + 1; look++) same.Add(await Stopclock.Once(() => network.Get(path)));
            await output.WriteLineAsync($"{path}: after a change {later:N0} ms, its statements plain {bare:N0} ms ({later / bare:N1} times); when nothing changed {same.Order().ElementAt(Looks):N1} ms with {heard.Count} statements; {(await network.Get(path)).Length / 1024:N0} kB");
        }
    }

    private static async Task Small(TextWriter output)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var at = network.AsOperator();
        await at.Done(new PopulateTies(await at.Done(new PopulatePartners(500, Seed: 1)), 2_000, Seed: 1));
        var times = new List<double>();
        for (var look = 0; look < 4 * Looks; look++)
        {
            await at.Done(Another(look));
            times.Add(await Stopclock.Once(() => at.Done(new GetNetworkMetrics(new NetworkFilter()))));
        }

        await output.WriteLineAsync($"all figures of 500 partners and 2,000 ties, read and measured anew: {times.Order().ElementAt(2 * Looks):N0} ms; when nothing changed {await Stopclock.Median(() => at.Done(new GetNetworkMetrics(new NetworkFilter()))):N1} ms");
    }

    // Work that the program does by itself meanwhile writes; a page does not.
    private static List<PlainSql.Statement> Asked(IReadOnlyList<PlainSql.Statement> heard) => [.. heard.Where(statement => statement.Text.StartsWith("SELECT", StringComparison.Ordinal))];

    /// <summary>One more partner, so that nothing that was kept is still true.</summary>
    private static RegisterPartner Another(int number) => new(new PartnerForm { Name = $"Zq{number:x4}vk wijkgebouw", Type = nameof(PartnerType.Welfare) }, true);
}
