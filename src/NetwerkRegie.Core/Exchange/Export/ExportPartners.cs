using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>All partners as a table that an import reads back: a row for each location.</summary>
[Allow]
public sealed record ExportPartners : IQuery<OutgoingTable>;

internal sealed class ExportPartnersHandler(NetworkDb db) : IQueryHandler<ExportPartners, OutgoingTable>
{
    private static readonly string[] Headings =
    [
        "Name", "Type", "Status", "PartOf", "Location", "Street", "Number", "Postcode", "Place", "Country", "Phone", "Email", "Website", "Kvk", "Rsin", "Oin", "Isil", "Cbs", "Themes", "TargetGroups", "Tags",
        "Description",
    ];

    public async Task<Outcome<OutgoingTable>> Handle(ExportPartners export, CancellationToken ct)
    {
        var own = (await db.PartnerFieldRows(ct)).Where(field => field.EndedOn is null).ToList();
        return new OutgoingTable(Texts.Say("Exchange.Export.Partners"), [.. Headings.Select(heading => Texts.Say($"Exchange.Export.{heading}")), .. own.Select(field => field.Name)], Rows([.. own.Select(field => field.Id)], ct));
    }

    /// <summary>The fields of the network's own stand behind the others, each under its name.</summary>
    private async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Rows(IReadOnlyList<PartnerFieldId> own, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in db.AllPartnerExportRows(ct)) yield return [.. Values(row), .. own.Select(field => (OutgoingValue)row.Fields.GetValueOrDefault(field))];
    }

    private static OutgoingValue[] Values(PartnerExportRow row)
    {
        OutgoingValue Number(IdentifierScheme scheme) => row.Identifiers.GetValueOrDefault(scheme);
        OutgoingValue Words(LabelKind kind) => string.Join(", ", row.Labels[kind]);
        return
        [
            row.Name, Texts.Of(row.Type), Texts.Of(row.Status), row.PartOf, row.Location?.Name, row.Location?.Street, row.Location?.Number, row.Location?.Postcode, row.Location?.Place, row.Location?.Country,
            row.Phone, row.Email, row.Website, Number(IdentifierScheme.Kvk), Number(IdentifierScheme.Rsin), Number(IdentifierScheme.Oin), Number(IdentifierScheme.Isil), Number(IdentifierScheme.Cbs),
            Words(LabelKind.Theme), Words(LabelKind.TargetGroup), Words(LabelKind.Tag), row.Description,
        ];
    }
}
