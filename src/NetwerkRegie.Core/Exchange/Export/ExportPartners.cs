using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>All partners as a table that an import reads back: a row for each location.</summary>
[Allow]
public sealed record ExportPartners : IQuery<OutgoingTable>;

internal sealed class ExportPartnersHandler(NetworkDb db) : IQueryHandler<ExportPartners, OutgoingTable>
{
    public async Task<Outcome<OutgoingTable>> Handle(ExportPartners export, CancellationToken ct) =>
        PartnerSheet.OfWhole(db.AllPartnerExportRows(ct), (await db.PartnerFieldRows(ct)).Where(field => field.EndedOn is null).ToList(), ct);
}
