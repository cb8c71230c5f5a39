using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>The partners that fit a question to the list, in its order, to be written to a file as they are read: each once with its main location, or a row for each of its locations. All pages of it.</summary>
[Allow]
public sealed record FindPartnerExports(FindPartners Find, bool EveryLocation = false) : IQuery<IAsyncEnumerable<PartnerExportRow>>;

internal sealed class FindPartnerExportsHandler(NetworkDb db, PartnerPages pages) : IQueryHandler<FindPartnerExports, IAsyncEnumerable<PartnerExportRow>>
{
    private const int BatchSize = 2000;

    public Task<Outcome<IAsyncEnumerable<PartnerExportRow>>> Handle(FindPartnerExports find, CancellationToken ct) => Task.FromResult(Outcome.Of(Rows(find, ct)));

    private async IAsyncEnumerable<PartnerExportRow> Rows(FindPartnerExports asked, [EnumeratorCancellation] CancellationToken ct)
    {
        var own = await db.PartnerFieldsInUse(ct);
        for (string? key = null; ;)
        {
            var page = await pages.Read(asked.Find, key, backwards: false, BatchSize, ct);
            var found = await db.PartnerExportRowsOf(page.ConvertAll(placed => placed.Row.Id), own, ct);
            foreach (var row in page.SelectMany(placed => asked.EveryLocation ? found[placed.Row.Id] : found[placed.Row.Id].Take(1))) yield return row;
            if (page.Count < BatchSize) yield break;
            key = page[^1].Key;
        }
    }
}
