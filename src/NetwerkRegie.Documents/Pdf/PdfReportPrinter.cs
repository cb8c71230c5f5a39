using NetwerkRegie.Core.Reports.Content;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Prints with PDFsharp: first on blank paper to learn the page numbers, then for good.</summary>
public sealed class PdfReportPrinter : IReportPrinter
{
    /// <inheritdoc />
    public byte[] Print(ReportContent report, PrintStamp stamp)
    {
        var sections = ReportSetter.SectionsOf(report);
        var plan = Plan(report, sections);
        var paper = new PdfPaper(report, stamp);
        new ReportSetter(report, paper, plan).Set(sections);
        return FinishedFile.From(paper.Save(), report, stamp);
    }

    /// <inheritdoc />
    public int PagesOf(ReportContent report) => Plan(report, ReportSetter.SectionsOf(report)).Pages;

    private static PagePlan Plan(ReportContent report, IReadOnlyList<ReportSection> sections)
    {
        var plan = new PagePlan();
        new ReportSetter(report, new BlankPaper(), plan).Set(sections);
        return plan;
    }
}
