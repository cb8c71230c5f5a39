using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Reports;
using NetwerkRegie.Core.Reports.Content;

namespace NetwerkRegie.Web.Pages.Reports;

/// <summary>A report over a period, on the screen and as PDF.</summary>
public sealed class IndexModel(ReportDesk desk, TimeProvider clock) : ReportPage(clock)
{
    public ReportContent? Report { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? toon)
    {
        ChoosePeriod();
        if (toon is null || !ModelState.IsValid) return await OnlyTheForm();
        return await Answer(await desk.Prepare(Kind, From!.Value, To!.Value, Since, HttpContext.RequestAborted), report =>
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
