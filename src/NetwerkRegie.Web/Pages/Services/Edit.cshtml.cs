using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Services;

namespace NetwerkRegie.Web.Pages.Services;

/// <summary>Changes, checks or ends a service.</summary>
public sealed class EditModel : ServiceFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Service { get; set; }

    private PartnerServiceId Which => new(Service);

    public Task<IActionResult> OnGetAsync() => Known(Fill);

    public Task<IActionResult> OnPostAsync() => Known(_ =>
        Show(Dispatcher.Send(new ChangeService(Which, Form)), _ => Redirect($"/partners/{Id}"), Texts.Say("ServicePages.Changed"), again: () => Fill(Form)));

    public Task<IActionResult> OnPostReviewAsync() => Do(new ReviewService(Which), "ServicePages.WasChecked");

    public Task<IActionResult> OnPostEndAsync() => Do(new EndService(Which), "ServicePages.Ended");

    private Task<IActionResult> Do(ICommand<Nothing> step, string message) => Known(form => Show(Dispatcher.Send(step), _ => Redirect($"/partners/{Id}"), Texts.Say(message), again: () => Fill(form)));

    private Task<IActionResult> Known(Func<ServiceForm, Task<IActionResult>> then) => Ask(new GetServiceForm(Partner, Which), known => then(known.Form));
}
