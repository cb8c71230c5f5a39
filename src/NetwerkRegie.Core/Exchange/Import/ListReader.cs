using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Reads the rows of a table into the words of the partners.</summary>
internal static class ListReader
{
    public static async Task<ImportList> Read(ITable table, IReadOnlyList<ListColumn> columns, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var facts = columns.Select(column => column.Own is null ? FactOf(column.Field) : PartnerFact.Own).ToList();
        var filled = new bool[columns.Count];
        var rows = new List<PartnerImportRow>();
        var notices = table.Notices.Select(notice => notice.Problem()).ToList();
        await foreach (var row in table.Rows(ct))
        {
            var cells = new List<ImportCell>();
            for (var i = 0; i < columns.Count; i++)
            {
                if (!row.Cells[i].IsBlank) filled[i] = true;
                if (facts[i] is { } fact && (fact == PartnerFact.Name || !row.Cells[i].IsBlank)) cells.Add(CellOf(fact, columns[i], row.Cells[i]));
            }

            rows.Add(new PartnerImportRow(row.Number, cells));
            notices.AddRange(row.Notices.Select(notice => notice.Problem()));
            BulkStep.Tell(progress, BulkStage.Reading, rows.Count, Math.Max(rows.Count, table.Profile.LastRow));
        }

        return new ImportList(table.Profile, columns, rows, table.Tally.Ignored, notices)
        {
            Unread = [.. columns.Where((column, i) => facts[i] is null && filled[i] && Unread(column) is not null).Select(column => new ImportProblem(table.Profile.HeadingRows.Count > 0 ? table.Profile.HeadingRows[^1] : null, column.Heading, null, Unread(column)!, ImportLevel.Warning))],
        };
    }

    private static ImportCell CellOf(PartnerFact fact, ListColumn column, TableCell cell) =>
        column.Own is { } own ? new ImportCell(fact, column.Heading, OwnColumns.Typed(own, cell)) { Field = own.Id } : new ImportCell(fact, column.Heading, cell.Text);

    /// <summary>Why a column is not read; nothing where the user said so.</summary>
    private static string? Unread(ListColumn column) => (column.Field, column.Certainty) switch
    {
        (PartnerField.Ignore, Certainty.Sure) => null,
        _ when RefusedRows.IsReason(column.Heading) => null,
        (PartnerField.Ignore, _) => Kernel.Texts.Say("Exchange.ColumnUnknown"),
        _ => Kernel.Texts.Say("Exchange.ColumnElsewhere"),
    };

    /// <summary>The fact of a field has the same name; contacts and numbers of other systems are no fact of a partner.</summary>
    private static PartnerFact? FactOf(PartnerField field) => Enum.TryParse<PartnerFact>(field.ToString(), out var fact) ? fact : null;
}
