using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>Adds a document to an agreement, or takes one away.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class DocumentsModel(DocumentDesk desk) : AgreementStepPage
{
    // Somewhat above the limit, so that a file just over it is told so in words; what is larger still is not even read.
    private const long MostBytes = FileStore.LargestFile + (4 * 1024 * 1024);

    /// <summary>The chosen file.</summary>
    [BindProperty]
    public IFormFile? Chosen { get; set; }

    public Task<IActionResult> OnGetAsync() => Load();

    public Task<IActionResult> OnPostAsync() => Enter(async () =>
    {
        if (Chosen is null)
        {
            ModelState.AddModelError(nameof(Chosen), Texts.Say("AgreementPages.ChooseFile"));
            return Page();
        }

        await using var content = Chosen.OpenReadStream();
        return await Show(desk.Add(Agreement, content, Chosen.FileName, HttpContext.RequestAborted), _ => Redirect($"/afspraken/{Id}"), Texts.Say("AgreementPages.DocumentAdded"));
    });

    public Task<IActionResult> OnPostRemoveAsync(Guid document) => Take(new RemoveAgreementDocument(Agreement, new AgreementDocumentId(document)), "AgreementPages.DocumentRemoved");
}
