using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;

namespace NetwerkRegie.Web.Shell;

/// <summary>Runs the jobs of the house, each when it is due and on one node only.</summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var due = new Dictionary<string, DateTime>(StringComparer.Ordinal);
        using var timer = new PeriodicTimer(Breath, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var (name, every) in Jobs())
            {
                if (due.TryGetValue(name, out var next) && next > clock.Now()) continue;
                due[name] = clock.Now() + every;
                await RunOne(name, every, stoppingToken);
            }
        }
    }

    private List<(string Name, TimeSpan Every)> Jobs()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IJob>().Select(job => (job.Name, job.Every))];
    }

    private async Task RunOne(string name, TimeSpan every, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentMember>().ActAsOperator();
        try
        {
            if (!await scope.ServiceProvider.GetRequiredService<JobLeases>().Take(name, every < Longest ? every : Longest, ct)) return;
            await scope.ServiceProvider.GetServices<IJob>().Single(job => job.Name == name).Run(ct);
        }
#pragma warning disable CA1031 // A job that fails must not end the others; it is due again.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Failed(log, failure, name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Name} failed; it is tried again when due")]
    private static partial void Failed(ILogger log, Exception failure, string name);
}
