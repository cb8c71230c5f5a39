using System.Text;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

/// <summary>Measures memory, so it runs when no other test does.</summary>
[CollectionDefinition(nameof(StreamingTests), DisableParallelization = true)]
[Collection(nameof(StreamingTests))]
public sealed class StreamingTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public async Task The_longest_csv_is_read_without_keeping_it_in_memory()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "Naam;Adres;Postcode;Plaats;Opmerkingen\n" + string.Concat(Enumerable.Range(1, TableLimits.Rows).Select(row =>
                $"Stichting Voorbeeld {row};Dorpsstraat {row};4001 AB;Tiel;{new string('x', 150)}\n")), new UTF8Encoding(false));
            await using var file = File.OpenRead(path);
            var table = (await new TableReader().Open(file, "lijst.csv")).Table.ShouldNotBeNull();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var most = before;
            await foreach (var row in table.Rows())
            {
                if (row.Number % 40_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
            }

            table.Tally.Rows.ShouldBe(TableLimits.Rows);
            file.Length.ShouldBeGreaterThan(35 * Megabyte);
            (most - before).ShouldBeLessThan(8 * Megabyte);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_workbook_is_written_without_keeping_its_rows_in_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Rows()
        {
            for (var row = 1; row <= 20_000; row++)
            {
                if (row % 5_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
                yield return [$"Stichting Voorbeeld {row}", row, new string('x', 150)];
            }

            await Task.CompletedTask;
        }

        await new TableWriter().Write(Stream.Null, TableFormat.Xlsx, [new OutgoingTable("Partners", ["Naam", "Nummer", "Opmerkingen"], Rows())]);

        (most - before).ShouldBeLessThan(8 * Megabyte);
    }
}
