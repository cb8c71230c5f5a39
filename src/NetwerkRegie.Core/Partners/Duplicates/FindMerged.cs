using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>Which partner a partner that is gone was merged into, so that an old address still leads somewhere.</summary>
[Allow]
public sealed record FindMerged(PartnerId Gone) : IQuery<PartnerId>;

internal sealed class FindMergedHandler(NetworkDb db) : IQueryHandler<FindMerged, PartnerId>
{
    public async Task<Outcome<PartnerId>> Handle(FindMerged find, CancellationToken ct) =>
        await db.Set<PartnerMerge>().AsNoTracking().Where(m => m.Gone == find.Gone).Select(m => (PartnerId?)m.Kept).FirstOrDefaultAsync(ct) is { } kept ? kept : Outcome.NotFound;
}
