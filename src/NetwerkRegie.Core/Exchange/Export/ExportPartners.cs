using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>Partners as a table that an import reads back, a row for each location: the rows given, or every partner there is.</summary>
[Allow]
public sealed record ExportPartners(IAsyncEnumerable<PartnerExportRow>? Rows = null) : IQuery<OutgoingTable>;

internal sealed class ExportPartnersHandler(NetworkDb db) : IQueryHandler<ExportPartners, OutgoingTable>
{
    public async Task<Outcome<OutgoingTable>> Handle(ExportPartners export, CancellationToken ct) =>
        PartnerSheet.OfWhole(export.Rows ?? db.AllPartnerExportRows(ct), (await db.PartnerFieldRows(ct)).Where(field => field.EndedOn is null).ToList(), ct);
}
