using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Exchange.Import.Kinds;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Exchange;

/// <summary>One import: what it would do, how far it is, and what came of it.</summary>
public sealed class ImportDetailsModel(ImportIntake intake, ImportShelf shelf, ImportRuns runs, RefusedRows refused, IEnumerable<IListKind> kinds, ICurrentMember me) : NetworkPage
{
    /// <summary>The import.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Rows that are not right are left out; otherwise one such row means that nothing comes in.</summary>
    [BindProperty]
    public bool Skip { get; set; } = true;

    /// <summary>What the user says that the columns mean, in their order.</summary>
    [BindProperty]
    public List<string> Fields { get; set; } = [];

    /// <summary>The import and what the history knows of it.</summary>
    public ImportRow Row { get; private set; } = null!;

    /// <summary>What it would do; null when that is not known.</summary>
    public ImportTrial? Trial { get; private set; }

    /// <summary>Whether it is being worked on.</summary>
    public bool IsAtWork => Row.IsAtWork;

    /// <summary>Which work is going on.</summary>
    public ImportWork Work => Row.Import.Job?.Work ?? ImportWork.Try;

    /// <summary>How far it is; null when another process does the work.</summary>
    public BulkStep? Step => runs.Find(Id)?.Step;

    /// <summary>The work broke off in the middle.</summary>
    public bool MustBeginAgain => Row.Import.Ending == ImportEnding.Interrupted;

    /// <summary>There is a file to work on.</summary>
    public bool CanWork => Row.HasFile;

    /// <summary>The kind of list and the name of its file.</summary>
    public string What => $"{Texts.Of(Row.Import.Kind)}: {Row.Import.FileName}";

    /// <summary>What a column can mean.</summary>
    public IReadOnlyList<ListField> Choices { get; private set; } = [];

    /// <summary>Shows the trial run, the progress or the result.</summary>
    public Task<IActionResult> OnGet() => Ask(new GetImport(Id), ShowImport);

    /// <summary>Takes the user's word for the columns, and tries again.</summary>
    public Task<IActionResult> OnPostColumns() => WhileItRests(async row =>
    {
        if (await shelf.Trial(Id, HttpContext.RequestAborted) is not { } trial) return await Begin(row, row.Import, ImportWork.Try);
        var meanings = trial.Columns.Zip(Fields).ToDictionary(pair => pair.First.Heading, pair => pair.Second, StringComparer.Ordinal);
        return await Begin(row, row.Import with { Meanings = meanings }, ImportWork.Try);
    });

    /// <summary>Lets partners that ended take part again, or not after all, and tries again.</summary>
    public Task<IActionResult> OnPostRestore(bool restore) => WhileItRests(row => Begin(row, row.Import with { RestoreEnded = restore }, ImportWork.Try));

    /// <summary>Begins again what broke off, or looks at the list anew.</summary>
    public Task<IActionResult> OnPostAgain() => WhileItRests(row => Begin(row, row.Import, row.Import.Job?.Work ?? ImportWork.Try));

    /// <summary>Begins the import; a short one is done before the answer.</summary>
    public Task<IActionResult> OnPostImport() => WhileItRests(async row =>
    {
        if (!Skip && await shelf.Trial(Id, HttpContext.RequestAborted) is { Tally.Refused: > 0 }) return await ShowImport(row);
        return await Begin(row, row.Import with { SkipBadRows = Skip }, ImportWork.TakeIn);
    });

    /// <summary>Lays the organisations ready that are no partner yet.</summary>
    public Task<IActionResult> OnPostPartners() => WhileItRests(async row =>
    {
        var laid = await intake.LayPartnersReady(row.Import, HttpContext.RequestAborted);
        if (laid.IsDone) await Patience.Wait(await runs.Start(laid.Value, ImportWork.Try, me), HttpContext.RequestAborted);
        Row = row;
        return await Answer(laid, import => Redirect($"/importeren/{import.Id}"));
    });

    /// <summary>Stops the work that is going on.</summary>
    public Task<IActionResult> OnPostCancel() => Ask(new GetImport(Id), async _ =>
    {
        if (runs.Find(Id) is not { } run) return Again();
        run.Stop();
        await Patience.Wait(run, HttpContext.RequestAborted);
        return Again();
    });

    /// <summary>The refused rows as a file to mend and to import again.</summary>
    public Task<IActionResult> OnGetRefused() => Ask(new GetImport(Id), async row =>
    {
        if (!row.HasFile) return NotFound();
        var reasons = row.Import.State == ImportState.Done ? row.Import.Refused : (await shelf.Trial(Id, HttpContext.RequestAborted))?.Reasons ?? new Dictionary<int, string>();
        var output = new MemoryStream();
        await using (var file = shelf.Open(row.Import)) await refused.Write(file, row.Import.FileName, reasons, output, HttpContext.RequestAborted);
        return File(output.ToArray(), "text/csv", Texts.Say("Exchange.RefusedFile"));
    });

    /// <summary>The file as it was uploaded; always to be kept, never to be shown by the browser.</summary>
    public Task<IActionResult> OnGetFile() => Ask(new GetImport(Id), row =>
        Task.FromResult<IActionResult>(row.HasFile ? File(shelf.Open(row.Import), "application/octet-stream", row.Import.FileName) : NotFound()));

    private async Task<IActionResult> ShowImport(ImportRow row)
    {
        (Row, Trial) = (row, row.IsAtWork ? null : await shelf.Trial(Id, HttpContext.RequestAborted));
        if (Trial is not null) Choices = await kinds.Single(kind => kind.Kind == row.Import.Kind).Fields(HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>Whoever asks for something while the import is being worked on, or after it came in, sees where it is.</summary>
    private Task<IActionResult> WhileItRests(Func<ImportRow, Task<IActionResult>> ask) =>
        Ask(new GetImport(Id), row => row.IsAtWork || !row.HasFile || row.Import.State == ImportState.Done ? Task.FromResult<IActionResult>(Again()) : ask(row));

    private async Task<IActionResult> Begin(ImportRow row, StagedImport import, ImportWork work)
    {
        if (work == ImportWork.Try) shelf.ForgetTrial(Id);
        var started = await runs.Start(import, work, me);
        await Patience.Wait(started, HttpContext.RequestAborted);
        await ShowImport(row);
        return await Answer(started, _ => Again());
    }

    private RedirectResult Again() => Redirect($"/importeren/{Id}");
}
