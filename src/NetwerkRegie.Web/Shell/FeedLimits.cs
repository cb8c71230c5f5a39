using System.Threading.RateLimiting;

namespace NetwerkRegie.Web.Shell;

/// <summary>How often a calendar may be fetched: each address of a calendar a few times a minute, and whoever guesses at addresses hardly at all.</summary>
public sealed class FeedLimits : IDisposable
{
    private const int MostPerCalendar = 20;
    private const int MostWrong = 30;
    private const int Segments = 6;

    private readonly PartitionedRateLimiter<string> calendars = Limiter(MostPerCalendar);
    private readonly PartitionedRateLimiter<string> wrong = Limiter(MostWrong);

    /// <summary>Whether this fetch is let through.</summary>
    public bool MayAsk(HttpContext context, string? secret)
    {
        if (wrong.GetStatistics(Address(context)) is { CurrentAvailablePermits: <= 0 }) return false;
        using var lease = calendars.AttemptAcquire($"{Address(context)} {secret?.Length} {secret?.GetHashCode(StringComparison.Ordinal)}");
        return lease.IsAcquired;
    }

    /// <summary>An address was asked for that is nobody's.</summary>
    public void CountWrong(HttpContext context) => wrong.AttemptAcquire(Address(context)).Dispose();

    /// <inheritdoc />
    public void Dispose()
    {
        calendars.Dispose();
        wrong.Dispose();
    }

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static PartitionedRateLimiter<string> Limiter(int most) => PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetSlidingWindowLimiter(
        key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments, QueueLimit = 0 }));
}
