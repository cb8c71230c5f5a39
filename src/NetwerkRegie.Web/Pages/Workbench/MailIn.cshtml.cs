using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Documents.Mail;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>Makes a contact moment of an e-mail that was kept as a file.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class MailInModel : NetworkPage
{
    // Above the limit of the reader, so that a file just over it is told so in words.
    private const long MostBytes = 2 * MailReader.MostBytes;

    private const string Ending = ".eml";

    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The chosen file.</summary>
    [BindProperty]
    public IFormFile? Chosen { get; set; }

    /// <summary>The partner's name.</summary>
    public string PartnerName { get; private set; } = "";

    /// <summary>Shows where to drop the file, to who may record contact moments.</summary>
    public Task<IActionResult> OnGet() => Ask(new FindPeopleAt(new PartnerId(Id)), known => PartnerName = known.PartnerName);

    /// <summary>Reads the file and records it.</summary>
    public Task<IActionResult> OnPost() => Ask(new FindPeopleAt(new PartnerId(Id)), async _ =>
    {
        var (mail, wrong) = await Read();
        if (mail is null)
        {
            ModelState.AddModelError(nameof(Chosen), Texts.Say(wrong));
            return await OnGet();
        }

        var recorded = await Dispatcher.Send(new RecordMail(new PartnerId(Id), mail), HttpContext.RequestAborted);
        return await Show(Task.FromResult(recorded), done: moment => Redirect($"/contactmomenten/{moment.Interaction}"), message: recorded.IsDone ? Told(recorded.Value) : null, again: OnGet, form: "");
    });

    private async Task<(MailToRecord? Mail, string Wrong)> Read()
    {
        if (Chosen is null || Chosen.Length == 0) return (null, "WorkbenchPages.ChooseMail");
        if (!Path.GetExtension(Chosen.FileName).Equals(Ending, StringComparison.OrdinalIgnoreCase)) return (null, "WorkbenchPages.NoMail");
        if (Chosen.Length > MailReader.MostBytes) return (null, "WorkbenchPages.MailTooLarge");
        using var bytes = new MemoryStream((int)Chosen.Length);
        await Chosen.CopyToAsync(bytes, HttpContext.RequestAborted);
        return (MailReader.Read(bytes.ToArray()), "WorkbenchPages.NoMail");
    }

    /// <summary>What was made of it, and what was left out.</summary>
    private static string Told(MailRecorded mail) => string.Join(' ',
        new[]
        {
            Texts.Say("WorkbenchPages.MailRecorded"),
            mail.Attachments switch { 0 => null, 1 => Texts.Say("WorkbenchPages.AttachmentOne"), _ => Texts.Say("WorkbenchPages.Attachments", mail.Attachments) },
            mail.Cut ? Texts.Say("WorkbenchPages.MailCut") : null,
        }.OfType<string>());
}
