using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Sets the cover: a picture of a network, the title, and the facts a reader must know first.</summary>
internal static class CoverSetter
{
    private const double TitleTop = 513;
    private const double FactsBottom = Paper.PageHeight - 42;
    private const int FactsInARow = 3;

    public static void Set(Flow flow, ReportContent report)
    {
        flow.Paper.TurnPage();
        flow.Paper.Artwork(CoverArt.Drawing, default);
        using (flow.Paper.Decoration())
        {
            flow.Paper.Text("Netwerk", Types.Brand, 79.5, 46.8);
            flow.Paper.Text("Regie", Types.BrandStrong, 79.5 + Types.Brand.Width("Netwerk"), 46.8);
        }

        Title(flow, report);
        Facts(flow, report.Cover);
    }

    private static void Title(Flow flow, ReportContent report)
    {
        var style = Types.CoverTitle.Lines(report.Title, Flow.Width).Count <= 2 ? Types.CoverTitle : Types.CoverTitleLong;
        var y = TitleTop;
        using (flow.Paper.Tagged(Tag.Title))
        {
            foreach (var line in style.Lines(report.Title, Flow.Width))
            {
                flow.Paper.Text(line, style, Flow.Left, y + style.Baseline);
                y += style.LineHeight;
            }
        }

        y += 9;
        using (flow.Paper.Tagged(Tag.Paragraph))
        {
            foreach (var line in Types.CoverSubtitle.Lines(report.Subtitle, Flow.Width * 0.92))
            {
                flow.Paper.Text(line, Types.CoverSubtitle, Flow.Left, y + Types.CoverSubtitle.Baseline);
                y += Types.CoverSubtitle.LineHeight;
            }
        }
    }

    private static void Facts(Flow flow, IReadOnlyList<CoverFact> facts)
    {
        if (facts.Count == 0) return;
        const double gap = 15;
        const double column = (Flow.Width - gap * (FactsInARow - 1)) / FactsInARow;
        var rows = facts.Chunk(FactsInARow).Select(row => row.Select(fact => (fact.Label, Value: Types.CoverValue.Lines(fact.Value, column))).ToArray()).ToArray();
        var y = FactsBottom - rows.Sum(row => HeightOf(row.Max(fact => fact.Value.Count)));
        using (flow.Paper.Decoration()) flow.Paper.Rule(new Spot(Flow.Left, y - 11), new Spot(Flow.Right, y - 11), Inks.Text, 2.25);
        using (flow.Paper.Tagged(Tag.List))
        {
            foreach (var row in rows)
            {
                for (var index = 0; index < row.Length; index++) Fact(flow, row[index].Label, row[index].Value, Flow.Left + index * (column + gap), y);
                y += HeightOf(row.Max(fact => fact.Value.Count));
            }
        }
    }

    private static double HeightOf(int lines) => Types.CoverLabel.LineHeight + lines * Types.CoverValue.LineHeight + 6;

    private static void Fact(Flow flow, string label, IReadOnlyList<string> value, double x, double y)
    {
        using (flow.Paper.Tagged(Tag.Item))
        {
            using (flow.Paper.Tagged(Tag.ItemLabel)) flow.Paper.Text(label, Types.CoverLabel, x, y + Types.CoverLabel.Baseline);
            using (flow.Paper.Tagged(Tag.ItemBody))
            {
                for (var line = 0; line < value.Count; line++) flow.Paper.Text(value[line], Types.CoverValue, x, y + Types.CoverLabel.LineHeight + line * Types.CoverValue.LineHeight + Types.CoverValue.Baseline);
            }
        }
    }

    /// <summary>The picture on the cover: the shapes of the house on petrol, in their light colours, tied together.</summary>
    private static class CoverArt
    {
        private const double Width = Paper.PageWidth / Paper.Pixel;
        private const string Petrol = "#01353A";
        private const string Saffron = "#FFC933";
        private const string Sky = "#9BB1FF";

        public static Drawing Drawing { get; } = new(Width, 640,
        [
            new BoxMark(Fill(Petrol), new Box(0, 0, Width, 640)),
            Line(170, 180, 420, 120, 3), Line(170, 180, 300, 430, 9), Line(420, 120, 610, 300, 14), Line(300, 430, 610, 300, 22),
            Line(300, 430, 500, 560, 5), Dashed(610, 300, 500, 560), Line(420, 120, 690, 90, 5), Dashed(610, 300, 690, 90),
            Shape(PartnerType.Municipality, Sky, 118, 128, 4.3333), Shape(PartnerType.School, "#C6A6FF", 361, 59, 4.9167),
            Shape(PartnerType.Library, Saffron, 519, 209, 7.5833), Shape(PartnerType.Welfare, "#F3A386", 230, 364, 5.8333),
            Shape(PartnerType.PrimaryCare, "#8BD8A8", 454, 514, 3.8333), Shape(PartnerType.Hospital, "#FF9FD2", 651, 51, 3.25),
            Line(69.6, 50.1, 84.4, 48.5, 1.6), Line(69.6, 50.6, 75.9, 65.5, 2.6), Line(85, 49.6, 77, 65.5, 4),
            new DiscMark(Fill(Inks.White), new Spot(68.5, 49.6), 6.4), new BoxMark(Fill(Sky), new Box(80.2, 43.2, 10.6, 10.6)),
            new PolygonMark(Fill(Saffron), [new Spot(76.5, 58.6), new Spot(83.4, 70.8), new Spot(69.6, 70.8)]),
        ]);

        private static Ink Fill(string colour) => new("") { Fill = colour };

        private static LineMark Line(double x1, double y1, double x2, double y2, double width) =>
            new(new Ink("") { Stroke = Inks.White, Width = width }, new Spot(x1, y1), new Spot(x2, y2));

        private static LineMark Dashed(double x1, double y1, double x2, double y2) =>
            new(new Ink("") { Stroke = Inks.White, Width = 3, Dash = new Dash(14, 11) }, new Spot(x1, y1), new Spot(x2, y2));

        private static ShapeMark Shape(PartnerType type, string colour, double x, double y, double scale) => new(Fill(colour), PartnerShape.Of(type), new Spot(x, y), scale);
    }
}
