using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Sets the table of contents: every chapter and heading with its page, all of them links.</summary>
internal static class ContentsSetter
{
    public static void Set(Flow flow, IReadOnlyList<ReportSection> sections)
    {
        flow.Chapter = flow.Texts.Say("Documents.Contents");
        flow.NextPage();
        flow.Paper.Bookmark(flow.Chapter, 0, flow.Y);
        flow.Paragraph(flow.Chapter, Types.Chapter, Tag.Chapter);
        flow.Y += 10;
        using (flow.Paper.Tagged(Tag.Contents))
        {
            foreach (var section in sections)
            {
                Entry(flow, section.Title, flow.Plan.PageOf(section), Types.CoverValue, indent: 0);
                foreach (var heading in section.Blocks.OfType<ReportHeading>().Where(heading => heading.Level == 1)) Entry(flow, heading.Text, flow.Plan.PageOf(heading), Types.Body, indent: 14);
                flow.Y += 5;
            }
        }
    }

    private static void Entry(Flow flow, string title, int page, TypeStyle style, double indent)
    {
        var number = page.ToString(flow.Texts.Culture);
        var lines = style.Lines(title, Flow.Width - indent - 40);
        var height = lines.Count * style.LineHeight + 3;
        flow.Need(height);
        var area = new Box(Flow.Left + indent, flow.Y, Flow.Width - indent, height);
        using (flow.Paper.Tagged(Tag.ContentsItem))
        using (flow.Paper.Tagged(Tag.Reference))
        using (flow.Paper.Linked(new LinkTarget.ToPage(page), area, flow.Texts.Say("Documents.OnPage", title, page)))
        {
            foreach (var line in lines)
            {
                flow.Paper.Text(line, style, Flow.Left + indent, flow.Y + style.Baseline);
                flow.Y += style.LineHeight;
            }

            flow.Paper.Text(number, style, Flow.Right - style.Width(number), flow.Y - style.LineHeight + style.Baseline);
        }

        flow.Y += 3;
        using (flow.Paper.Decoration()) flow.Paper.Rule(new Spot(Flow.Left + indent, flow.Y), new Spot(Flow.Right, flow.Y), Rules.Fine, 0.5);
        flow.Y += 2;
    }
}
