using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>What a partner came from and what it became, the earliest first.</summary>
[Allow]
public sealed record GetSuccessions(PartnerId Partner) : IQuery<IReadOnlyList<SuccessionRow>>;

internal sealed class GetSuccessionsHandler(NetworkDb db) : IQueryHandler<GetSuccessions, IReadOnlyList<SuccessionRow>>
{
    public async Task<Outcome<IReadOnlyList<SuccessionRow>>> Handle(GetSuccessions get, CancellationToken ct) =>
        Outcome.Of<IReadOnlyList<SuccessionRow>>(await db.SuccessionRows().Where(s => s.Old == get.Partner || s.New == get.Partner).OrderBy(s => s.On).ThenBy(s => s.OldName).ToListAsync(ct));
}
