using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>Gives a network without needs those that its organisations noted in the past. Gives how many.</summary>
[Allow(Role.Administrator)]
public sealed record SeedNeeds(IReadOnlyList<NeedSeedRow> Needs) : ICommand<int>;

/// <summary>A need to begin with.</summary>
public sealed record NeedSeedRow(PartnerId Library, string Title, string? Theme, string? Area, PartnerType? Sector, string Evidence, DateOnly NotedOn, bool IsDraft);

internal sealed class SeedNeedsHandler(NetworkDb db) : ICommandHandler<SeedNeeds, int>
{
    public async Task<Outcome<int>> Handle(SeedNeeds seed, CancellationToken ct)
    {
        if (await db.Needs().AnyAsync(ct)) return new NotEmpty();
        db.AddRange(seed.Needs.Select(row => Need.Note(row.Library, new NeedCard(row.Title, row.Theme, row.Area, row.Sector, row.Evidence, row.IsDraft), row.NotedOn, row.NotedOn.StartInAmsterdam())));
        return seed.Needs.Count;
    }
}
