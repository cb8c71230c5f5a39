using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>Operations page by page, newest first. A page starts below or above the operation of a key.</summary>
internal static class OperationPages
{
    public static async Task<Page<OperationRow>> PageOf(this IQueryable<Operation> operations, NetworkDb db, int size, OperationId? olderThan, OperationId? newerThan, CancellationToken ct)
    {
        var total = new CappedCount(await operations.Take(CappedCount.Cap + 1).CountAsync(ct));
        return newerThan is { } newer ? await Newer(operations, db, size, newer, total, ct) : await Older(operations, db, size, olderThan, total, ct);
    }

    private static async Task<Page<OperationRow>> Older(IQueryable<Operation> operations, NetworkDb db, int size, OperationId? than, CappedCount total, CancellationToken ct)
    {
        var below = than is { } key ? operations.Where(o => o.Id.CompareTo(key) < 0) : operations;
        var rows = await below.OrderByDescending(o => o.Id).Take(size + 1).Rows(db).ToListAsync(ct);
        List<OperationRow> page = [.. rows.Take(size)];
        return new Page<OperationRow>(page, rows.Count > size ? Key(page[^1]) : null, than is null || page.Count == 0 ? null : Key(page[0]), total);
    }

    private static async Task<Page<OperationRow>> Newer(IQueryable<Operation> operations, NetworkDb db, int size, OperationId than, CappedCount total, CancellationToken ct)
    {
        var rows = await operations.Where(o => o.Id.CompareTo(than) > 0).OrderBy(o => o.Id).Take(size + 1).Rows(db).ToListAsync(ct);
        List<OperationRow> page = [.. rows.Take(size).Reverse()];
        return new Page<OperationRow>(page, page.Count == 0 ? null : Key(page[^1]), rows.Count > size ? Key(page[0]) : null, total);
    }

    private static string Key(OperationRow row) => row.Id.ToString();
}
