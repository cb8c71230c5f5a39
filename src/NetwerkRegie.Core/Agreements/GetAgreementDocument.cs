using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>A document of an agreement that the current member may see.</summary>
[Allow(Role.Coordinator, Role.Director)]
public sealed record GetAgreementDocument(AgreementId Agreement, AgreementDocumentId Document) : IQuery<AgreementDocumentRow>;

internal sealed class GetAgreementDocumentHandler(NetworkDb db) : IQueryHandler<GetAgreementDocument, AgreementDocumentRow>
{
    public async Task<Outcome<AgreementDocumentRow>> Handle(GetAgreementDocument get, CancellationToken ct)
    {
        var found = await db.Agreements().AsNoTracking().Where(a => a.Id == get.Agreement).SelectMany(a => a.Documents).Where(d => d.Id == get.Document)
            .Select(d => new AgreementDocumentRow(d.Id, d.File, d.Name, d.Kind, d.Size, d.Sha256, d.By, d.AddedAt)).FirstOrDefaultAsync(ct);
        return found is null ? Outcome.NotFound : found;
    }
}
