using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Mailings;

/// <summary>Writes a mail to contacts that were chosen from the list: the text, how the first few will read it, then sending.</summary>
public sealed class WriteModel : NetworkPage
{
    /// <summary>The mail as typed.</summary>
    [BindProperty]
    public MailingForm Form { get; set; } = new();

    /// <summary>All contacts of the list, for who chose everybody.</summary>
    [BindProperty]
    public List<Guid> All { get; set; } = [];

    /// <summary>Everybody of the list was chosen.</summary>
    [BindProperty]
    public bool Everybody { get; set; }

    /// <summary>The name to keep the text under.</summary>
    [BindProperty]
    public string? TemplateName { get; set; }

    /// <summary>The texts of the library.</summary>
    public IReadOnlyList<MailTemplateRow> Templates { get; private set; } = [];

    /// <summary>How it will be read; null until asked for.</summary>
    public MailingPreview? Preview { get; private set; }

    /// <summary>Without contacts there is nothing to write: leads to the list.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new FindMailTemplates(), _ => Task.FromResult<IActionResult>(Redirect("/partners/contacten")));

    /// <summary>Contacts were chosen.</summary>
    public Task<IActionResult> OnPostChooseAsync()
    {
        if (Everybody) Form = Form with { Contacts = All };
        return Form.Contacts.Count == 0 ? OnGetAsync() : Load();
    }

    /// <summary>Begins with a text of the library.</summary>
    public Task<IActionResult> OnPostTemplateAsync(Guid template) => Ask(new FindMailTemplates(), templates =>
    {
        Templates = templates;
        if (templates.FirstOrDefault(known => known.Id.Value == template) is { } chosen)
        {
            ModelState.Clear();
            Form = Form with { Subject = chosen.Subject, Body = chosen.Body };
            TemplateName = chosen.Name;
        }
    });

    /// <summary>Shows how the first few will read it.</summary>
    public Task<IActionResult> OnPostPreviewAsync() => Show(Dispatcher.Send(new PreviewMailing(Form)), preview =>
    {
        Preview = preview;
        return Page();
    }, again: Load);

    /// <summary>Keeps the text.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        var kept = await Dispatcher.Send(new KeepMailTemplate(TemplateName, Form.Subject, Form.Body));
        if (!kept.IsDone)
        {
            var page = await Show(Task.FromResult(kept), _ => Page(), again: Load);

            // The name of a kept text is no part of the mail's form: what is wrong with it stands beside its own field.
            foreach (var error in Errors.Where(error => error.Field == nameof(KeepMailTemplate.Name)))
            {
                ModelState.Remove($"{nameof(Form)}.{nameof(KeepMailTemplate.Name)}");
                ModelState.AddModelError(nameof(TemplateName), error.Message);
            }

            return page;
        }

        Flash.Leave(TempData, Texts.Say("Write.Kept"), kept.Receipt);
        return await Load();
    }

    /// <summary>Sends it.</summary>
    public Task<IActionResult> OnPostSendAsync() => Show(Dispatcher.Send(new SendMailing(Form)), id => Redirect($"/partners/mail/{id.Value}"), Texts.Say("Write.Sent"), again: Load);

    private Task<IActionResult> Load() => Ask(new FindMailTemplates(), templates => Templates = templates);
}
