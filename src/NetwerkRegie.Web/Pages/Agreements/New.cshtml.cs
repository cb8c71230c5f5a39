using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>Puts an agreement in the register.</summary>
public sealed class NewModel : AgreementFormPage
{
    public Task<IActionResult> OnGetAsync() => Ask(new NewAgreementForm(), Fill);

    public Task<IActionResult> OnPostAsync(string? more) => more is not null
        ? MoreLines()
        : Show(Dispatcher.Send(new ProposeAgreement(Form)), id => Redirect($"/afspraken/{id}"), Texts.Say("AgreementPages.Added"), again: () => Fill(Form));
}
