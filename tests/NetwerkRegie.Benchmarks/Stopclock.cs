using System.Diagnostics;

namespace NetwerkRegie.Benchmarks;

/// <summary>How long work takes, once it is warm.</summary>
internal static class Stopclock
{
    private const int WarmUps = 20;
    private const int Times = 60;
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(4);

    /// <summary>The median over sixty times, alone, in milliseconds.</summary>
    public static async Task<double> Median(Func<Task> work)
    {
        for (var i = 0; i < WarmUps; i++) await work();
        var times = new List<double>(Times);
        for (var i = 0; i < Times; i++) times.Add(await Once(work));
        return times.Order().ElementAt(Times / 2);
    }

    /// <summary>One time, in milliseconds.</summary>
    public static async Task<double> Once(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>How often per second with so many at once, over four seconds; after twice that time to warm up, as a server is warm that has run since the morning.</summary>
    public static async Task<double> PerSecond(int atOnce, Func<int, Task> work)
    {
        await Rate(atOnce, work, 2 * Busy);
        return await Rate(atOnce, work, Busy);
    }

    private static async Task<double> Rate(int atOnce, Func<int, Task> work, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        var done = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async worker =>
        {
            var mine = 0;
            for (; Stopwatch.GetElapsedTime(start) < time; mine++) await work(worker);
            return mine;
        }));
        return done.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
