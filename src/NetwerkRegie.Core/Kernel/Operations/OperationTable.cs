using Microsoft.EntityFrameworkCore;

namespace NetwerkRegie.Core.Kernel.Operations;

internal sealed class OperationTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db)
    {
        model.Entity<Operation>(operation =>
        {
            operation.ToTable("Operation");
            operation.HasKey(o => o.Id);
            operation.Property(o => o.Id).ValueGeneratedNever();
            operation.Property(o => o.Command).HasMaxLength(100);
            operation.Property(o => o.NotUndoable).HasMaxLength(100);
            operation.HasIndex(o => new { o.By, o.Id });
            operation.HasIndex(o => o.Undoes);
        });
        model.Entity<Change>(change =>
        {
            change.ToTable("Change");
            change.HasKey(c => new { c.Operation, c.Position });
            change.Property(c => c.Entity).HasMaxLength(60);
            change.HasIndex(c => c.Key);
        });
        model.Entity<Seal>(seal =>
        {
            seal.ToTable("Seal");
            seal.HasKey(s => s.Number);
            seal.Property(s => s.Number).ValueGeneratedNever();
            seal.Property(s => s.Hash).HasMaxLength(64);
            seal.HasIndex(s => s.Operation).IsUnique();
        });
    }
}

/// <summary>The way to the history.</summary>
public static class OperationTables
{
    /// <summary>All operations.</summary>
    public static DbSet<Operation> Operations(this NetworkDb db) => db.Set<Operation>();

    /// <summary>What they did to which rows.</summary>
    public static DbSet<Change> Changes(this NetworkDb db) => db.Set<Change>();

    /// <summary>The chain over the history.</summary>
    public static DbSet<Seal> Seals(this NetworkDb db) => db.Set<Seal>();
}
