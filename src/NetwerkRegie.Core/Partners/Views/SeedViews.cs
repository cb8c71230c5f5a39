using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>Gives a network in which nobody kept a view yet the first ones of a member.</summary>
[Allow(Role.Administrator)]
public sealed record SeedViews(PartnerId Library, MemberId Owner, IReadOnlyList<ViewSeedRow> Views) : ICommand<int>;

/// <summary>A view to begin with.</summary>
public sealed record ViewSeedRow(ViewPlace Place, string Name, ViewAudience Audience, string Query);

internal sealed class SeedViewsHandler(NetworkDb db) : ICommandHandler<SeedViews, int>
{
    public async Task<Outcome<int>> Handle(SeedViews seed, CancellationToken ct)
    {
        if (await db.SavedViews().IgnoreQueryFilters([SavedViewTable.Audience]).AnyAsync(ct)) return new NotEmpty();
        db.AddRange(seed.Views.Select(row => SavedView.Keep(new ViewFacts(row.Name, row.Audience, row.Query), row.Place, seed.Owner, seed.Library)));
        return seed.Views.Count;
    }
}
