using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>Puts an agreement in the register.</summary>
public sealed class NewModel : AgreementFormPage
{
    /// <summary>The initiative that it is to be for, when it is recorded from there.</summary>
    [BindProperty(SupportsGet = true, Name = "initiatief")]
    public Guid? Initiative { get; set; }

    public Task<IActionResult> OnGetAsync() => Ask(new NewAgreementForm(), form => Fill(Initiative is { } initiative ? form with { Initiatives = [initiative] } : form));

    public Task<IActionResult> OnPostAsync(string? more) => more is not null
        ? MoreLines()
        : Show(Dispatcher.Send(new ProposeAgreement(Form)), id => Redirect($"/afspraken/{id}"), Texts.Say("AgreementPages.Added"), again: () => Fill(Form));
}
