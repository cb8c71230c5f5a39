using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Exchange;

/// <summary>The imports of one's library, and a file to begin the next with.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class ImportModel(ImportIntake intake, ImportRuns runs, ICurrentMember me) : NetworkPage
{
    // Well above the limit, so that a file just over it is told so in words.
    private const long MostBytes = 4 * TableLimits.Bytes;

    /// <summary>What the file is a list of.</summary>
    [BindProperty(SupportsGet = true, Name = "soort")]
    public ImportKind? Asked { get; set; }

    /// <summary>What the file is a list of, as the form says.</summary>
    [BindProperty]
    public ImportKind Kind { get; set; } = ImportKind.Partners;

    /// <summary>The chosen file.</summary>
    [BindProperty]
    public IFormFile? Chosen { get; set; }

    /// <summary>Shows more than the latest imports.</summary>
    [BindProperty(SupportsGet = true, Name = "alles")]
    public bool All { get; set; }

    /// <summary>Earlier imports.</summary>
    public IReadOnlyList<ImportRow> Imports { get; private set; } = [];

    /// <summary>There may be more than is shown.</summary>
    public bool HasMore => !All && Imports.Count >= FindImports.InSight;

    /// <summary>Shows the form and what came in earlier.</summary>
    public Task<IActionResult> OnGet()
    {
        if (Asked is { } kind && Enum.IsDefined(kind)) Kind = kind;
        return Ask(Find(), imports => Imports = imports);
    }

    /// <summary>Lays the file ready and begins to look what it would do.</summary>
    public Task<IActionResult> OnPost() => Ask(Find(), async imports =>
    {
        Imports = imports;
        if (!Enum.IsDefined(Kind)) Kind = ImportKind.Partners;
        if (Chosen is null)
        {
            ModelState.AddModelError(nameof(Chosen), Texts.Say("Exchange.ChooseFile"));
            return Page();
        }

        await using var file = Chosen.OpenReadStream();
        var laid = await intake.LayReady(Kind, file, Chosen.FileName, HttpContext.RequestAborted);
        if (laid.IsDone) await Patience.Wait(await runs.Start(laid.Value, ImportWork.Try, me), HttpContext.RequestAborted);
        return await Answer(laid, import => Redirect($"/importeren/{import.Id}"));
    });

    private FindImports Find() => new(All ? FindImports.Longest : FindImports.InSight);
}
