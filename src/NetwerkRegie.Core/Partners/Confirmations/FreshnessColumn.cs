using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Columns;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>When something of a partner was confirmed last; drawn, because how long ago is seen at once.</summary>
public sealed record FreshnessCell(DateTime? ConfirmedAt) : PartnerCell(ConfirmedAt?.InAmsterdam().Day.ToString("d", System.Globalization.CultureInfo.CurrentCulture))
{
    /// <inheritdoc />
    public override IEnumerable<CellValue> InFile => [new CellValue { Day = ConfirmedAt?.InAmsterdam().Day }];
}

/// <summary>The column that tells how fresh a partner's details are.</summary>
internal sealed class FreshnessColumn(NetworkDb db) : IPartnerColumns
{
    private const string Key = "confirmed";
    private const int Position = 60;

    public ValueTask<IReadOnlyList<PartnerColumn>> Offered(CancellationToken ct) => new([new PartnerColumn(Key, Texts.Say("Partners.Column.Confirmed"), Position)]);

    public async ValueTask<IReadOnlyDictionary<(PartnerId Partner, string Key), PartnerCell>> Cells(IReadOnlyList<PartnerRow> rows, IReadOnlySet<string> keys, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var confirmed = await db.FreshnessRowsOf(ids).ToDictionaryAsync(row => row.Partner, row => row.ConfirmedAt, ct);
        return ids.ToDictionary(id => (id, Key), id => (PartnerCell)new FreshnessCell(confirmed.TryGetValue(id, out var at) ? at : null));
    }
}
