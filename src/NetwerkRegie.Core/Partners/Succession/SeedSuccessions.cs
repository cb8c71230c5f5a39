using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>Tells a network in which nothing was succeeded yet what went on as what in the past. Partners and ties stay as they are.</summary>
[Allow(Role.Administrator)]
public sealed record SeedSuccessions(IReadOnlyList<SuccessionSeedRow> Successions) : ICommand<int>;

/// <summary>A succession to begin with.</summary>
public sealed record SuccessionSeedRow(PartnerId Old, PartnerId New, DateOnly On, SuccessionKind Kind);

internal sealed class SeedSuccessionsHandler(NetworkDb db) : ICommandHandler<SeedSuccessions, int>
{
    public async Task<Outcome<int>> Handle(SeedSuccessions seed, CancellationToken ct)
    {
        if (await db.PartnerSuccessions().AnyAsync(ct)) return new NotEmpty();
        db.AddRange(seed.Successions.Select(row => PartnerSuccession.Of(row.Old, row.New, row.On, row.Kind)));
        return seed.Successions.Count;
    }
}
