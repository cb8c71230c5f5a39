using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>No column of the list is the name of the partners.</summary>
public sealed record NoNameColumn : Refusal;

/// <summary>Brings a file of partners to the partners: reads it, settles its columns, tries it out and takes it in.</summary>
public sealed class ImportDesk(ITableReader reader, IDispatcher dispatcher)
{
    /// <summary>Reads the list in a file.</summary>
    /// <param name="file">Can be sought; stays open.</param>
    /// <param name="fileName">Only its ending is looked at.</param>
    /// <param name="chosen">What the user says that columns mean, by heading: a <see cref="PartnerField"/>, or a field of the network's own by its code or its name.</param>
    /// <param name="progress">Hears how far the reading is.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<Outcome<ImportList>> Read(Stream file, string fileName, IReadOnlyDictionary<string, string>? chosen = null, IProgress<BulkStep>? progress = null, CancellationToken ct = default)
    {
        var opening = await reader.Open(file, fileName, ct: ct);
        if (!opening.IsTable) return opening.Problem;
        var own = await Own(ct);
        if (!own.IsDone) return own.Failure!;
        return await ListReader.Read(opening.Table, ListMapping.Of(opening.Table, chosen, own.Value), progress, ct);
    }

    /// <summary>The fields of the network's own that a column can fill in.</summary>
    public Task<Outcome<IReadOnlyList<PartnerFieldRow>>> Own(CancellationToken ct) => dispatcher.Send(new ListFields(), ct);

    /// <summary>What taking the list in would do.</summary>
    public async Task<Outcome<PartnerImportResult>> Try(ImportList list, bool restoreEnded = false, IProgress<BulkStep>? progress = null, CancellationToken ct = default) =>
        list.HasName ? await dispatcher.Send(new DryRunPartnerImport(list.Rows, restoreEnded, progress), ct) : new NoNameColumn();

    /// <summary>Takes the list in.</summary>
    public async Task<Outcome<PartnerImportResult>> TakeIn(ImportList list, bool skipBadRows, bool restoreEnded = false, IProgress<BulkStep>? progress = null, CancellationToken ct = default) =>
        list.HasName ? await dispatcher.Send(new ImportPartners(list.Rows, skipBadRows, progress, restoreEnded), ct) : new NoNameColumn();
}
