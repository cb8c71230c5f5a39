using Microsoft.EntityFrameworkCore;

namespace NetwerkRegie.Core.Kernel.Outbox;

internal sealed class OutboxTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<OutboxMessage>(message =>
    {
        message.ToTable("OutboxMessage");
        message.HasKey(m => m.Id);
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Template).HasMaxLength(60);
        message.Property(m => m.Link).HasMaxLength(400);
        message.HasIndex(m => new { m.SentAt, m.DueAt });
        message.HasIndex(m => m.Operation);
    });
}

/// <summary>The way to the messages that wait.</summary>
public static class OutboxTables
{
    /// <summary>All messages, sent and waiting.</summary>
    public static DbSet<OutboxMessage> OutboxMessages(this NetworkDb db) => db.Set<OutboxMessage>();
}
