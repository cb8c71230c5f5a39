using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>Spreads letters, so that no more leave in an hour than the mail server likes: each waits its turn behind those that wait already.</summary>
internal sealed class LetterPace(NetworkDb db, NetworkSettings settings, TimeProvider clock)
{
    /// <summary>How much longer than any notice each of the next letters waits.</summary>
    public async Task<IReadOnlyList<TimeSpan>> Next(int letters, CancellationToken ct)
    {
        var (step, first) = (TimeSpan.FromHours(1) / settings.Smtp.LettersPerHour, clock.Now() + OutboxMessage.Grace);
        var last = await db.LetterRows().Where(l => l.SentAt == null && l.Attempts == 0).MaxAsync(l => (DateTime?)l.DueAt, ct);
        var start = last is { } waiting && waiting + step > first ? waiting + step - first : TimeSpan.Zero;
        return [.. Enumerable.Range(0, letters).Select(place => start + (place * step))];
    }
}
