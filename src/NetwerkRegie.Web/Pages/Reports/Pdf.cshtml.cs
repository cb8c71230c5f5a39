using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Reports;
using NetwerkRegie.Documents.Pdf;

namespace NetwerkRegie.Web.Pages.Reports;

/// <summary>The same report as a PDF to download.</summary>
public sealed class PdfModel(ReportDesk desk, IReportPrinter printer, TimeProvider clock) : ReportPage(clock)
{
    private const string MediaType = "application/pdf";

    private readonly TimeProvider clock = clock;

    public async Task<IActionResult> OnGetAsync()
    {
        ChoosePeriod();
        if (!ModelState.IsValid) return BackToTheForm();
        var prepared = await desk.Prepare(Kind, From!.Value, To!.Value, Since, HttpContext.RequestAborted, Frozen);
        if (prepared.Failure is Failure.Invalid) return BackToTheForm();
        return await Answer(prepared, report => File(printer.Print(report, new PrintStamp(clock.Now())), MediaType, FileName()));
    }

    /// <summary>What is wrong stands beside its field, and a file has no fields.</summary>
    private RedirectResult BackToTheForm() => Redirect($"/rapporten{Request.QueryString.Add("toon", "1")}");

    private string FileName() => $"netwerkregie-{(Kind == ReportKind.Funder ? "verantwoording" : "netwerkrapport")}-{From:yyyy-MM-dd}-{To:yyyy-MM-dd}.pdf";
}
