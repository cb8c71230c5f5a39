using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>The partner that stays, when the one that goes must still be chosen.</summary>
[Allow(Role.Coordinator)]
public sealed record BeginMerge(PartnerId Kept) : IQuery<PartnerRow>;

internal sealed class BeginMergeHandler(NetworkDb db) : IQueryHandler<BeginMerge, PartnerRow>
{
    public async Task<Outcome<PartnerRow>> Handle(BeginMerge begin, CancellationToken ct) =>
        await db.PartnerRows().FirstOrDefaultAsync(p => p.Id == begin.Kept, ct) is { } partner ? partner : Outcome.NotFound;
}
