using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Regions;

internal sealed class AreaTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<Area>(area =>
    {
        area.ToTable("Area");
        area.HasKey(a => a.Id);
        area.Property(a => a.Id).ValueGeneratedNever();
        area.Property(a => a.Code).HasMaxLength(AreaCode.Longest);
        area.Property(a => a.Within).HasMaxLength(AreaCode.Longest);
        area.Property(a => a.Name).HasMaxLength(Area.LongestName);
        area.Property(a => a.SortName).HasMaxLength(Area.LongestName * 2);
        area.Property(a => a.Postcodes).HasMaxLength(Area.LongestPostcodes);
        area.HasIndex(a => new { a.Code, a.Year }).IsUnique();
        area.HasIndex(a => new { a.Level, a.SortName });
    });
}

/// <summary>The way to the areas.</summary>
public static class AreaTables
{
    /// <summary>All areas of all years.</summary>
    public static DbSet<Area> Areas(this NetworkDb db) => db.Set<Area>();
}
