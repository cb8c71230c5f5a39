using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Core.Agreements;

/// <summary>Brings documents to agreements and back: whoever may not see the agreement is told so before a byte is read.</summary>
public sealed class DocumentDesk(IDispatcher dispatcher, FileStore store)
{
    /// <summary>Takes a file in and adds it. A file that is not added in the end is not kept.</summary>
    public async Task<Outcome<AgreementDocumentId>> Add(AgreementId agreement, Stream content, string? fileName, CancellationToken ct)
    {
        var seen = await dispatcher.Send(new GetAgreementForm(agreement), ct);
        if (!seen.IsDone) return seen.Failure!;
        var taken = await store.Put(content, fileName, ct);
        if (!taken.IsDone) return taken.Failure!;

        // Once the file is here the row is written too, whether or not anybody still waits for the answer.
        var added = await dispatcher.Send(new AddAgreementDocument(agreement, taken.Value), CancellationToken.None);
        if (!added.IsDone) store.Wipe(taken.Value.File);
        return added;
    }

    /// <summary>Opens a document to be sent.</summary>
    public async Task<Outcome<OpenedFile>> Open(AgreementId agreement, AgreementDocumentId document, CancellationToken ct)
    {
        var found = await dispatcher.Send(new GetAgreementDocument(agreement, document), ct);
        if (!found.IsDone) return found.Failure!;
        return store.Open(found.Value.File) is { } content ? new OpenedFile(found.Value.Facts, content) : Outcome.NotFound;
    }
}
