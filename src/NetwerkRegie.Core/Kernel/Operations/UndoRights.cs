using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Who may take an operation back: who did it, or a colleague who may do such a thing herself and to whom its rows are there.</summary>
internal sealed class UndoRights(NetworkDb db, ICurrentMember me, CommandRights rights, RowJson json, RowNames rows)
{
    /// <summary>Whether the current member may take it back.</summary>
    public async Task<bool> May(Operation operation, CancellationToken ct) => (await Among([operation], ct)).Contains(operation.Id);

    /// <summary>Those of the operations that the current member may take back, in as many statements for a page of them as for one.</summary>
    public async Task<IReadOnlySet<OperationId>> Among(IReadOnlyList<Operation> operations, CancellationToken ct)
    {
        if (me.IsOperator) return operations.Select(o => o.Id).ToHashSet();
        var commands = await CommandsBehind(operations, ct);
        var able = operations.Where(o => rights.May(me, commands[o.Id])).ToList();
        var may = able.Where(o => o.By is not null && o.By == me.Id).Select(o => o.Id).ToHashSet();
        may.UnionWith(await Seen([.. able.Where(o => !may.Contains(o.Id) && o.Partner is not null && o.Partner == me.Partner).Select(o => o.Id)], ct));
        return may;
    }

    /// <summary>The command that each does or takes back in the end: an undo is as much as what it took back.</summary>
    private async Task<IReadOnlyDictionary<OperationId, string>> CommandsBehind(IReadOnlyList<Operation> operations, CancellationToken ct)
    {
        var known = operations.ToDictionary(o => o.Id);
        while (known.Values.Select(o => o.Undoes).OfType<OperationId>().Where(id => !known.ContainsKey(id)).Distinct().ToList() is { Count: > 0 } earlier)
        {
            foreach (var operation in await db.Operations().AsNoTracking().Where(o => earlier.Contains(o.Id)).ToListAsync(ct)) known.Add(operation.Id, operation);
        }

        return operations.ToDictionary(o => o.Id, o => Root(o).Command);

        Operation Root(Operation operation)
        {
            while (operation.Undoes is { } earlier) operation = known[earlier];
            return operation;
        }
    }

    /// <summary>Those of which every row that was left behind is there for the member: a colleague is no party to another team's referral.</summary>
    private async Task<IReadOnlyCollection<OperationId>> Seen(List<OperationId> operations, CancellationToken ct)
    {
        if (operations.Count == 0) return [];
        var guarded = db.Model.GetEntityTypes().Where(RowSight.IsGuarded).Select(entity => entity.ClrType.Name).ToList();
        var changes = await db.Changes().AsNoTracking().Where(c => operations.Contains(c.Operation) && c.VersionAfter != null && guarded.Contains(c.Entity)).ToListAsync(ct);
        var guards = changes.Select(change => (change.Operation, Rows: GuardsOf(change))).ToList();
        var there = await rows.Of(guards.SelectMany(guard => guard.Rows ?? []), ct);
        var hidden = guards.Where(guard => guard.Rows is null || !guard.Rows.All(row => there[row.Entity].ContainsKey(row.Key))).Select(guard => guard.Operation).ToHashSet();
        return [.. operations.Where(operation => !hidden.Contains(operation))];
    }

    private IReadOnlyList<(IEntityType Entity, Guid Key)>? GuardsOf(Change change)
    {
        var shape = RowShape.Of(db, change.Entity);
        return RowSight.Guards(shape, change.Key, json.Read(shape, change.After!, change.Person));
    }
}
