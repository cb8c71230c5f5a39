using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network;

/// <summary>
/// The network on a day, read once for all that one page or report asks of it: partners and their themes in two statements, and the ties of each day in one. Every page of the network asks
/// for that of today, and no row right bears on it, so it is kept for all members until something changes; days in the past are many, and asked for one by one.
/// </summary>
internal sealed class NetworkOnDay(NetworkDb db, FreshAnswers answers, TimeProvider clock)
{
    private readonly Dictionary<DateOnly, NetworkRows> read = [];
    private (IReadOnlyList<PartnerRow> Partners, ILookup<PartnerId, string> Themes)? known;

    public async Task<NetworkRows> Read(DateOnly day, CancellationToken ct) => read.TryGetValue(day, out var rows) ? rows : read[day] = await Kept(day, ct);

    // One answer for all days, so that yesterday's does not lie beside it: after midnight it is no answer any more.
    private async Task<NetworkRows> Kept(DateOnly day, CancellationToken ct)
    {
        var today = day == clock.Today() ? await answers.ForAll("the network of today", () => Rows(day, ct), ct) : null;
        return today?.AsOf == day ? today : await Rows(day, ct);
    }

    private async Task<NetworkRows> Rows(DateOnly day, CancellationToken ct)
    {
        var (partners, themes) = known ??= (
            await db.PartnerRows().OrderBy(partner => partner.SortName).ThenBy(partner => partner.Id).ToListAsync(ct),
            (await db.PartnerLabelRows().Where(label => label.Kind == LabelKind.Theme).ToListAsync(ct)).ToLookup(label => label.Partner, label => label.Value));
        return NetworkRows.Of(day, partners, themes, await db.TieRows(day).ToListAsync(ct));
    }
}
