using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Benchmarks;

/// <summary>
/// Figures, never assertions: how fast the main work goes on 10,000 partners with 100,000 ties, as a ratio against plain ADO.NET reading the same rows in the same run.
/// <c>dotnet run -c Release --project tests/NetwerkRegie.Benchmarks</c>
/// </summary>
internal static class Measurements
{
    private const int Partners = 10_000;
    private const int Ties = 100_000;
    private const int ImportedRows = 10_000;
    private const int Times = 30;

    public static async Task<int> Run(TextWriter output)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var made = await network.AsOperator().Done(new PopulatePartners(Partners, Seed: 1));
        await network.AsOperator().Done(new PopulateTies(made, Ties, Seed: 1));
        var coordinator = network.As(MemberId.New(), made[0], Role.Coordinator);

        var yardstick = await Median(() => PlainPage(network.Folder));
        await Say(output, "plain ADO.NET, 25 rows with a count", yardstick, yardstick);
        await Say(output, "list, first page", await Median(() => coordinator.Done(new FindPartners())), yardstick);
        await Say(output, "search of two words", await Median(() => coordinator.Done(new FindPartners { Words = "welzijn tiel" })), yardstick);
        await Say(output, "card of a partner", await Median(() => coordinator.Done(new GetPartner(made[Partners / 2]))), yardstick);
        await Import(output);
        foreach (var (partners, ties) in ((int, int)[])[(500, 2_000), (5_000, 20_000)]) await Map(output, partners, ties);
        return 0;
    }

    private static async Task Import(TextWriter output)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var rows = Enumerable.Range(1, ImportedRows).Select(number => new PartnerImportRow(number + 1,
        [
            new ImportCell(PartnerFact.Name, "Naam", $"Stichting Voorbeeld {number}"),
            new ImportCell(PartnerFact.Place, "Plaats", "Tiel"),
            new ImportCell(PartnerFact.Postcode, "Postcode", "4001 AB"),
            new ImportCell(PartnerFact.Themes, "Thema's", "Bewegen, Taal"),
        ])).ToList();
        var start = Stopwatch.GetTimestamp();
        await network.AsOperator().Done(new ImportPartners(rows, SkipBadRows: true));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await output.WriteLineAsync($"import of {ImportedRows:N0} rows: {ImportedRows / seconds:N0} rows/s");
    }

    private static async Task Map(TextWriter output, int partners, int ties)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var made = await network.AsOperator().Done(new PopulatePartners(partners, Seed: 1));
        await network.AsOperator().Done(new PopulateTies(made, ties, Seed: 1));
        var start = Stopwatch.GetTimestamp();
        await network.AsOperator().Done(new KeepPlaces());
        await output.WriteLineAsync($"places of {partners:N0} partners and {ties:N0} ties, the first time: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms");
        start = Stopwatch.GetTimestamp();
        var map = await network.AsOperator().Done(new GetNetworkMap(new NetworkFilter()));
        var svg = SvgPainter.Map(MapDrawing.Draw(map.Picture, MapFrame.For(map.Picture.Nodes.Count, 900), "nl"), "kaart", "Kaart", "Kaart");
        await output.WriteLineAsync($"map of {partners:N0} partners and {ties:N0} ties: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms, {svg.Length / 1024:N0} kB");
    }

    private static async Task<object> PlainPage(string folder)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "netwerkregie.sqlite")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Id\", \"Name\", \"Type\", \"Place\", \"Status\", \"ChangedAt\" FROM \"Partner\" WHERE \"Status\" <> 'Ended' ORDER BY \"SortName\", \"Id\" LIMIT 25; SELECT COUNT(*) FROM (SELECT 1 FROM \"Partner\" WHERE \"Status\" <> 'Ended' LIMIT 10001);";
        var rows = new List<object[]>();
        await using var reader = await command.ExecuteReaderAsync();
        do
        {
            while (await reader.ReadAsync())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }
        }
        while (await reader.NextResultAsync());
        return rows;
    }

    private static async Task<double> Median<T>(Func<Task<T>> work)
    {
        for (var i = 0; i < 5; i++) await work();
        var times = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times.Order().ElementAt(Times / 2);
    }

    private static Task Say(TextWriter output, string what, double milliseconds, double yardstick) =>
        output.WriteLineAsync($"{what}: {milliseconds:N1} ms, {milliseconds / yardstick:N1} times plain ADO.NET");
}
