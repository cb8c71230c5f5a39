using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Core.Reports;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Reports;

/// <summary>A report over a period, on the screen and as PDF.</summary>
public sealed class IndexModel(ReportDesk desk, TimeProvider clock) : ReportPage(clock)
{
    public ReportContent? Report { get; private set; }

    /// <summary>Snapshots that the network can be compared with.</summary>
    public IReadOnlyList<SelectListItem> Snapshots { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? toon)
    {
        ChoosePeriod();
        if ((await Dispatcher.Send(new FindSnapshots(), HttpContext.RequestAborted)) is { IsDone: true } found)
        {
            Snapshots = Choices.Of(found.Value, snapshot => Texts.Say("ReportPages.SnapshotOn", snapshot.Name, snapshot.AsOf), snapshot => snapshot.Id);
        }

        if (toon is null || !ModelState.IsValid) return await OnlyTheForm();
        return await Answer(await desk.Prepare(Kind, From!.Value, To!.Value, Since, HttpContext.RequestAborted, Frozen), report =>
        {
            Report = report;
            return Page();
        });
    }

    /// <summary>The empty form is for who may read reports, like the report itself.</summary>
    private async Task<IActionResult> OnlyTheForm()
    {
        var outcome = await Dispatcher.Send(new GetReportFacts(From!.Value, From!.Value), HttpContext.RequestAborted);
        return outcome.Failure is Failure.Forbidden ? await Answer(outcome, _ => Page()) : Page();
    }
}
