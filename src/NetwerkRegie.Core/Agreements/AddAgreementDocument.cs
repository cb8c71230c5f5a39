using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Agreements;

/// <summary>The member has added as many documents within a day as anybody can.</summary>
public sealed record TooManyDocumentsToday(int Most) : Refusal;

/// <summary>Adds a document, of which the file was taken in and looked into before.</summary>
[Allow(Role.Coordinator)]
public sealed record AddAgreementDocument(AgreementId Agreement, FileFacts File) : ICommand<AgreementDocumentId>;

internal sealed class AddAgreementDocumentHandler(NetworkDb db, FileStore store, ICurrentMember me, TimeProvider clock) : ICommandHandler<AddAgreementDocument, AgreementDocumentId>
{
    /// <summary>Nobody signs so many papers in a day; a program that fills the disk does.</summary>
    private const int MostInADay = 200;

    public async Task<Outcome<AgreementDocumentId>> Handle(AddAgreementDocument add, CancellationToken ct)
    {
        if (!store.Holds(add.File.File) || await db.Agreements().Load(add.Agreement, ct) is not { } agreement) return Outcome.NotFound;
        var yesterday = clock.Now().AddDays(-1);
        var today = await db.Operations().CountAsync(o => o.By == me.Id && o.Command == nameof(AddAgreementDocument) && o.At > yesterday, ct);
        if (today >= MostInADay) return new TooManyDocumentsToday(MostInADay);
        if (agreement.Attach(add.File, me.Id, clock.Now()) is { } refusal) return refusal;
        return agreement.Documents[^1].Id;
    }
}
