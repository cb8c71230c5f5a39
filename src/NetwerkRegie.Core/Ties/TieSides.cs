using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Ties;

/// <summary>
/// Which sides of a tie the current member may rate. Each side speaks for itself, through its coordinator; when it has none, through any member of its own, and a coordinator of another
/// partner may write down what it said. A library of the consortium always speaks through a coordinator.
/// </summary>
internal sealed class TieSides(NetworkDb db, ICurrentMember me)
{
    /// <summary>The sides, one's own first.</summary>
    public async Task<IReadOnlyList<PartnerId>> Of(Tie tie, CancellationToken ct)
    {
        PartnerId[] sides = [tie.Low, tie.High];
        if (me.IsOperator) return sides;
        if (!me.Roles.Contains(Role.Coordinator) && !sides.Any(side => side == me.Partner)) return [];
        var silent = await db.PartnerRows().Where(p => sides.Contains(p.Id) && !p.InConsortium && !db.CoordinatedPartners().Contains(p.Id)).Select(p => p.Id).ToListAsync(ct);
        return me.Roles.Contains(Role.Coordinator)
            ? [.. sides.Where(side => side == me.Partner || silent.Contains(side)).OrderByDescending(side => side == me.Partner)]
            : [.. silent.Where(side => side == me.Partner)];
    }
}
