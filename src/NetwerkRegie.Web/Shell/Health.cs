using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary><c>/health/live</c>: the program runs. <c>/health/ready</c>: database, schema version and disk are as they should be.</summary>
internal static class Health
{
    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<SchemaCheck>("schema").AddCheck<DiskCheck>("disk");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
    }

    private sealed class SchemaCheck(NetworkDb db, IDatabaseEngine engine) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await db.Database.CanConnectAsync(cancellationToken) && await engine.SchemaIsCurrent(db, cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The schema is not that of this program");
    }

    private sealed class DiskCheck(NetworkSettings settings) : IHealthCheck
    {
        private const long LeastFreeBytes = 100L * 1024 * 1024;

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(new DriveInfo(Path.GetFullPath(settings.DataFolder)).AvailableFreeSpace >= LeastFreeBytes ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("Less than 100 MB is free"));
    }
}
