using Microsoft.EntityFrameworkCore;

namespace NetwerkRegie.Core.Kernel.Jobs;

internal sealed class JobLeaseTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<JobLease>(lease =>
    {
        lease.ToTable("JobLease");
        lease.HasKey(l => l.Job);
        lease.Property(l => l.Job).HasMaxLength(60);
        lease.Property(l => l.Holder).HasMaxLength(80);
    });
}

/// <summary>Takes the lease of a job, so that of several nodes one runs it.</summary>
public sealed class JobLeases(NetworkDb db, IDatabaseEngine engine, TimeProvider clock)
{
    private static readonly string Holder = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>Whether this process may run the job now; the lease then lasts until the given span has passed.</summary>
    public async Task<bool> Take(string job, TimeSpan span, CancellationToken ct)
    {
        var now = clock.Now();
        await using var turn = await engine.TakeWriterTurn(ct);
        var taken = await db.Set<JobLease>().Where(lease => lease.Job == job && lease.Until <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Holder, Holder).SetProperty(lease => lease.Until, now + span), ct);
        if (taken == 1) return true;
        return await db.Database.ExecuteSqlAsync($"INSERT INTO \"JobLease\" (\"Job\", \"Holder\", \"Until\") VALUES ({job}, {Holder}, {now + span}) ON CONFLICT DO NOTHING", ct) == 1;
    }
}
