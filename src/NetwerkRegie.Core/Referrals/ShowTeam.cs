using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Referrals;

/// <summary>One team: its facts, areas and members, and what the reader may do with it.</summary>
[Allow]
public sealed record ShowTeam(TeamId Team) : IQuery<TeamCard>;

/// <summary>A team's page. <paramref name="Candidates"/> are the members who may join; empty for who may not let them in.</summary>
public sealed record TeamCard(
    TeamRow Team, IReadOnlyList<TeamCoverRow> Covers, IReadOnlyList<TeamMemberRow> Members, IReadOnlyList<ColleagueRow> Candidates, bool MayChange, bool MayAdmit, bool MayReportCapacity);

internal sealed class ShowTeamHandler(NetworkDb db, ICurrentMember me, CommandRights rights, IActorNames actors) : IQueryHandler<ShowTeam, TeamCard>
{
    public async Task<Outcome<TeamCard>> Handle(ShowTeam show, CancellationToken ct)
    {
        if (await db.AllTeamRows().FirstOrDefaultAsync(team => team.Id == show.Team, ct) is not { } team) return Outcome.NotFound;
        var members = await db.TeamMembers().AsNoTracking().Where(member => member.Team == team.Id).Select(member => member.Member).ToListAsync(ct);
        var names = await actors.Names(members, ct);
        var keeps = TeamTables.MayKeepEveryTeam(me) || team.Partner == me.Partner || (me.Id is { } id && members.Contains(id));
        var mayAdmit = keeps && rights.May(me, typeof(AddTeamMember));
        var candidates = mayAdmit ? await db.FindColleagues([Role.TeamMember, Role.TeamCoordinator], ct) : [];
        return new TeamCard(
            team,
            await Covers(team.Id, ct),
            [.. members.Select(member => new TeamMemberRow(member, names.GetValueOrDefault(member, ""))).OrderBy(member => Folding.Fold(member.Name), StringComparer.Ordinal)],
            [.. candidates.Where(candidate => !members.Contains(candidate.Id) && candidate.Id != me.Id)],
            keeps && rights.May(me, typeof(ChangeTeam)),
            mayAdmit,
            keeps && rights.May(me, typeof(ReportCapacity)));
    }

    private async Task<List<TeamCoverRow>> Covers(TeamId team, CancellationToken ct)
    {
        var covers = await db.Set<TeamArea>().AsNoTracking().Where(area => area.Team == team).Select(area => new { area.Area, area.PostcodeFrom, area.PostcodeTo }).ToListAsync(ct);
        var codes = covers.Select(cover => cover.Area).OfType<string>().ToList();
        var names = await db.NewestAreaRows().Where(area => codes.Contains(area.Code)).ToDictionaryAsync(area => area.Code, area => area.Name, ct);
        return [.. covers.Select(cover => new TeamCoverRow(cover.Area, cover.Area is null ? null : names.GetValueOrDefault(cover.Area), cover.PostcodeFrom, cover.PostcodeTo)).OrderBy(cover => cover.Area).ThenBy(cover => cover.From)];
    }
}
