using System.Globalization;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Web.Pages.Reports;

/// <summary>The figures of a report as SVG for the screen, from the same geometry as on paper.</summary>
internal static class ReportFigures
{
    private const double Width = 760;

    public static string Svg(ReportFigure figure)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return figure switch
        {
            NetworkMapFigure map => SvgPainter.Map(MapDrawing.Draw(map.Picture, MapFrame.For(map.Picture.Nodes.Count, Width), language), "kaart", map.Title, map.Alt),
            BarFigure bars => SvgPainter.Chart(BarDrawing.Draw(bars, Width, language), "staven", bars.Title, bars.Alt),
            LineFigure lines => SvgPainter.Chart(LineDrawing.Draw(lines, Width, language), "lijnen", lines.Title, lines.Alt),
            MatrixFigure matrix => SvgPainter.Chart(MatrixDrawing.Draw(matrix, Width), "matrix", matrix.Title, matrix.Alt),
            _ => throw new NotSupportedException(figure.GetType().Name),
        };
    }
}
