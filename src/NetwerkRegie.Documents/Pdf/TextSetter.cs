using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Sets headings, paragraphs, lists and definitions.</summary>
internal static class TextSetter
{
    private const double ListIndent = 15;
    private const double ColumnGap = 21;
    private const double WidestHangingTerm = 54;

    public static double SpaceBefore(ReportHeading heading) => heading.Level == 1 ? 14 : 8;

    public static double HeightOf(ReportHeading heading) => Style(heading).Lines(heading.Text, Flow.Width).Count * Style(heading).LineHeight + 4;

    public static void Set(Flow flow, ReportHeading heading, bool belowAnother)
    {
        flow.Plan.Note(heading, flow.Paper.Page);
        if (heading.Level == 1) flow.Paper.Bookmark(heading.Text, 1, flow.Y);
        flow.Paragraph(heading.Text, Style(heading), heading.Level == 1 || !belowAnother ? Tag.Heading : Tag.Subheading);
        flow.Y += 4;
    }

    public static void Set(Flow flow, ReportParagraph paragraph)
    {
        var style = Style(paragraph.Tone);
        if (paragraph.Link is null) flow.Paragraph(paragraph.Text, style, Tag.Paragraph);
        else SetLink(flow, paragraph.Text, new LinkTarget.ToWeb(paragraph.Link), style with { Colour = Inks.Action }, paragraph.Text);
        flow.Y += style.LineHeight * 0.45;
    }

    public static void Set(Flow flow, ReportList list)
    {
        using (flow.Paper.Tagged(Tag.List))
        {
            for (var item = 0; item < list.Items.Count; item++)
            {
                var lines = Types.Body.Lines(list.Items[item], Flow.Width - ListIndent);
                flow.Need(Math.Min(2, lines.Count) * Types.Body.LineHeight);
                using (flow.Paper.Tagged(Tag.Item))
                {
                    var label = list.Numbered ? (item + 1).ToString(flow.Texts.Culture) + "." : "•";
                    using (flow.Paper.Tagged(Tag.ItemLabel)) flow.Paper.Text(label, Types.Body, Flow.Left + 2, flow.Y + Types.Body.Baseline);
                    using (flow.Paper.Tagged(Tag.ItemBody)) flow.Lines(lines, Types.Body, Flow.Left + ListIndent);
                }

                flow.Y += 2;
            }
        }

        flow.Y += 4;
    }

    /// <summary>A line that leads somewhere; the whole line can be pressed.</summary>
    public static void SetLink(Flow flow, string text, LinkTarget target, TypeStyle style, string spoken)
    {
        var lines = style.Lines(text, Flow.Width);
        flow.Need(lines.Count * style.LineHeight);
        using (flow.Paper.Tagged(Tag.Paragraph))
        {
            var area = new Box(Flow.Left, flow.Y, lines.Max(style.Width), lines.Count * style.LineHeight);
            using (flow.Paper.Linked(target, area, spoken))
            {
                foreach (var line in lines)
                {
                    flow.Paper.Text(line, style, Flow.Left, flow.Y + style.Baseline);
                    flow.Y += style.LineHeight;
                }
            }
        }

        // An underline says that it is a link to who does not see its colour.
        using (flow.Paper.Decoration())
        {
            for (var line = 0; line < lines.Count; line++)
            {
                var y = UnderLine(line);
                flow.Paper.Rule(new Spot(Flow.Left, y), new Spot(Flow.Left + style.Width(lines[line]), y), style.Colour, 0.6);
            }
        }

        double UnderLine(int line) => flow.Y - (lines.Count - line) * style.LineHeight + style.Baseline + 1.8;
    }

    /// <summary>Definitions in two columns, row by row, so that they are read in their order. Short codes hang left of their meaning, longer terms stand above it.</summary>
    public static void Set(Flow flow, ReportDefinitions definitions)
    {
        var widest = definitions.Items.Select(item => Types.Term.Width(item.Term)).DefaultIfEmpty(0).Max();
        var hang = widest <= WidestHangingTerm ? Math.Max(26, widest + 8) : 0;
        const double column = (Flow.Width - ColumnGap) / 2;
        using (flow.Paper.Tagged(Tag.List))
        {
            foreach (var pair in definitions.Items.Chunk(2))
            {
                var set = pair.Select(item => (Term: hang > 0 ? [item.Term] : Types.Term.Lines(item.Term, column), Meaning: Types.Meaning.Lines(item.Meaning, column - hang))).ToArray();
                var height = set.Max(item => (item.Meaning.Count + (hang > 0 ? 0 : item.Term.Count)) * Types.Meaning.LineHeight);
                flow.Need(Math.Min(height, Flow.WholePage));
                for (var index = 0; index < set.Length; index++) SetDefinition(flow, set[index].Term, set[index].Meaning, Flow.Left + index * (column + ColumnGap), hang);
                flow.Y += height + 4;
            }
        }

        flow.Y += 2;
    }

    private static void SetDefinition(Flow flow, IReadOnlyList<string> term, IReadOnlyList<string> meaning, double x, double hang)
    {
        var y = flow.Y;
        using (flow.Paper.Tagged(Tag.Item))
        {
            using (flow.Paper.Tagged(Tag.ItemLabel))
            {
                foreach (var line in term)
                {
                    flow.Paper.Text(line, Types.Term, x, y + Types.Term.Baseline);
                    if (hang <= 0) y += Types.Term.LineHeight;
                }
            }

            using (flow.Paper.Tagged(Tag.ItemBody))
            {
                foreach (var line in meaning)
                {
                    flow.Paper.Text(line, Types.Meaning, x + hang, y + Types.Meaning.Baseline);
                    y += Types.Meaning.LineHeight;
                }
            }
        }
    }

    private static TypeStyle Style(ReportHeading heading) => heading.Level == 1 ? Types.Heading : Types.Subheading;

    private static TypeStyle Style(TextTone tone) => tone switch { TextTone.Lead => Types.Lead, TextTone.Note => Types.Note, _ => Types.Body };
}
