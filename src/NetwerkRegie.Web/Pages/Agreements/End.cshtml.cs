using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>Lets an agreement end sooner than was agreed.</summary>
public sealed class EndModel : AgreementStepPage
{
    /// <summary>The last day.</summary>
    [BindProperty(Name = "dag")]
    public DateOnly? On { get; set; }

    public Task<IActionResult> OnGetAsync() => Load();

    public Task<IActionResult> OnPostAsync() => Take(new EndAgreement(Agreement, On), "AgreementPages.WasEnded", form: "");
}
