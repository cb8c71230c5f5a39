using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>The imports of one's own library, the latest first.</summary>
[Allow(Role.Coordinator)]
public sealed record FindImports(int Most = FindImports.InSight) : IQuery<IReadOnlyList<ImportRow>>
{
    /// <summary>So many of the latest are shown at first.</summary>
    public const int InSight = 10;

    /// <summary>The longest list.</summary>
    public const int Longest = 200;
}

/// <summary>One import of one's own library.</summary>
[Allow(Role.Coordinator)]
public sealed record GetImport(Guid Id) : IQuery<ImportRow>;

/// <summary>An import, who did it, when it was taken back, if it was, whether it is being worked on, and whether its file is still kept.</summary>
public sealed record ImportRow(StagedImport Import, string? By, DateTime? UndoneAt, bool IsAtWork, bool HasFile);

/// <summary>Adds to the cards what the history and the program know of them.</summary>
internal sealed class ImportHistory(NetworkDb db, IActorNames actors, ImportShelf shelf)
{
    public async Task<IReadOnlyList<ImportRow>> Tell(IReadOnlyList<StagedImport> imports, CancellationToken ct)
    {
        var (settled, busy) = (new List<StagedImport>(), new HashSet<Guid>());
        foreach (var import in imports)
        {
            var known = import;
            if (import.Job is not null && shelf.AtWork(import.Library) == import.Id) busy.Add(import.Id);
            else if (import.Job is not null) known = await Settle(import, ct);
            settled.Add(known);
        }

        var operations = settled.Where(import => import.Operation is not null).Select(import => (OperationId?)new OperationId(import.Operation!.Value)).ToList();
        var undone = await db.Operations().AsNoTracking().Where(o => operations.Contains(o.Undoes)).Select(o => new { o.Undoes, o.At }).ToListAsync(ct);
        var names = await actors.Names([.. settled.Select(import => import.By).OfType<Guid>().Distinct().Select(by => new MemberId(by))], ct);
        return [.. settled.Select(import => new ImportRow(
            import,
            import.By is { } by ? names.GetValueOrDefault(new MemberId(by)) : null,
            undone.Find(undo => undo.Undoes?.Value == import.Operation && import.Operation is not null)?.At,
            busy.Contains(import.Id),
            shelf.HasFile(import.Id)))];
    }

    /// <summary>
    /// The card speaks of work that nobody does. It may have ended between our two looks; else the program stopped in the middle of it. Whether the list
    /// came in all the same, right before the end, is for the database to say: the operation is there or it is not.
    /// </summary>
    private async Task<StagedImport> Settle(StagedImport import, CancellationToken ct)
    {
        if (await shelf.Find(import.Id, ct) is not { Job: { } job } card) return await shelf.Find(import.Id, ct) ?? import;
        if (job.Operation is not { } id) return card with { Ending = ImportEnding.Interrupted };
        var operation = await db.Operations().AsNoTracking().FirstOrDefaultAsync(o => o.Id == new OperationId(id), ct);
        if (operation is null || await shelf.Trial(card.Id, ct) is not { } trial) return card with { Ending = ImportEnding.Interrupted };
        return card.CameIn(trial, id, operation.At);
    }
}

internal sealed class FindImportsHandler(ImportShelf shelf, ImportHistory history, ICurrentMember me) : IQueryHandler<FindImports, IReadOnlyList<ImportRow>>
{
    public async Task<Outcome<IReadOnlyList<ImportRow>>> Handle(FindImports find, CancellationToken ct) =>
        Outcome.Of(await history.Tell([.. (await shelf.All(ct)).Where(import => import.BelongsTo(me)).Take(Math.Clamp(find.Most, 1, FindImports.Longest))], ct));
}

internal sealed class GetImportHandler(ImportShelf shelf, ImportHistory history, ICurrentMember me) : IQueryHandler<GetImport, ImportRow>
{
    public async Task<Outcome<ImportRow>> Handle(GetImport get, CancellationToken ct) =>
        await shelf.Find(get.Id, ct) is { } import && import.BelongsTo(me) ? (await history.Tell([import], ct))[0] : Outcome.NotFound;
}
