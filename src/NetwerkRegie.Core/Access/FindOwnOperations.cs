using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Access;

/// <summary>What the member herself did in the last month, newest first, with the way back. A page starts below or above the operation of a key.</summary>
[Allow]
public sealed record FindOwnOperations(OperationId? OlderThan = null, OperationId? NewerThan = null) : IQuery<Page<OwnOperation>>
{
    /// <summary>How many days back it goes.</summary>
    public const int Days = 30;
}

/// <summary>One thing that the member did.</summary>
/// <param name="Header">What, when, to how many rows.</param>
/// <param name="On">The name of the partner that it was done to, when it was done to one that is still there.</param>
/// <param name="MayUndo">Whether she may take it back, and nobody did yet.</param>
public sealed record OwnOperation(OperationRow Header, string? On, bool MayUndo);

internal sealed class FindOwnOperationsHandler(NetworkDb db, ICurrentMember me, UndoRights rights, TimeProvider clock) : IQueryHandler<FindOwnOperations, Page<OwnOperation>>
{
    private const int PageSize = 50;

    public async Task<Outcome<Page<OwnOperation>>> Handle(FindOwnOperations find, CancellationToken ct)
    {
        if (me.Id is not { } member) return new Page<OwnOperation>([], null, null, new CappedCount(0));
        var since = clock.Today().AddDays(-FindOwnOperations.Days).StartInAmsterdam();
        var page = await db.Operations().AsNoTracking().Where(o => o.By == member && o.At >= since).PageOf(db, PageSize, find.OlderThan, find.NewerThan, ct);
        var shown = page.Rows.Select(row => row.Id).ToList();
        var free = page.Rows.Where(row => row.NotUndoable is null && row.UndoneBy is null).Select(row => row.Id).ToList();
        var mine = await rights.Among(await db.Operations().AsNoTracking().Where(o => free.Contains(o.Id)).ToListAsync(ct), ct);
        var names = await PartnersIn(shown, ct);
        return new Page<OwnOperation>([.. page.Rows.Select(row => new OwnOperation(row, names.GetValueOrDefault(row.Id), mine.Contains(row.Id)))], page.Next, page.Previous, page.Total);
    }

    /// <summary>The first partner that each of the operations left behind. Names of persons stay out of it: a list is no place to read them in passing.</summary>
    private async Task<IReadOnlyDictionary<OperationId, string>> PartnersIn(List<OperationId> operations, CancellationToken ct)
    {
        var keys = await db.Operations().AsNoTracking().Where(o => operations.Contains(o.Id))
            .Select(o => new { o.Id, Key = db.Changes().Where(c => c.Operation == o.Id && c.Entity == nameof(Partner) && c.VersionAfter != null).OrderBy(c => c.Position).Select(c => (Guid?)c.Key).FirstOrDefault() }).ToListAsync(ct);
        var partners = keys.Where(row => row.Key is not null).Select(row => new PartnerId(row.Key!.Value)).Distinct().ToList();
        var names = await db.PartnerNames().Where(p => partners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return keys.Where(row => row.Key is { } key && names.ContainsKey(new PartnerId(key))).ToDictionary(row => row.Id, row => names[new PartnerId(row.Key!.Value)]);
    }
}
