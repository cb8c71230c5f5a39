using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>Mends the name or the day of a signature.</summary>
public sealed class CorrectSignatureModel : AgreementStepPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Signature { get; set; }

    [BindProperty]
    public SignatureForm Form { get; set; } = new();

    /// <summary>For whom it was signed.</summary>
    public string PartyName => Known is { } known ? Dossier.Parties.FirstOrDefault(party => party.Partner == known.Partner)?.Name ?? "" : "";

    private AgreementSignatureRow? Known => Dossier.Signatures.FirstOrDefault(known => known.Id == new AgreementSignatureId(Signature));

    public Task<IActionResult> OnGetAsync() => Enter(() =>
    {
        if (Known is not { } known) return Task.FromResult<IActionResult>(NotFound());
        Form = new SignatureForm { Signatory = known.Signatory, SignedOn = known.SignedOn };
        return Task.FromResult<IActionResult>(Page());
    });

    public Task<IActionResult> OnPostAsync() => Take(new CorrectSignature(Agreement, new AgreementSignatureId(Signature), Form), "AgreementPages.SignatureCorrected");
}
