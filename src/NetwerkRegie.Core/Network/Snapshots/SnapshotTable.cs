using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Network.Snapshots;

internal sealed class SnapshotTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<NetworkSnapshot>(snapshot =>
        {
            snapshot.ToTable("NetworkSnapshot");
            snapshot.HasKey(s => s.Id);
            snapshot.Property(s => s.Id).ValueGeneratedNever();
            snapshot.Property(s => s.Name).HasMaxLength(NetworkSnapshot.LongestName);
            snapshot.Property(s => s.SortName).HasMaxLength(NetworkSnapshot.LongestName * 2);
            snapshot.Property(s => s.Hash).HasMaxLength(NetworkSnapshot.HashLength);
            snapshot.HasMany(s => s.Parts).WithOne().HasForeignKey(p => p.Snapshot).OnDelete(DeleteBehavior.Cascade);
            snapshot.HasIndex(s => s.SortName).IsUnique();
        });
        model.Entity<SnapshotPart>(part =>
        {
            part.ToTable("SnapshotPart");
            part.HasKey(p => p.Id);
            part.Property(p => p.Id).ValueGeneratedNever();
            part.Property(p => p.Text).HasMaxLength(SnapshotPart.Longest);
            part.HasIndex(p => new { p.Snapshot, p.Number }).IsUnique();
        });
    }
}

/// <summary>The way to the snapshots of the network.</summary>
internal static class SnapshotTables
{
    public static DbSet<NetworkSnapshot> NetworkSnapshots(this NetworkDb db) => db.Set<NetworkSnapshot>();

    /// <summary>The text of a snapshot as it is stored; empty when there is none.</summary>
    public static async Task<string> SnapshotText(this NetworkDb db, SnapshotId snapshot, CancellationToken ct) =>
        string.Concat(await db.Set<SnapshotPart>().AsNoTracking().Where(part => part.Snapshot == snapshot).OrderBy(part => part.Number).Select(part => part.Text).ToListAsync(ct));
}
