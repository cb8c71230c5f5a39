using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>Takes a document away. Its file stays for as long as this can be undone.</summary>
[Allow(Role.Coordinator)]
public sealed record RemoveAgreementDocument(AgreementId Agreement, AgreementDocumentId Document) : ICommand<Nothing>;

internal sealed class RemoveAgreementDocumentHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<RemoveAgreementDocument, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RemoveAgreementDocument remove, CancellationToken ct)
    {
        if (await db.Agreements().Load(remove.Agreement, ct) is not { } agreement || agreement.Documents.All(known => known.Id != remove.Document)) return Outcome.NotFound;
        agreement.Detach(remove.Document, clock.Now());
        return Outcome.Done;
    }
}
