using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Ties.Import;

/// <summary>What taking over these ties would do; nothing changes.</summary>
[Allow(Role.Coordinator)]
public sealed record DryRunTieImport(IReadOnlyList<TieImportRow> Rows, IProgress<BulkStep>? Progress = null) : IQuery<TieImportRows>;

internal sealed class DryRunTieImportHandler(TieImporter importer) : IQueryHandler<DryRunTieImport, TieImportRows>
{
    public async Task<Outcome<TieImportRows>> Handle(DryRunTieImport trial, CancellationToken ct) => (await importer.Judge(trial.Rows, trial.Progress, ct)).Rows;
}
