using System.Security.Cryptography;
using System.Text;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>No column of the list is the name of the partners.</summary>
public sealed record NoNameColumn : Refusal;

/// <summary>Brings a file of partners to the partners: reads it, settles its columns, tries it out and takes it in. For pages and the command line.</summary>
public sealed class ImportDesk(ITableReader reader, IDispatcher dispatcher, ImportShelf shelf, ICurrentMember me, TimeProvider clock)
{
    /// <summary>Reads the list in a file.</summary>
    /// <param name="file">Can be sought; stays open.</param>
    /// <param name="fileName">Only its ending is looked at.</param>
    /// <param name="chosen">What the user says that columns mean, by heading.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<Outcome<ImportList>> Read(Stream file, string fileName, IReadOnlyDictionary<string, PartnerField>? chosen = null, CancellationToken ct = default)
    {
        var opening = await reader.Open(file, fileName, ct: ct);
        if (!opening.IsTable) return opening.Problem;
        return await ListReader.Read(opening.Table, ListMapping.Of(opening.Table, chosen), ct);
    }

    /// <summary>What taking the list in would do.</summary>
    public async Task<Outcome<PartnerImportResult>> Try(ImportList list, CancellationToken ct = default) =>
        list.HasName ? await dispatcher.Send(new DryRunPartnerImport(list.Rows), ct) : new NoNameColumn();

    /// <summary>Takes the list in.</summary>
    public async Task<Outcome<PartnerImportResult>> TakeIn(ImportList list, bool skipBadRows, IProgress<int>? progress = null, CancellationToken ct = default) =>
        list.HasName ? await dispatcher.Send(new ImportPartners(list.Rows, skipBadRows, progress), ct) : new NoNameColumn();

    /// <summary>Lays a file ready that is a list; the choice of columns of an earlier file of this library with the same headings is used again.</summary>
    public async Task<Outcome<StagedImport>> LayReady(Stream file, string fileName, CancellationToken ct = default)
    {
        var read = await Read(file, fileName, ct: ct);
        if (!read.IsDone) return read.Failure!;
        var headings = HeadingsOf(read.Value);
        var before = (await shelf.All(ct)).FirstOrDefault(import => import.Headings == headings && import.Chosen is not null && import.BelongsTo(me));
        var import = new StagedImport
        {
            Id = ImportJobId.New().Value,
            FileName = Path.GetFileName(fileName),
            Library = me.Partner?.Value,
            By = me.Id?.Value,
            At = clock.Now(),
            Headings = headings,
            Chosen = before?.Chosen,
        };
        file.Position = 0;
        await shelf.Put(import, file, ct);
        return import;
    }

    /// <summary>Reads a list that was laid ready.</summary>
    public async Task<Outcome<ImportList>> Read(StagedImport import, CancellationToken ct = default)
    {
        await using var file = shelf.Open(import);
        return await Read(file, import.FileName, import.Chosen, ct);
    }

    /// <summary>The headings folded, as one value of a fixed length. The reasons in a result file are no column of the list, so that what was chosen holds for the mended rows too.</summary>
    private static string HeadingsOf(ImportList list) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', list.Columns.Where(column => !RefusedRows.IsReason(column.Heading)).Select(column => Folding.Fold(column.Heading))))));
}
