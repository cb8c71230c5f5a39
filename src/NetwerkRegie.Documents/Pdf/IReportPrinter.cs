using NetwerkRegie.Core.Reports.Content;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Turns a report into a PDF that can be read aloud. The only door to the PDF library, so that another one can take its place.</summary>
public interface IReportPrinter
{
    /// <summary>The PDF of a report. The same report with the same stamp always gives the same bytes.</summary>
    byte[] Print(ReportContent report, PrintStamp stamp);

    /// <summary>On how many pages a report comes, without printing it.</summary>
    int PagesOf(ReportContent report);
}

/// <summary>What a printed report says about its making: when, in universal time, and with which program.</summary>
public sealed record PrintStamp(DateTime Moment, string Program = "NetwerkRegie");
