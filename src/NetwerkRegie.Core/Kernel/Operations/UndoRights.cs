using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Who may take an operation back: who did it, or a colleague who may do such a thing herself and to whom its rows are there.</summary>
internal sealed class UndoRights(NetworkDb db, ICurrentMember me, CommandRights rights, RowJson json, RowNames rows)
{
    /// <summary>Whether the current member may take it back.</summary>
    public async Task<bool> May(Operation operation, CancellationToken ct)
    {
        if (me.IsOperator) return true;
        if (!rights.May(me, await CommandBehind(operation, ct))) return false;
        if (operation.By is not null && operation.By == me.Id) return true;
        return operation.Partner is not null && operation.Partner == me.Partner && await Sees(operation, ct);
    }

    /// <summary>The command that is done or taken back in the end: an undo is as much as what it took back.</summary>
    private async Task<string> CommandBehind(Operation operation, CancellationToken ct)
    {
        while (operation.Undoes is { } earlier) operation = await db.Operations().AsNoTracking().FirstAsync(o => o.Id == earlier, ct);
        return operation.Command;
    }

    /// <summary>Whether every row that the operation left behind is there for the member: a colleague is no party to another team's referral.</summary>
    private async Task<bool> Sees(Operation operation, CancellationToken ct)
    {
        var guarded = db.Model.GetEntityTypes().Where(RowSight.IsGuarded).Select(entity => entity.ClrType.Name).ToList();
        var changes = await db.Changes().AsNoTracking().Where(c => c.Operation == operation.Id && c.VersionAfter != null && guarded.Contains(c.Entity)).ToListAsync(ct);
        var guards = new HashSet<(IEntityType Entity, Guid Key)>();
        foreach (var change in changes)
        {
            var shape = RowShape.Of(db, change.Entity);
            if (RowSight.Guards(shape, change.Key, json.Read(shape, change.After!, change.Person)) is not { } found) return false;
            guards.UnionWith(found);
        }

        var there = await rows.Of(guards, ct);
        return guards.All(guard => there[guard.Entity].ContainsKey(guard.Key));
    }
}
