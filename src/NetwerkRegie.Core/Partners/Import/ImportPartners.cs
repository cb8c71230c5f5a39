using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>Takes a list of partners in: all of it, or with <paramref name="SkipBadRows"/> all rows that can be. Progress counts the partners written.</summary>
[Allow(Role.Coordinator)]
public sealed record ImportPartners(IReadOnlyList<PartnerImportRow> Rows, bool SkipBadRows, IProgress<int>? Progress = null) : ICommand<PartnerImportResult>;

internal sealed class ImportPartnersHandler(PartnerImporter importer, ImportWriter writer) : ICommandHandler<ImportPartners, PartnerImportResult>
{
    public async Task<Outcome<PartnerImportResult>> Handle(ImportPartners import, CancellationToken ct)
    {
        var plan = await importer.Judge(import.Rows, ct);
        if (plan.Result.Refused > 0 && !import.SkipBadRows) return new ImportHasBadRows(plan.Result);
        await writer.Write(plan.Partners, import.Progress, ct);
        return plan.Result;
    }
}
