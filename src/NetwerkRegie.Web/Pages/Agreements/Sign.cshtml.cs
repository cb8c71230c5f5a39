using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>Writes down a signature.</summary>
public sealed class SignModel(TimeProvider clock) : AgreementStepPage
{
    [BindProperty]
    public SignatureForm Form { get; set; } = new();

    /// <summary>The parties, those that have not signed first.</summary>
    public IReadOnlyList<SelectListItem> Parties => Choices.Of(
        Dossier.Parties.OrderBy(party => party.SignedOn is not null),
        party => party.SignedOn is null ? party.Name : Texts.Say("AgreementPages.HasSigned", party.Name),
        party => party.Partner.Value);

    public Task<IActionResult> OnGetAsync(Guid? partij) => Enter(() =>
    {
        Form = new SignatureForm { Partner = partij ?? Dossier.Unsigned.FirstOrDefault()?.Partner.Value, SignedOn = clock.Today() };
        return Task.FromResult<IActionResult>(Page());
    });

    public Task<IActionResult> OnPostAsync() => Take(new SignAgreement(Agreement, Form), "AgreementPages.WasSigned");
}
