using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Exchange;

/// <summary>One import: what it would do, how far it is, and what came of it.</summary>
public sealed class ImportDetailsModel(ImportDesk desk, ImportShelf shelf, ImportRuns runs, RefusedRows refused, ICurrentMember me) : NetworkPage
{
    private const int RowsInSight = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The import.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Rows that are not right are left out; otherwise one such row means that nothing comes in.</summary>
    [BindProperty]
    public bool Skip { get; set; } = true;

    /// <summary>What the user says that the columns mean, in their order.</summary>
    [BindProperty]
    public List<PartnerField> Fields { get; set; } = [];

    /// <summary>The import and what the history knows of it.</summary>
    public ImportRow Row { get; private set; } = null!;

    /// <summary>The list, while it has not come in.</summary>
    public ImportList? List { get; private set; }

    /// <summary>What it would do.</summary>
    public PartnerImportResult? Trial { get; private set; }

    /// <summary>The import that is going on, or went wrong.</summary>
    public ImportRun? Run { get; private set; }

    /// <summary>Whether it is going on.</summary>
    public bool IsRunning => Run is { Ended.IsCompleted: false };

    /// <summary>The name in a row, for beside its problem.</summary>
    public string? NameOf(int? row) => List?.Rows.FirstOrDefault(known => known.Number == row)?[PartnerFact.Name]?.Text;

    /// <summary>The first rows that are refused.</summary>
    public IEnumerable<ImportProblem> Refusals => Trial!.Problems.Where(problem => problem.Level == ImportLevel.Refused).Take(RowsInSight);

    /// <summary>The first cells that are left out, and other things to know.</summary>
    public IEnumerable<ImportProblem> Warnings => List!.Notices.Concat(Trial!.Problems.Where(problem => problem.Level == ImportLevel.Warning)).OrderBy(problem => problem.Row).Take(RowsInSight);

    /// <summary>All warnings.</summary>
    public int WarningCount => List!.Notices.Count + Trial!.Problems.Count(problem => problem.Level == ImportLevel.Warning);

    /// <summary>The first partners that would change.</summary>
    public IEnumerable<ImportedRow> Changes => WithFate(ImportFate.Changed);

    /// <summary>The first rows of which this becomes.</summary>
    public IEnumerable<ImportedRow> WithFate(ImportFate fate) => Trial!.Judged.Where(row => row.Fate == fate).Take(RowsInSight);

    /// <summary>Shows the trial run, the progress or the result.</summary>
    public Task<IActionResult> OnGet() => Ask(new GetImport(Id), ShowImport);

    /// <summary>Takes the user's word for the columns, and tries again.</summary>
    public Task<IActionResult> OnPostColumns() => Ask(new GetImport(Id), async row =>
    {
        if (row.Import.State == ImportState.Done) return Again();
        return await Reading(row, async list =>
        {
            var chosen = list.Columns.Zip(Fields).ToDictionary(pair => pair.First.Heading, pair => pair.Second, StringComparer.Ordinal);
            await shelf.Keep(row.Import with { Chosen = chosen }, HttpContext.RequestAborted);
            return Again();
        });
    });

    /// <summary>Begins the import; a short one is done before the answer.</summary>
    public Task<IActionResult> OnPostImport() => Ask(new GetImport(Id), async row =>
    {
        if (row.Import.State == ImportState.Done) return Again();
        return await Reading(row, async list =>
        {
            var trial = await desk.Try(list, HttpContext.RequestAborted);
            if (!trial.IsDone || (trial.Value.Refused > 0 && !Skip)) return await ShowImport(row);
            var run = runs.Start(row.Import, list, trial.Value.Writes, Skip, me);
            await Task.WhenAny(run.Ended, Task.Delay(Patience, HttpContext.RequestAborted));
            return Again();
        });
    });

    /// <summary>Stops the import that is going on.</summary>
    public Task<IActionResult> OnPostCancel() => Ask(new GetImport(Id), async _ =>
    {
        if (runs.Find(Id) is not { } run) return Again();
        run.Stop();
        await Task.WhenAny(run.Ended, Task.Delay(Patience, HttpContext.RequestAborted));
        return Again();
    });

    /// <summary>The refused rows as a file to mend and to import again.</summary>
    public Task<IActionResult> OnGetRefused() => Ask(new GetImport(Id), async row =>
    {
        var reasons = row.Import.Refused;
        if (row.Import.State != ImportState.Done)
        {
            var list = await desk.Read(row.Import, HttpContext.RequestAborted);
            var trial = list.IsDone ? await desk.Try(list.Value, HttpContext.RequestAborted) : list.Failure!;
            if (!trial.IsDone) return await ShowImport(row);
            reasons = RefusedRows.Reasons(trial.Value);
        }

        var output = new MemoryStream();
        await using (var file = shelf.Open(row.Import)) await refused.Write(file, row.Import.FileName, reasons, output, HttpContext.RequestAborted);
        return File(output.ToArray(), "text/csv", Texts.Say("Exchange.RefusedFile"));
    });

    private async Task<IActionResult> ShowImport(ImportRow row)
    {
        (Row, Run) = (row, runs.Find(Id));
        if (IsRunning)
        {
            Response.Headers["Refresh"] = "2";
            return Page();
        }

        return row.Import.State == ImportState.Done ? Page() : await Reading(row, async list =>
        {
            List = list;
            return await Answer(await desk.Try(list, HttpContext.RequestAborted), trial =>
            {
                Trial = trial;
                return Page();
            });
        });
    }

    private async Task<IActionResult> Reading(ImportRow row, Func<ImportList, Task<IActionResult>> read)
    {
        Row = row;
        var list = await desk.Read(row.Import, HttpContext.RequestAborted);
        return list.IsDone ? await read(list.Value) : await Answer(list, _ => Page());
    }

    private RedirectResult Again() => Redirect($"/importeren/{Id}");
}
