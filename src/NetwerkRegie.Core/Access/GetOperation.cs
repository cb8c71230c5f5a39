using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>One operation, a page of its rows at a time; what is in a row is shown only to who may see the row.</summary>
[Allow(Role.Administrator, Role.PrivacyOfficer)]
public sealed record GetOperation(OperationId Operation, int FromPosition = 0) : IQuery<OperationCard>;

/// <summary>An operation with a page of its rows.</summary>
/// <param name="Header">Who, what, when.</param>
/// <param name="Changes">The rows.</param>
/// <param name="NextPosition">Where the next page of rows starts; null on the last.</param>
/// <param name="MayUndo">Whether the reader may take it back.</param>
public sealed record OperationCard(OperationRow Header, IReadOnlyList<ChangeRow> Changes, int? NextPosition, bool MayUndo);

internal sealed class GetOperationHandler(NetworkDb db, ChangeReader reader, UndoRights rights) : IQueryHandler<GetOperation, OperationCard>
{
    private const int PageSize = 100;

    public async Task<Outcome<OperationCard>> Handle(GetOperation query, CancellationToken ct)
    {
        if (await db.Operations().AsNoTracking().FirstOrDefaultAsync(o => o.Id == query.Operation, ct) is not { } operation) return Outcome.NotFound;
        var header = await db.Operations().Where(o => o.Id == operation.Id).Rows(db).FirstAsync(ct);
        var changes = await db.Changes().AsNoTracking().Where(c => c.Operation == operation.Id && c.Position >= query.FromPosition).OrderBy(c => c.Position).Take(PageSize).ToListAsync(ct);
        int? next = changes.Count == PageSize && changes[^1].Position < header.LastPosition ? changes[^1].Position + 1 : null;
        var mayUndo = operation.NotUndoable is null && header.UndoneBy is null && await rights.May(operation, ct);
        return new OperationCard(header, await reader.Read(changes, ct), next, mayUndo);
    }
}
