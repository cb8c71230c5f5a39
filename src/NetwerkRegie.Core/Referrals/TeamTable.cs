using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

internal sealed class TeamTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Team>(team =>
        {
            team.ToTable("Team");
            team.HasKey(t => t.Id);
            team.Property(t => t.Id).ValueGeneratedNever();
            team.Property(t => t.Name).HasMaxLength(Team.LongestName);
            team.Property(t => t.Email).HasMaxLength(Team.LongestEmail);
            team.Property(t => t.Phone).HasMaxLength(Team.LongestPhone);
            team.Property(t => t.Themes).HasMaxLength(Team.LongestThemes);
            team.Property(t => t.CapacityNote).HasMaxLength(Team.LongestNote);
            team.RefersTo(t => t.Partner);
            team.HasMany(t => t.Areas).WithOne().HasForeignKey(a => a.Team).OnDelete(DeleteBehavior.Cascade);
            team.HasMany(t => t.Members).WithOne().HasForeignKey(m => m.Team).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<TeamArea>(area =>
        {
            area.ToTable("TeamArea");
            area.HasKey(a => a.Id);
            area.Property(a => a.Id).ValueGeneratedNever();
            area.Property(a => a.Area).HasMaxLength(10);
            area.Ignore(a => a.Cover);
        });
        model.Entity<TeamMember>(member =>
        {
            member.ToTable("TeamMember");
            member.HasKey(m => m.Id);
            member.Property(m => m.Id).ValueGeneratedNever();
            member.RefersTo(m => m.Member);
            member.HasIndex(m => new { m.Member, m.Team }).IsUnique();
        });
    }
}

/// <summary>The way to the teams.</summary>
public static class TeamTables
{
    /// <summary>All teams.</summary>
    public static DbSet<Team> Teams(this NetworkDb db) => db.Set<Team>();

    /// <summary>Who belongs to which team.</summary>
    public static DbSet<TeamMember> TeamMembers(this NetworkDb db) => db.Set<TeamMember>();

    /// <summary>
    /// The team with all its parts, for changing it; null when there is none that the member may change. A coordinator of partners keeps every team,
    /// a team coordinator those of the own organisation and those she belongs to.
    /// </summary>
    internal static async Task<Team?> LoadToChange(this NetworkDb db, TeamId id, ICurrentMember me, CancellationToken ct)
    {
        var team = await db.Teams().Include(t => t.Areas).Include(t => t.Members).AsSplitQuery().FirstOrDefaultAsync(t => t.Id == id, ct);
        return team is not null && (MayKeepEveryTeam(me) || team.Partner == me.Partner || team.Members.Any(m => m.Member == me.Id)) ? team : null;
    }

    internal static bool MayKeepEveryTeam(ICurrentMember me) => me.IsOperator || me.Roles.Contains(Role.Coordinator) || me.Roles.Contains(Role.Administrator);
}
