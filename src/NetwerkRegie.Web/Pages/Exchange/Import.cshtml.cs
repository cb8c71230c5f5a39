using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Exchange;

/// <summary>The imports of one's library, and a file to begin the next with.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class ImportModel(ImportDesk desk) : NetworkPage
{
    // Well above the limit, so that a file just over it is told so in words.
    private const long MostBytes = 4 * TableLimits.Bytes;

    /// <summary>The chosen file.</summary>
    [BindProperty]
    public IFormFile? Chosen { get; set; }

    /// <summary>Earlier imports.</summary>
    public IReadOnlyList<ImportRow> Imports { get; private set; } = [];

    /// <summary>Shows the form and what came in earlier.</summary>
    public Task<IActionResult> OnGet() => Ask(new FindImports(), imports => Imports = imports);

    /// <summary>Lays the file ready and shows what it would do.</summary>
    public Task<IActionResult> OnPost() => Ask(new FindImports(), async imports =>
    {
        Imports = imports;
        if (Chosen is null)
        {
            ModelState.AddModelError(nameof(Chosen), Texts.Say("Exchange.ChooseFile"));
            return Page();
        }

        await using var file = Chosen.OpenReadStream();
        return await Answer(await desk.LayReady(file, Chosen.FileName, HttpContext.RequestAborted), import => Redirect($"/importeren/{import.Id}"));
    });
}
