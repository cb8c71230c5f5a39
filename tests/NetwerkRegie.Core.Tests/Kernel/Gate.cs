using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>Stops a command half way, so that another can come between: at its save, or at the statement that deletes.</summary>
internal sealed class Gate
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int saves;
    private int deletes;

    /// <summary>The command stands before the gate.</summary>
    public Task Reached => reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public void Watch(IServiceCollection services) => services.ConfigureDbContext<NetworkDb>(options => options.AddInterceptors(new AtSave(this), new AtDelete(this)));

    public void HoldNextSave() => saves = 1;

    public void HoldNextDelete() => deletes = 1;

    public void Open() => opened.SetResult();

    private async Task Pass()
    {
        reached.SetResult();
        await opened.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private sealed class AtSave(Gate gate) : SaveChangesInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Interlocked.Exchange(ref gate.saves, 0) == 1) await gate.Pass();
            return result;
        }
    }

    private sealed class AtDelete(Gate gate) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Interlocked.Exchange(ref gate.deletes, 0) == 1) await gate.Pass();
            return result;
        }
    }
}
