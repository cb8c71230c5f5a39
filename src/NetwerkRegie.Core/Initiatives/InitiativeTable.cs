using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

internal sealed class InitiativeTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Initiative>(initiative =>
        {
            initiative.ToTable("Initiative");
            initiative.HasKey(i => i.Id);
            initiative.Property(i => i.Id).ValueGeneratedNever();
            initiative.Property(i => i.Name).HasMaxLength(Initiative.LongestName);
            initiative.Property(i => i.Aim).HasMaxLength(Initiative.LongestAim);
            initiative.Property(i => i.Theme).HasMaxLength(40);
            initiative.HasMany(i => i.Partners).WithOne().HasForeignKey(p => p.Initiative).OnDelete(DeleteBehavior.Cascade);
            initiative.HasIndex(i => new { i.StartsOn, i.Id });
            initiative.HasQueryFilter(InitiativeTables.Drafts, i => i.Status != InitiativeStatus.Draft || db.OperatorActs || i.Partners.Any(p => p.Partner == db.MyPartner));
        });
        model.Entity<InitiativePartner>(partner =>
        {
            partner.ToTable("InitiativePartner");
            partner.HasKey(p => p.Id);
            partner.Property(p => p.Id).ValueGeneratedNever();
            partner.Property(p => p.Contribution).HasMaxLength(PartnerShare.LongestContribution);
            partner.RefersTo(p => p.Partner);
            partner.HasIndex(p => new { p.Initiative, p.Partner }).IsUnique();
            partner.HasIndex(p => p.Partner);
        });
    }
}

/// <summary>The way to the initiatives.</summary>
public static class InitiativeTables
{
    /// <summary>Name of the row right: drafts are for those who take part.</summary>
    public const string Drafts = "Drafts";

    /// <summary>The initiatives that the current member may see: drafts only those of the own organisation.</summary>
    public static DbSet<Initiative> Initiatives(this NetworkDb db) => db.Set<Initiative>();

    /// <summary>The initiative with its partners, for changing it; null when there is none or it is not yours.</summary>
    public static Task<Initiative?> Load(this DbSet<Initiative> initiatives, InitiativeId id, CancellationToken ct) =>
        initiatives.Include(i => i.Partners).FirstOrDefaultAsync(i => i.Id == id, ct);
}
