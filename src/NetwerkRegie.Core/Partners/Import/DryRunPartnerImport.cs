using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>What an import of these rows would do; nothing changes. With <paramref name="RestoreEnded"/> partners that ended take part again.</summary>
[Allow(Role.Coordinator)]
public sealed record DryRunPartnerImport(IReadOnlyList<PartnerImportRow> Rows, bool RestoreEnded = false, IProgress<BulkStep>? Progress = null) : IQuery<PartnerImportResult>;

internal sealed class DryRunPartnerImportHandler(PartnerImporter importer, DuplicateScan duplicates) : IQueryHandler<DryRunPartnerImport, PartnerImportResult>
{
    public async Task<Outcome<PartnerImportResult>> Handle(DryRunPartnerImport trial, CancellationToken ct) => (await importer.Judge(trial.Rows, trial.RestoreEnded, trial.Progress, ct, duplicates)).Result;
}
