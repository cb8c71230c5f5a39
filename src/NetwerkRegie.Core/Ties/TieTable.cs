using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties;

internal sealed class TieTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Tie>(tie =>
        {
            tie.ToTable("Tie");
            tie.HasKey(t => t.Id);
            tie.Property(t => t.Id).ValueGeneratedNever();
            tie.Property(t => t.KindNames).HasMaxLength(120);
            tie.Property(t => t.RoleOfLow).HasMaxLength(Tie.LongestRole);
            tie.Property(t => t.RoleOfHigh).HasMaxLength(Tie.LongestRole);
            tie.Ignore(t => t.Kinds);
            tie.RefersTo(t => t.Low);
            tie.RefersTo(t => t.High);
            tie.HasMany(t => t.Ratings).WithOne().HasForeignKey(r => r.Tie).OnDelete(DeleteBehavior.Cascade);
            tie.HasIndex(t => new { t.Low, t.High, t.Beside }).IsUnique().HasFilter("\"EndedOn\" IS NULL").HasDatabaseName("IX_Tie_InForce");
            tie.HasIndex(t => t.Low);
            tie.HasIndex(t => t.High);
        });
        model.Entity<TieRating>(rating =>
        {
            rating.ToTable("TieRating");
            rating.HasKey(r => r.Id);
            rating.Property(r => r.Id).ValueGeneratedNever();
            rating.Property(r => r.Note).HasMaxLength(TieRating.LongestNote);
            rating.Ignore(r => r.Scores);
            rating.RefersTo(r => r.Side);
            rating.HasIndex(r => new { r.Tie, r.Side, r.RatedOn, r.Id });
        });
    }
}

/// <summary>The way to the ties.</summary>
public static class TieTables
{
    /// <summary>All ties.</summary>
    public static DbSet<Tie> Ties(this NetworkDb db) => db.Set<Tie>();

    /// <summary>Everything the sides ever said.</summary>
    public static DbSet<TieRating> TieRatings(this NetworkDb db) => db.Set<TieRating>();
}
