using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Benchmarks;

/// <summary>
/// A spreadsheet of 10,000 rows with the fifteen columns that a Dutch library keeps, in windows-1252: read and tried out, then taken in, then taken in once more.
/// The yardstick is plain ADO.NET that puts the same cells in a table without any rule, history or search; the fastest of three other CRMs took 487 rows a second.
/// </summary>
internal static class ImportMeasurement
{
    private const int Rows = 10_000;
    private const double FastestOther = 487;
    private static readonly string[] Themes = ["Bewegen", "Roken", "Alcohol", "Voeding", "Ontspanning"];
    private static readonly string[] Types = ["Bibliotheek", "Welzijn", "Eerstelijnszorg", "School", "Gemeente"];

    public static async Task Run(TextWriter output)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Text();
        using var file = new MemoryStream(Encoding.GetEncoding("windows-1252").GetBytes(text));
        var plain = await Stopclock.Once(() => Plain(text));
        await output.WriteLineAsync($"plain inserts of the cells: {PerSecond(plain):N0} rows/s");
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        await network.AsOperator().With(async (ImportDesk desk) =>
        {
            ImportList list = null!;
            var tried = await Stopclock.Once(async () =>
            {
                list = (await desk.Read(file, "partners.csv")).Value;
                _ = (await desk.Try(list)).Value;
            });
            await output.WriteLineAsync($"read and tried out: {PerSecond(tried):N0} rows/s");
            await Take(output, desk, list, plain, "taken in");
            await Take(output, desk, list, plain, "taken in again");
            return true;
        });
    }

    private static async Task Take(TextWriter output, ImportDesk desk, ImportList list, double plain, string what)
    {
        Outcome<Core.Partners.Import.PartnerImportResult> outcome = null!;
        var taken = await Stopclock.Once(async () => outcome = await desk.TakeIn(list, skipBadRows: true));
        await output.WriteLineAsync($"{what}: {PerSecond(taken):N0} rows/s, {taken / plain:N1} times plain, {PerSecond(taken) / FastestOther:N0} times the fastest other " +
            $"(new {outcome.Value.New}, same {outcome.Value.Same}, refused {outcome.Value.Refused})");
    }

    private static double PerSecond(double milliseconds) => Rows / milliseconds * 1000;

    private static string Text()
    {
        var lines = new StringBuilder("Naam;Soort organisatie;Contactpersoon;Functie;E-mail;Telefoon;Adres;Postcode;Plaats;KvK;Subsidie 2024;Uren p/w;Laatste contact;Thema's;Opmerkingen\r\n");
        for (var row = 1; row <= Rows; row++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"Stichting Voorbeeld {row};{Types[row % 5]};Contact {row};Teamleider;info{row}@voorbeeld.example;0344-{row % 1_000_000:000000};Café-plein {row % 300 + 1};")
                .Append(CultureInfo.InvariantCulture, $"{4000 + row % 200} AB;Plaats {row % 400};{10_000_000 + row};€ 12.500,00;7,5;03-02-2025;{Themes[row % 5]}, {Themes[(row + 1) % 5]};\"Regel {row}; met een puntkomma\"\r\n");
        }

        return lines.ToString();
    }

    private static async Task Plain(string text)
    {
        var folder = Directory.CreateTempSubdirectory("nr-plain-").FullName;
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "plain.sqlite")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var make = connection.CreateCommand();
            make.CommandText = $"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE Row ({string.Join(',', Enumerable.Range(0, 15).Select(i => $"c{i} TEXT"))});";
            await make.ExecuteNonQueryAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var insert = connection.CreateCommand();
            insert.CommandText = $"INSERT INTO Row VALUES ({string.Join(',', Enumerable.Range(0, 15).Select(i => $"$c{i}"))})";
            for (var i = 0; i < 15; i++) insert.Parameters.AddWithValue($"$c{i}", "");
            foreach (var line in text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1))
            {
                var cells = line.Split(';', 15);
                for (var i = 0; i < cells.Length; i++) insert.Parameters[i].Value = cells[i];
                await insert.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
