using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Columns;

/// <summary>What a list of partners shows, all pages of it, to be written to a file as it is read: its partners, in its order, with its columns (those shown at first when none was chosen).</summary>
[Allow]
public sealed record FindPartnerSheet(FindPartners Find) : IQuery<PartnerSheetRows>;

/// <summary>The columns of the list beside the name and the kind of organisation, and every row with a cell for each of them.</summary>
public sealed record PartnerSheetRows(IReadOnlyList<PartnerColumn> Columns, IAsyncEnumerable<(PartnerRow Row, IReadOnlyList<PartnerCell> Cells)> Rows);

internal sealed class FindPartnerSheetHandler(PartnerPages pages, PartnerColumnBoard board) : IQueryHandler<FindPartnerSheet, PartnerSheetRows>
{
    private const int BatchSize = 2000;

    public async Task<Outcome<PartnerSheetRows>> Handle(FindPartnerSheet find, CancellationToken ct)
    {
        var columns = await board.Chosen(find.Find.Columns ?? [], ct);
        return new PartnerSheetRows(columns, Rows(find.Find, columns, ct));
    }

    private async IAsyncEnumerable<(PartnerRow Row, IReadOnlyList<PartnerCell> Cells)> Rows(FindPartners find, IReadOnlyList<PartnerColumn> columns, [EnumeratorCancellation] CancellationToken ct)
    {
        for (string? key = null; ;)
        {
            var page = await pages.Read(find, key, backwards: false, BatchSize, ct);
            var cells = await board.Cells(page.ConvertAll(placed => placed.Row), columns, ct);
            foreach (var placed in page) yield return (placed.Row, cells[placed.Row.Id]);
            if (page.Count < BatchSize) yield break;
            key = page[^1].Key;
        }
    }
}
