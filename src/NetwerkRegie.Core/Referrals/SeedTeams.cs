using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Gives a network without teams its first ones, with their members and what they told about their room.</summary>
[Allow(Role.Administrator)]
public sealed record SeedTeams(IReadOnlyList<TeamSeedRow> Teams) : ICommand<IReadOnlyDictionary<string, TeamId>>;

/// <summary>A team to begin with. It covers areas by their code, postcodes by ranges of four digits, ends included.</summary>
public sealed record TeamSeedRow(
    string Key, PartnerId Partner, string Name, string? Email, string? Phone, int ReactionWorkingDays, IReadOnlyList<string> Themes, IReadOnlyList<string> Areas, IReadOnlyList<(int From, int To)> Postcodes,
    TeamCapacity Capacity, string? CapacityNote, DateOnly CapacityOn, IReadOnlyList<MemberId> Members);

internal sealed class SeedTeamsHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<SeedTeams, IReadOnlyDictionary<string, TeamId>>
{
    public async Task<Outcome<IReadOnlyDictionary<string, TeamId>>> Handle(SeedTeams seed, CancellationToken ct)
    {
        if (await db.Teams().AnyAsync(ct)) return new NotEmpty();
        var ids = new Dictionary<string, TeamId>(StringComparer.Ordinal);
        foreach (var row in seed.Teams)
        {
            var facts = Facts(row);
            if (await db.UnknownArea(facts, ct) is { } unknown) return unknown;
            var team = Team.Register(row.Partner, facts, clock.Now());
            team.ReportCapacity(row.Capacity, row.CapacityNote, row.CapacityOn, clock.Now());
            foreach (var member in row.Members)
            {
                if (team.Admit(member, clock.Now()) is { } refusal) return refusal;
            }

            db.Add(team);
            ids.Add(row.Key, team.Id);
        }

        return ids;
    }

    private static TeamFacts Facts(TeamSeedRow row) => new(
        row.Name, row.Email, row.Phone, row.ReactionWorkingDays, row.Themes,
        [.. row.Areas.Select(area => new TeamCover(area, null, null)), .. row.Postcodes.Select(range => new TeamCover(null, range.From, range.To))]);
}
