using System.Threading.RateLimiting;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary>
/// Slows guessing down, per address and per account name. Only failures count, so that a whole library behind one address can sign in at nine o'clock.
/// The lock-out of an account itself is kept with its credentials.
/// </summary>
public sealed class SignInLimits : IDisposable
{
    private const int MostPerAddress = 30;
    private const int MostPerName = 10;
    private const int Segments = 6;

    private readonly PartitionedRateLimiter<string> addresses = Limiter(MostPerAddress);
    private readonly PartitionedRateLimiter<string> names = Limiter(MostPerName);

    /// <summary>Whether one more attempt is let through.</summary>
    public bool MayTry(HttpContext context, string? name) => HasRoom(addresses, Address(context)) && (name is null || HasRoom(names, Folding.Fold(name)));

    /// <summary>An attempt failed, or was one that anybody can make.</summary>
    public void Count(HttpContext context, string? name)
    {
        addresses.AttemptAcquire(Address(context)).Dispose();
        if (name is not null) names.AttemptAcquire(Folding.Fold(name)).Dispose();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        addresses.Dispose();
        names.Dispose();
    }

    private static bool HasRoom(PartitionedRateLimiter<string> limiter, string key) => limiter.GetStatistics(key) is not { CurrentAvailablePermits: <= 0 };

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static PartitionedRateLimiter<string> Limiter(int most) => PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetSlidingWindowLimiter(
        key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments, QueueLimit = 0 }));
}
