using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>All teams by name, open ones first.</summary>
[Allow]
public sealed record FindTeams : IQuery<IReadOnlyList<TeamRow>>;

internal sealed class FindTeamsHandler(NetworkDb db) : IQueryHandler<FindTeams, IReadOnlyList<TeamRow>>
{
    public async Task<Outcome<IReadOnlyList<TeamRow>>> Handle(FindTeams find, CancellationToken ct) =>
        Outcome.Of<IReadOnlyList<TeamRow>>([.. (await db.AllTeamRows().ToListAsync(ct)).OrderByDescending(team => team.IsOpen).ThenBy(team => Folding.Fold(team.Name), StringComparer.Ordinal)]);
}
