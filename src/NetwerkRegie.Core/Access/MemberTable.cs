using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

internal sealed class MemberTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Member>(member =>
        {
            member.ToTable("Member");
            member.HasKey(m => m.Id);
            member.Property(m => m.Id).ValueGeneratedNever();
            member.Property(m => m.Name).HasMaxLength(Member.LongestName);
            member.Property(m => m.Email).HasMaxLength(Member.LongestEmail);
            member.Property(m => m.SearchText).HasMaxLength((Member.LongestName + Member.LongestEmail) * 2);
            member.Ignore(m => m.PersonKey);
            member.HasIndex(m => m.Email).IsUnique();
            member.RefersTo(m => m.Partner);
            member.HasMany(m => m.Roles).WithOne().HasForeignKey(r => r.Member).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<MemberRole>(role =>
        {
            role.ToTable("MemberRole");
            role.HasKey(r => r.Id);
            role.Property(r => r.Id).ValueGeneratedNever();
            role.HasIndex(r => new { r.Member, r.Role }).IsUnique();
        });
    }
}

/// <summary>The way to the members.</summary>
public static class MemberTables
{
    /// <summary>All members.</summary>
    public static DbSet<Member> Members(this NetworkDb db) => db.Set<Member>();

    /// <summary>The member with the roles, for changing; null when there is none.</summary>
    public static Task<Member?> Load(this DbSet<Member> members, MemberId id, CancellationToken ct) => members.Include(m => m.Roles).FirstOrDefaultAsync(m => m.Id == id, ct);
}
