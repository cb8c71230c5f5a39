using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network;

/// <summary>The network on a day, read once for all that one page or report asks of it: partners and their themes in two statements, and the ties of each day in one.</summary>
internal sealed class NetworkOnDay(NetworkDb db)
{
    private readonly Dictionary<DateOnly, NetworkRows> read = [];
    private (IReadOnlyList<PartnerRow> Partners, ILookup<PartnerId, string> Themes)? known;

    public async Task<NetworkRows> Read(DateOnly day, CancellationToken ct) => read.TryGetValue(day, out var rows) ? rows : read[day] = await Rows(day, ct);

    private async Task<NetworkRows> Rows(DateOnly day, CancellationToken ct)
    {
        var (partners, themes) = known ??= (
            await db.PartnerRows().OrderBy(partner => partner.SortName).ThenBy(partner => partner.Id).ToListAsync(ct),
            (await db.PartnerLabelRows().Where(label => label.Kind == LabelKind.Theme).ToListAsync(ct)).ToLookup(label => label.Partner, label => label.Value));
        return NetworkRows.Of(day, partners, themes, await db.TieRows(day).ToListAsync(ct));
    }
}
