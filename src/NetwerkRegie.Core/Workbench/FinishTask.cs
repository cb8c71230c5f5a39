using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>A task is done.</summary>
[Allow(Role.Coordinator)]
public sealed record FinishTask(WorkTaskId Task) : ICommand<Nothing>;

internal sealed class FinishTaskHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<FinishTask, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(FinishTask finish, CancellationToken ct)
    {
        if (await db.WorkTasks().FirstOrDefaultAsync(task => task.Id == finish.Task, ct) is not { } task) return Outcome.NotFound;
        return task.Finish(clock.Today()) is { } refusal ? refusal : Outcome.Done;
    }
}

/// <summary>A task that was called done turned out not to be.</summary>
[Allow(Role.Coordinator)]
public sealed record ReopenTask(WorkTaskId Task) : ICommand<Nothing>;

internal sealed class ReopenTaskHandler(NetworkDb db) : ICommandHandler<ReopenTask, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ReopenTask reopen, CancellationToken ct)
    {
        if (await db.WorkTasks().FirstOrDefaultAsync(task => task.Id == reopen.Task, ct) is not { } task) return Outcome.NotFound;
        return task.Reopen() is { } refusal ? refusal : Outcome.Done;
    }
}
