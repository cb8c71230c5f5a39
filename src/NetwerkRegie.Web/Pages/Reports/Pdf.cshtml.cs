using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Reports;
using NetwerkRegie.Documents.Pdf;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Reports;

/// <summary>The same report as a PDF to download.</summary>
public sealed class PdfModel(ReportDesk desk, IReportPrinter printer, TimeProvider clock) : NetworkPage
{
    private const string MediaType = "application/pdf";

    [BindProperty(SupportsGet = true, Name = "soort")]
    public ReportKind Kind { get; set; } = ReportKind.Network;

    [BindProperty(SupportsGet = true, Name = "van")]
    public DateOnly From { get; set; }

    [BindProperty(SupportsGet = true, Name = "tot")]
    public DateOnly To { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await Answer(await desk.Prepare(Kind, From, To, HttpContext.RequestAborted), report => File(printer.Print(report, new PrintStamp(clock.Now())), MediaType, FileName()));

    private string FileName() => $"netwerkregie-{(Kind == ReportKind.Funder ? "verantwoording" : "netwerkrapport")}-{From:yyyy-MM-dd}-{To:yyyy-MM-dd}.pdf";
}
