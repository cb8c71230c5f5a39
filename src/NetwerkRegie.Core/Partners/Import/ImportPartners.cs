using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>Takes a list of partners in: all of it, or with <paramref name="SkipBadRows"/> all rows that can be; with <paramref name="RestoreEnded"/> partners that ended take part again.</summary>
[Allow(Role.Coordinator)]
public sealed record ImportPartners(IReadOnlyList<PartnerImportRow> Rows, bool SkipBadRows, IProgress<BulkStep>? Progress = null, bool RestoreEnded = false) : ICommand<PartnerImportResult>;

internal sealed class ImportPartnersHandler(PartnerImporter importer, ImportWriter writer) : ICommandHandler<ImportPartners, PartnerImportResult>
{
    public async Task<Outcome<PartnerImportResult>> Handle(ImportPartners import, CancellationToken ct)
    {
        var plan = await importer.Judge(import.Rows, import.RestoreEnded, import.Progress, ct);
        if (plan.Result.Refused > 0 && !import.SkipBadRows) return new ImportHasBadRows(plan.Result);
        await writer.Write(plan.Partners, import.Progress, ct);
        return plan.Result;
    }
}
