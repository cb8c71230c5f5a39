using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>What an import of these persons would do to the contacts of the sender's library; nothing changes.</summary>
[Allow(Role.Coordinator)]
public sealed record DryRunContactImport(IReadOnlyList<ContactImportRow> Rows, IProgress<BulkStep>? Progress = null) : IQuery<ContactImportResult>;

internal sealed class DryRunContactImportHandler(ContactImporter importer, ICurrentMember me) : IQueryHandler<DryRunContactImport, ContactImportResult>
{
    public async Task<Outcome<ContactImportResult>> Handle(DryRunContactImport trial, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryChosen();
        return (await importer.Judge(trial.Rows, library, trial.Progress, ct)).Result;
    }
}
