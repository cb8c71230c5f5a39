using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>The imports of one's own library, the latest first.</summary>
[Allow(Role.Coordinator)]
public sealed record FindImports : IQuery<IReadOnlyList<ImportRow>>;

/// <summary>One import of one's own library.</summary>
[Allow(Role.Coordinator)]
public sealed record GetImport(Guid Id) : IQuery<ImportRow>;

/// <summary>An import, who did it, and when it was taken back, if it was.</summary>
public sealed record ImportRow(StagedImport Import, string? By, DateTime? UndoneAt);

/// <summary>Adds to the cards what the history knows of them.</summary>
internal sealed class ImportHistory(NetworkDb db, IActorNames actors)
{
    public async Task<IReadOnlyList<ImportRow>> Tell(IReadOnlyList<StagedImport> imports, CancellationToken ct)
    {
        var operations = imports.Where(import => import.Operation is not null).Select(import => (OperationId?)new OperationId(import.Operation!.Value)).ToList();
        var undone = await db.Operations().AsNoTracking().Where(o => operations.Contains(o.Undoes)).Select(o => new { o.Undoes, o.At }).ToListAsync(ct);
        var names = await actors.Names([.. imports.Select(import => import.By).OfType<Guid>().Distinct().Select(by => new MemberId(by))], ct);
        return [.. imports.Select(import => new ImportRow(
            import,
            import.By is { } by ? names.GetValueOrDefault(new MemberId(by)) : null,
            undone.Find(undo => undo.Undoes?.Value == import.Operation && import.Operation is not null)?.At))];
    }
}

internal sealed class FindImportsHandler(ImportShelf shelf, ImportHistory history, ICurrentMember me) : IQueryHandler<FindImports, IReadOnlyList<ImportRow>>
{
    private const int Latest = 10;

    public async Task<Outcome<IReadOnlyList<ImportRow>>> Handle(FindImports find, CancellationToken ct) =>
        Outcome.Of(await history.Tell([.. (await shelf.All(ct)).Where(import => import.BelongsTo(me)).Take(Latest)], ct));
}

internal sealed class GetImportHandler(ImportShelf shelf, ImportHistory history, ICurrentMember me) : IQueryHandler<GetImport, ImportRow>
{
    public async Task<Outcome<ImportRow>> Handle(GetImport get, CancellationToken ct) =>
        await shelf.Find(get.Id, ct) is { } import && import.BelongsTo(me) ? (await history.Tell([import], ct))[0] : Outcome.NotFound;
}
