using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>A document of an agreement, to save.</summary>
public sealed class DownloadModel(DocumentDesk desk) : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Document { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await Answer(await desk.Open(new AgreementId(Id), new AgreementDocumentId(Document), HttpContext.RequestAborted), file => SentFile.Of(file, Response));
}
