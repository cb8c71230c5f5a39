using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>The rows that were refused, as they stand in the list, each with the reason: to mend and to import again.</summary>
public sealed class RefusedRows(ITableReader reader, ITableWriter writer)
{
    /// <summary>Why rows are refused, by row.</summary>
    public static Dictionary<int, string> Reasons(ImportResult result) =>
        result.Problems.Where(problem => problem is { Level: ImportLevel.Refused, Row: not null }).GroupBy(problem => problem.Row!.Value).ToDictionary(rows => rows.Key, rows => string.Join(' ', rows.Select(problem => problem.Reason)));

    /// <summary>Whether a column holds the reasons in a result file of ours.</summary>
    public static bool IsReason(string heading) => heading == Texts.All("nl")["Exchange.Why"] || heading == Texts.All("en")["Exchange.Why"];

    /// <summary>Writes them as CSV.</summary>
    public async Task Write(Stream list, string fileName, IReadOnlyDictionary<int, string> reasons, Stream output, CancellationToken ct)
    {
        var opening = await reader.Open(list, fileName, ct: ct);
        if (!opening.IsTable) throw new InvalidOperationException("A list that was read before can be read again");
        var headings = opening.Table.Columns.Select(column => column.Name).Append(Texts.Say("Exchange.Why")).ToList();
        await writer.Write(output, TableFormat.Csv, [new OutgoingTable("refused", headings, Rows(opening.Table, reasons, ct))], ct);
    }

    private static async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Rows(ITable table, IReadOnlyDictionary<int, string> reasons, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in table.Rows(ct))
        {
            if (reasons.TryGetValue(row.Number, out var reason)) yield return [.. row.Cells.Select(cell => (OutgoingValue)cell.Text), reason];
        }
    }
}
