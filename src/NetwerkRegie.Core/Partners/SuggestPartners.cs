using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>The first few partners that fit what was typed so far, for a field in which a partner is chosen.</summary>
[Allow]
public sealed record SuggestPartners(string? Words, int Most = SuggestPartners.Usual) : IQuery<IReadOnlyList<PartnerRow>>
{
    /// <summary>As many as fit below a field.</summary>
    public const int Usual = 10;
}

internal sealed class SuggestPartnersHandler(PartnerFilter filter) : IQueryHandler<SuggestPartners, IReadOnlyList<PartnerRow>>
{
    private const int Ceiling = 500;

    public async Task<Outcome<IReadOnlyList<PartnerRow>>> Handle(SuggestPartners suggest, CancellationToken ct) =>
        await filter.Named(suggest.Words).Where(p => p.Status != PartnerStatus.Ended).Rows().InOrder(PartnerSort.Name, up: true).Take(Math.Clamp(suggest.Most, 1, Ceiling)).ToListAsync(ct);
}
