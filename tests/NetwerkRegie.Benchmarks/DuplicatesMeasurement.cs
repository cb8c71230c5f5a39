using Microsoft.Data.Sqlite;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Benchmarks;

/// <summary>
/// At 100,000 partners and 300,000 ties: the page of partners that may be one, when something changed and when nothing did, and a new partner with the search for those that look like it.
/// The yardstick is plain ADO.NET that reads the same three tables, without comparing anything.
/// </summary>
internal static class DuplicatesMeasurement
{
    private const int Partners = 100_000;
    private const int Ties = 300_000;
    private const int Looks = 3;

    public static async Task Run(TextWriter output)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var operate = network.AsOperator();
        var home = await operate.Done(new RegisterPartner(new PartnerForm { Name = "Bieb Meting", Type = nameof(PartnerType.Library) }));
        await operate.Done(new PopulateTies(await operate.Done(new PopulatePartners(Partners, Seed: 1)), Ties, Seed: 1));
        var at = network.As(MemberId.New(), home, Role.Coordinator);
        var connection = $"Data Source={Path.Combine(network.Folder, "netwerkregie.sqlite")}";

        DuplicateList list = null!;
        var first = await Stopclock.Once(async () => list = await at.Done(new FindDuplicates()));
        var (looks, plain, number) = (new List<double>(), new List<double>(), 0);
        for (var look = 0; look < Looks; look++)
        {
            await at.Done(Another(++number));
            looks.Add(await Stopclock.Once(() => at.Done(new FindDuplicates())));
            plain.Add(await Stopclock.Once(() => ReadAll(connection)));
        }

        var (later, bare) = (looks.Order().ElementAt(Looks / 2), plain.Order().ElementAt(Looks / 2));
        var same = await Stopclock.Median(() => at.Done(new FindDuplicates()));
        await output.WriteLineAsync($"duplicates among {Partners:N0} partners ({list.Total:N0}{(list.IsCapped ? " or more" : "")} pairs): first look {first / 1000:N1} s, after a change {later / 1000:N1} s, when nothing changed {same:N1} ms; the three tables, plain: {bare / 1000:N1} s ({later / bare:N1} times)");

        var alone = await Stopclock.Median(() => at.Done(Another(++number, anyway: true)));
        var searched = await Stopclock.Median(() => at.Done(Another(++number)));
        await output.WriteLineAsync($"a new partner: {searched:N1} ms with the search for those that look like it, {alone:N1} ms without");
    }

    /// <summary>A partner that looks like none of the others; it has everything by which those are sought.</summary>
    private static RegisterPartner Another(int number, bool anyway = false) => new(
        new PartnerForm
        {
            Name = $"Zq{number:x4}vk wijkgebouw",
            Type = nameof(PartnerType.Welfare),
            Phone = $"06 0{number:0000000}",
            Email = $"m{number}@zq{number}.example",
            Locations = [new LocationForm { Street = "Meetlaan", Number = $"{number}", Postcode = "4001 AA", Place = "Tiel" }],
        },
        anyway);

    private static async Task ReadAll(string connectionString)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        string[] tables =
        [
            "SELECT Partner, Scheme, Value FROM PartnerIdentifier",
            "SELECT Partner, Street, Number, Postcode, Place, Country FROM PartnerLocation ORDER BY Position",
            "SELECT Id, Name, Type, PartOf, Status, Phone, Email, Website FROM Partner ORDER BY Id",
        ];
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = table;
            await using var reader = await command.ExecuteReaderAsync();
            var row = new object[reader.FieldCount];
            while (await reader.ReadAsync()) reader.GetValues(row);
        }
    }
}
