using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Regions;

/// <summary>The areas to choose from, municipalities first, as they are in the newest year that is known.</summary>
[Allow]
public sealed record FindAreas : IQuery<IReadOnlyList<AreaRow>>;

internal sealed class FindAreasHandler(NetworkDb db) : IQueryHandler<FindAreas, IReadOnlyList<AreaRow>>
{
    public async Task<Outcome<IReadOnlyList<AreaRow>>> Handle(FindAreas find, CancellationToken ct) =>
        Outcome.Of<IReadOnlyList<AreaRow>>([.. (await db.NewestAreaRows().ToListAsync(ct)).OrderBy(area => area.Level).ThenBy(area => Folding.Fold(area.Name), StringComparer.Ordinal)]);
}
