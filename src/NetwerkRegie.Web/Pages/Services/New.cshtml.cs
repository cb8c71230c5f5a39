using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Services;

namespace NetwerkRegie.Web.Pages.Services;

/// <summary>Writes down what a partner offers.</summary>
public sealed class NewModel : ServiceFormPage
{
    public Task<IActionResult> OnGetAsync() => Fill(new ServiceForm());

    public Task<IActionResult> OnPostAsync() =>
        Show(Dispatcher.Send(new AddService(Partner, Form)), _ => Redirect($"/partners/{Id}"), Texts.Say("ServicePages.Added"), again: () => Fill(Form));
}
