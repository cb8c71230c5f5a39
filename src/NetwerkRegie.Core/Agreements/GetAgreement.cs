using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Agreements;

/// <summary>One agreement with its parties, signatures, documents and initiatives.</summary>
[Allow(Role.Coordinator, Role.Director)]
public sealed record GetAgreement(AgreementId Agreement) : IQuery<AgreementDossier>;

/// <summary>An agreement as its page shows it, on a day.</summary>
/// <param name="Agreement">The agreement itself.</param>
/// <param name="Today">The day for which its state is told.</param>
/// <param name="Parties">Who are party to it, by name.</param>
/// <param name="Signatures">Who signed, the earliest first.</param>
/// <param name="Documents">Its documents, the latest first.</param>
/// <param name="Initiatives">What is carried out under it.</param>
/// <param name="Names">Names of the members it mentions: its owner, and who added documents.</param>
/// <param name="MayChange">Whether the one who asks may change it.</param>
public sealed record AgreementDossier(
    AgreementRow Agreement,
    DateOnly Today,
    IReadOnlyList<AgreementPartyRow> Parties,
    IReadOnlyList<AgreementSignatureRow> Signatures,
    IReadOnlyList<AgreementDocumentRow> Documents,
    IReadOnlyList<InitiativeId> Initiatives,
    IReadOnlyDictionary<MemberId, string> Names,
    bool MayChange)
{
    /// <summary>How far it is.</summary>
    public AgreementState State => Agreement.On(Today);

    /// <summary>Parties whose signature is still to come.</summary>
    public IReadOnlyList<AgreementPartyRow> Unsigned => [.. Parties.Where(party => party.SignedOn is null)];
}

internal sealed class GetAgreementHandler(NetworkDb db, IActorNames names, ICurrentMember me, TimeProvider clock) : IQueryHandler<GetAgreement, AgreementDossier>
{
    public async Task<Outcome<AgreementDossier>> Handle(GetAgreement get, CancellationToken ct)
    {
        if (await db.AgreementRowsOf().FirstOrDefaultAsync(a => a.Id == get.Agreement, ct) is not { } agreement) return Outcome.NotFound;
        var one = db.Agreements().AsNoTracking().Where(a => a.Id == get.Agreement);
        var parties = await db.AgreementPartyRows().Where(p => p.Agreement == get.Agreement).ToListAsync(ct);
        var signatures = await one.SelectMany(a => a.Signatures).OrderBy(s => s.SignedOn).ThenBy(s => s.Id).Select(s => new AgreementSignatureRow(s.Id, s.Partner, s.Signatory, s.SignedOn)).ToListAsync(ct);
        var documents = await one.SelectMany(a => a.Documents).OrderByDescending(d => d.Id).Select(d => new AgreementDocumentRow(d.Id, d.File, d.Name, d.Kind, d.Size, d.Sha256, d.By, d.AddedAt)).ToListAsync(ct);
        var initiatives = await one.SelectMany(a => a.Initiatives).Select(i => i.Initiative).ToListAsync(ct);
        var members = documents.Select(document => document.By).Append(agreement.Owner).OfType<MemberId>().Distinct().ToList();
        return new AgreementDossier(
            agreement,
            clock.Today(),
            [.. parties.OrderBy(party => party.Name, StringComparer.CurrentCulture)],
            signatures,
            documents,
            initiatives,
            await names.Names(members, ct),
            me.Roles.Contains(Role.Coordinator));
    }
}
