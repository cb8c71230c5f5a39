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
        message.HasIndex(m => m.Letter);
    });
}

/// <summary>The way to the messages that wait.</summary>
public static class OutboxTables
{
    /// <summary>All messages, sent and waiting.</summary>
    public static DbSet<OutboxMessage> OutboxMessages(this NetworkDb db) => db.Set<OutboxMessage>();
}

/// <summary>What became of a letter.</summary>
public sealed record LetterRow
{
    /// <summary>The row that the letter is about.</summary>
    public required Guid Letter { get; init; }

    /// <summary>Not sent before this moment, UTC.</summary>
    public required DateTime DueAt { get; init; }

    /// <summary>When the mail server took it, UTC; also when it was left out.</summary>
    public required DateTime? SentAt { get; init; }

    /// <summary>How often it was given to the mail server.</summary>
    public required int Attempts { get; init; }

    /// <summary>Nobody was to read it any more, so nothing was sent.</summary>
    public required bool LeftOut { get; init; }

    /// <summary>It was tried often enough.</summary>
    public bool IsGivenUp => SentAt is null && Attempts >= OutboxMessage.MostAttempts;
}

/// <summary>What became of letters, for the rooms that post them.</summary>
public static class LetterQueries
{
    /// <summary>All letters to people who are no members.</summary>
    public static IQueryable<LetterRow> LetterRows(this NetworkDb db) => db.OutboxMessages().AsNoTracking().Where(m => m.Letter != null)
        .Select(m => new LetterRow { Letter = m.Letter!.Value, DueAt = m.DueAt, SentAt = m.SentAt, Attempts = m.Attempts, LeftOut = m.LeftOut });
}
