using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>Asks all rooms at once what a partner takes part in.</summary>
internal sealed class PartnerInvolvements(IEnumerable<IPartnerInvolvement> rooms)
{
    /// <summary>Everything the partner takes part in that the current member may see: room by room, the latest first.</summary>
    public async Task<IReadOnlyList<Involvement>> Of(PartnerId partner, CancellationToken ct)
    {
        var rows = await rooms.Select(room => room.Of(partner)).Aggregate((all, more) => all.Concat(more)).ToListAsync(ct);
        return [.. rooms.SelectMany(room => rows.Where(row => row.Room == room.Room).OrderByDescending(row => row.From).ThenBy(row => row.Id).Select(room.Tell))];
    }
}
