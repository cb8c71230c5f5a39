using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>What an import of these rows would do; nothing changes.</summary>
[Allow(Role.Coordinator)]
public sealed record DryRunPartnerImport(IReadOnlyList<PartnerImportRow> Rows) : IQuery<PartnerImportResult>;

internal sealed class DryRunPartnerImportHandler(PartnerImporter importer) : IQueryHandler<DryRunPartnerImport, PartnerImportResult>
{
    public async Task<Outcome<PartnerImportResult>> Handle(DryRunPartnerImport trial, CancellationToken ct) => (await importer.Judge(trial.Rows, ct)).Result;
}
