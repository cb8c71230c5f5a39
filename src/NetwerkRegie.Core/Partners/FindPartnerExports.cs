using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>The partners that fit a question to the list, in its order, each once with its main location: what somebody sees, to be written to a file as it is read. All pages of it.</summary>
[Allow]
public sealed record FindPartnerExports(FindPartners Find) : IQuery<IAsyncEnumerable<PartnerExportRow>>;

internal sealed class FindPartnerExportsHandler(NetworkDb db, PartnerFilter filter) : IQueryHandler<FindPartnerExports, IAsyncEnumerable<PartnerExportRow>>
{
    private const int BatchSize = 500;

    public Task<Outcome<IAsyncEnumerable<PartnerExportRow>>> Handle(FindPartnerExports find, CancellationToken ct) => Task.FromResult(Outcome.Of(Rows(find.Find, ct)));

    private async IAsyncEnumerable<PartnerExportRow> Rows(FindPartners find, [EnumeratorCancellation] CancellationToken ct)
    {
        var (found, up) = (filter.Apply(find).Rows(), !find.Descending);
        for (string? key = null; ;)
        {
            var page = await found.Beyond(key, find.Sort, up).InOrder(find.Sort, up).Take(BatchSize).ToListAsync(ct);
            var rows = await db.PartnerExportRowsOf([.. page.Select(row => row.Id)], ct);
            foreach (var row in page.Where(row => rows.ContainsKey(row.Id))) yield return rows[row.Id];
            if (page.Count < BatchSize) yield break;
            key = PartnerOrder.KeyOf(page[^1], find.Sort);
        }
    }
}
