using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

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

    public Task<Outcome<OutgoingTable>> Handle(ExportPartners export, CancellationToken ct) => Task.FromResult<Outcome<OutgoingTable>>(
        new OutgoingTable(Texts.Say("Exchange.Export.Partners"), [.. Headings.Select(heading => Texts.Say($"Exchange.Export.{heading}"))], Rows(ct)));

    private async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Rows([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in db.AllPartnerExportRows(ct)) yield return Values(row);
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
