using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>Says in words what stands in the way of an undo: which rows were changed later, by whom and when.</summary>
[Allow]
public sealed record ExplainConflicts(IReadOnlyList<UndoConflict> Conflicts) : IQuery<IReadOnlyList<ConflictRow>>;

/// <summary>One row in the way. What a reader may not see of it, is left out.</summary>
/// <param name="Entity">The entity's name.</param>
/// <param name="Key">The row's id.</param>
/// <param name="Name">The row's name.</param>
/// <param name="Later">The operation that changed it; null when the row is gone.</param>
public sealed record ConflictRow(string Entity, Guid Key, string? Name, OperationRow? Later);

internal sealed class ExplainConflictsHandler(NetworkDb db, ChangeReader reader) : IQueryHandler<ExplainConflicts, IReadOnlyList<ConflictRow>>
{
    public async Task<Outcome<IReadOnlyList<ConflictRow>>> Handle(ExplainConflicts query, CancellationToken ct)
    {
        var keys = query.Conflicts.Select(c => c.Key).ToList();
        var later = query.Conflicts.Select(c => c.Later).OfType<OperationId>().Distinct().ToList();
        var changes = await db.Changes().AsNoTracking().Where(c => later.Contains(c.Operation) && keys.Contains(c.Key)).ToListAsync(ct);
        var seen = (await reader.Read(changes, ct)).Where(change => change.Fields is not null).DistinctBy(change => change.Key).ToDictionary(change => change.Key);
        var operations = await db.Operations().Where(o => later.Contains(o.Id)).Rows(db).ToDictionaryAsync(o => o.Id, ct);
        return Outcome.Of<IReadOnlyList<ConflictRow>>([.. query.Conflicts.Select(Explain)]);

        ConflictRow Explain(UndoConflict conflict)
        {
            var change = seen.GetValueOrDefault(conflict.Key);
            return new ConflictRow(conflict.Entity, conflict.Key, change?.Name, change is not null && conflict.Later is { } id ? operations.GetValueOrDefault(id) : null);
        }
    }
}
