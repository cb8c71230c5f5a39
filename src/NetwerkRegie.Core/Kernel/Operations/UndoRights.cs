using Microsoft.EntityFrameworkCore;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Who may take an operation back: who did it, or a colleague, as long as she may do such a thing herself.</summary>
internal sealed class UndoRights(NetworkDb db, ICurrentMember me, CommandRights rights)
{
    /// <summary>Whether the current member may take it back, as far as roles and organisation go.</summary>
    public async Task<bool> May(Operation operation, CancellationToken ct)
    {
        if (me.IsOperator) return true;
        var mine = operation.By is not null && operation.By == me.Id;
        var ours = operation.Partner is not null && operation.Partner == me.Partner;
        return (mine || ours) && rights.May(me, await CommandBehind(operation, ct));
    }

    /// <summary>The command that is done or taken back in the end: an undo is as much as what it took back.</summary>
    private async Task<string> CommandBehind(Operation operation, CancellationToken ct)
    {
        while (operation.Undoes is { } earlier) operation = await db.Operations().AsNoTracking().FirstAsync(o => o.Id == earlier, ct);
        return operation.Command;
    }
}
