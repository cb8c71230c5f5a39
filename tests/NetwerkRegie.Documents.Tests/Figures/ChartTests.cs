using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Tests.Figures;

public sealed class ChartTests
{
    private static readonly ReportTable Twin = new("Tabel", [new("Naam")], []);

    [Theory]
    [InlineData(BarDirection.Lying)]
    [InlineData(BarDirection.Upright)]
    public void Bars_start_at_zero_and_share_one_scale(BarDirection direction)
    {
        var boxes = Bars(direction, new("een", 100, "100"), new("twee", 50, "50")).Marks.OfType<BoxMark>().Select(mark => mark.Box).ToArray();
        var lengths = boxes.Select(box => direction == BarDirection.Lying ? box.Width : box.Height).ToArray();
        lengths[1].ShouldBe(lengths[0] / 2, 0.01);
    }

    [Theory]
    [InlineData(BarDirection.Lying)]
    [InlineData(BarDirection.Upright)]
    public void What_is_not_known_has_words_but_no_bar(BarDirection direction)
    {
        var drawing = Bars(direction, new("een", 100, "100"), new("twee", null, "onbekend"));
        drawing.Marks.OfType<BoxMark>().Count().ShouldBe(1);
        drawing.Marks.OfType<TextMark>().SelectMany(text => text.Lines).ShouldContain("onbekend");
    }

    [Fact]
    public void A_bar_more_than_a_tenth_under_its_target_changes_colour()
    {
        var inks = Bars(BarDirection.Lying, new("kort", 89, "89") { Target = 100 }, new("net", 90, "90") { Target = 100 }).Marks.OfType<BoxMark>().Select(mark => mark.Ink);
        inks.ShouldBe([Inks.BarShort, Inks.Bar]);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(7, 8)]
    [InlineData(100, 100)]
    [InlineData(469, 600)]
    [InlineData(0.14, 0.15)]
    public void An_axis_ends_at_a_round_number_that_holds_the_highest_value(double highest, double top)
    {
        var scale = Scale.For(highest);
        scale.Top.ShouldBe(top, 0.0001);
        scale.Marks[0].ShouldBe(0);
        scale.Marks[^1].ShouldBe(top, 0.0001);
    }

    [Fact]
    public void A_missing_period_breaks_the_line()
    {
        var figure = new LineFigure("Lijn", "Lijn", Twin, ["a", "b", "c", "d", "e"], [new("reeks", [1, 2, null, 4, 5])]);
        LineDrawing.Draw(figure, 400, "nl").Marks.OfType<PolylineMark>().Select(line => line.Points.Count).ShouldBe([2, 2]);
    }

    [Fact]
    public void A_white_spot_in_a_matrix_is_dashed_and_says_so()
    {
        var figure = new MatrixFigure("Matrix", "Matrix", Twin, ["wijk"], [new("thema", [new("witte vlek", 0)])]);
        var drawing = MatrixDrawing.Draw(figure, 400);
        drawing.Marks.OfType<BoxMark>().ShouldContain(box => box.Ink.Dash != null);
        drawing.Marks.OfType<TextMark>().SelectMany(text => text.Lines).ShouldContain("witte vlek");
    }

    [Fact]
    public void Text_of_a_chart_stays_inside_it()
    {
        foreach (var direction in Enum.GetValues<BarDirection>())
        {
            var drawing = Bars(direction, new("Een heel lange naam van een onderwerp dat op twee regels moet", 1108, "1.108"), new("kort", 12, "minder dan 5"));
            foreach (var text in drawing.Marks.OfType<TextMark>().Where(text => text.Anchor == TextAnchor.Start))
            {
                (text.At.X + text.Lines.Max(line => text.Ink.Face.Width(line, text.Ink.Size))).ShouldBeLessThanOrEqualTo(drawing.Width + 0.5);
            }
        }
    }

    private static Drawing Bars(BarDirection direction, params Bar[] bars) => BarDrawing.Draw(new BarFigure("Staven", "Staven", Twin, bars, direction), 320, "nl");
}
