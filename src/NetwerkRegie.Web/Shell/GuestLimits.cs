using System.Threading.RateLimiting;

namespace NetwerkRegie.Web.Shell;

/// <summary>Slows down who tries secrets of personal links, per address. Only those that open nothing count, so that a whole office behind one address can answer.</summary>
public sealed class GuestLimits : IDisposable
{
    private const int MostPerMinute = 120;
    private const int Segments = 6;

    private readonly PartitionedRateLimiter<string> addresses = PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetSlidingWindowLimiter(
        key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = MostPerMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments, QueueLimit = 0 }));

    /// <summary>Whether one more attempt is let through.</summary>
    public bool MayTry(HttpContext context) => addresses.GetStatistics(Address(context)) is not { CurrentAvailablePermits: <= 0 };

    /// <summary>A secret opened nothing.</summary>
    public void Count(HttpContext context) => addresses.AttemptAcquire(Address(context)).Dispose();

    /// <inheritdoc />
    public void Dispose() => addresses.Dispose();

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
