using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Reports;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Pdf;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Reports;

/// <summary>A report over a period, on the screen and as PDF.</summary>
public sealed class IndexModel(ReportDesk desk, TimeProvider clock) : NetworkPage
{
    [BindProperty(SupportsGet = true, Name = "soort")]
    public ReportKind Kind { get; set; } = ReportKind.Network;

    [BindProperty(SupportsGet = true, Name = "van")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "tot")]
    public DateOnly? To { get; set; }

    public ReportContent? Report { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? toon)
    {
        ChoosePeriod();
        if (toon is null) return await MayRead() ?? Page();
        return await Answer(await desk.Prepare(Kind, From!.Value, To!.Value, HttpContext.RequestAborted), report =>
        {
            Report = report;
            return Page();
        });
    }

    /// <summary>This year up to the last month that has ended; in January the year before.</summary>
    private void ChoosePeriod()
    {
        var today = clock.Today();
        var lastMonth = today.AddDays(-today.Day);
        From ??= new DateOnly(lastMonth.Year, 1, 1);
        To ??= lastMonth;
    }

    /// <summary>The empty form is for who may read reports, like the report itself.</summary>
    private async Task<IActionResult?> MayRead()
    {
        var outcome = await Dispatcher.Send(new GetReportFacts(From!.Value, From!.Value), HttpContext.RequestAborted);
        return outcome.Failure is Failure.Forbidden ? await Answer(outcome, _ => Page()) : null;
    }
}
