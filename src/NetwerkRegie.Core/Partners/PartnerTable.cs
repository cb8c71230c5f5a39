using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

internal sealed class PartnerTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Partner>(partner =>
        {
            partner.ToTable("Partner");
            partner.HasKey(p => p.Id);
            partner.Property(p => p.Id).ValueGeneratedNever();
            partner.Property(p => p.Name).HasMaxLength(Partner.LongestName);
            partner.Property(p => p.SortName).HasMaxLength(Partner.LongestName * 2);
            partner.Property(p => p.SortPlace).HasMaxLength(Partner.LongestName * 2);
            partner.Property(p => p.Description).HasMaxLength(Partner.LongestDescription);
            partner.HasOne<Partner>().WithMany().HasForeignKey(p => p.PartOf).OnDelete(DeleteBehavior.Restrict);
            partner.HasMany(p => p.Locations).WithOne().HasForeignKey(l => l.Partner).OnDelete(DeleteBehavior.Cascade);
            partner.HasMany(p => p.Identifiers).WithOne().HasForeignKey(i => i.Partner).OnDelete(DeleteBehavior.Cascade);
            partner.HasMany(p => p.Labels).WithOne().HasForeignKey(l => l.Partner).OnDelete(DeleteBehavior.Cascade);
            partner.HasIndex(p => new { p.SortName, p.Id });
            partner.HasIndex(p => new { p.ChangedAt, p.Id });
            partner.HasIndex(p => new { p.RegisteredAt, p.Id });
            partner.HasIndex(p => new { p.Status, p.SortName, p.Id });
            partner.HasIndex(p => new { p.Type, p.SortName, p.Id });
            partner.HasIndex(p => new { p.Place, p.SortName, p.Id });
            partner.HasIndex(p => new { p.SortPlace, p.Id });
            partner.HasIndex(p => p.Phone);
            partner.HasIndex(p => p.Email);
        });
        model.Entity<PartnerLocation>(location =>
        {
            location.ToTable("PartnerLocation");
            location.HasKey(l => l.Id);
            location.Property(l => l.Id).ValueGeneratedNever();
            location.Ignore(l => l.Address);
            location.HasIndex(l => l.Postcode);
        });
        model.Entity<PartnerIdentifier>(identifier =>
        {
            identifier.ToTable("PartnerIdentifier");
            identifier.HasKey(i => i.Id);
            identifier.Property(i => i.Id).ValueGeneratedNever();
            identifier.Property(i => i.Value).HasMaxLength(40);
            identifier.Ignore(i => i.Identifier);
            identifier.HasIndex(i => new { i.Scheme, i.Value }).IsUnique();
        });
        model.Entity<PartnerLabel>(label =>
        {
            label.ToTable("PartnerLabel");
            label.HasKey(l => l.Id);
            label.Property(l => l.Id).ValueGeneratedNever();
            label.Property(l => l.Value).HasMaxLength(Label.LongestValue);
            label.Ignore(l => l.Label);
            label.HasIndex(l => new { l.Partner, l.Kind, l.Value }).IsUnique();
            label.HasIndex(l => new { l.Kind, l.Value, l.Partner });
        });
    }
}

/// <summary>The way to the partners.</summary>
public static class PartnerTables
{
    /// <summary>All partners.</summary>
    public static DbSet<Partner> Partners(this NetworkDb db) => db.Set<Partner>();

    /// <summary>The partner with all its parts, for changing it; null when there is none.</summary>
    public static Task<Partner?> Load(this IQueryable<Partner> partners, PartnerId id, CancellationToken ct) =>
        partners.Include(p => p.Locations).Include(p => p.Identifiers).Include(p => p.Labels).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, ct);
}
