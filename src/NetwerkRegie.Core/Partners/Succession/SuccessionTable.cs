using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Succession;

internal sealed class SuccessionTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<PartnerSuccession>(succession =>
    {
        succession.ToTable("PartnerSuccession");
        succession.HasKey(s => s.Id);
        succession.Property(s => s.Id).ValueGeneratedNever();
        succession.RefersTo(s => s.Old);
        succession.RefersTo(s => s.New);
        succession.HasIndex(s => s.Old);
        succession.HasIndex(s => s.New);
    });
}

/// <summary>The way to what partners became.</summary>
public static class SuccessionTables
{
    /// <summary>Every partner that came from another.</summary>
    public static DbSet<PartnerSuccession> PartnerSuccessions(this NetworkDb db) => db.Set<PartnerSuccession>();
}
