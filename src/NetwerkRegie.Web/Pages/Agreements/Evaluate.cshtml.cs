using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>Writes down what came of an evaluation.</summary>
public sealed class EvaluateModel(TimeProvider clock) : AgreementStepPage
{
    [BindProperty]
    public EvaluationForm Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync()
    {
        Form = new EvaluationForm { On = clock.Today() };
        return Load();
    }

    public Task<IActionResult> OnPostAsync() => Take(new EvaluateAgreement(Agreement, Form), "AgreementPages.Evaluated");
}
