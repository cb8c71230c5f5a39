using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>The text area of the pages, filled from top to bottom: where the next thing comes, when a page is full, and what stands above and below it.</summary>
internal sealed class Flow(Paper paper, ReportContent report, PagePlan plan)
{
    public const double Left = 45;
    public const double Right = Paper.PageWidth - 45;
    public const double Width = Right - Left;
    private const double Top = 73;
    private const double Bottom = 786;
    private const double HeadRule = 57.75;
    private const double FootRule = 801;

    public Paper Paper => paper;

    public DocumentTexts Texts { get; } = DocumentTexts.In(report.Language);

    /// <summary>What earlier setting on blank paper found out.</summary>
    public PagePlan Plan => plan;

    /// <summary>Where the next thing comes.</summary>
    public double Y { get; set; } = Top;

    /// <summary>Room left on this page.</summary>
    public double Remaining => Bottom - Y;

    /// <summary>Room on an empty page.</summary>
    public const double WholePage = Bottom - Top;

    public bool AtTop => Y <= Top + 0.1;

    /// <summary>The chapter named at the head of the next pages.</summary>
    public string Chapter { get; set; } = "";

    public void NextPage()
    {
        paper.TurnPage();
        Y = Top;
        using (paper.Decoration())
        {
            var room = Width * 0.6;
            Line(HeadRule);
            paper.Text(OneLine(report.RunningTitle ?? report.Title, room), Types.Running, Left, HeadRule - 9.5);
            var chapter = OneLine(Chapter, Width - room - 12);
            paper.Text(chapter, Types.Running, Right - Types.Running.Width(chapter), HeadRule - 9.5);
            Line(FootRule);
            var number = Texts.Say("Documents.PageOf", paper.Page, plan.Pages);
            paper.Text(number, Types.Running, Right - Types.Running.Width(number), FootRule + 14.5);
            var colophon = Types.Running.Lines(report.Colophon, Width - Types.Running.Width(number) - 16);
            for (var line = 0; line < Math.Min(2, colophon.Count); line++) paper.Text(colophon[line], Types.Running, Left, FootRule + 14.5 + line * Types.Running.LineHeight);
        }
    }

    /// <summary>Goes to a new page unless so much room is left. What is higher than a page starts where it stands when that is the top.</summary>
    public void Need(double height)
    {
        if (Remaining + 0.01 < height && !AtTop) NextPage();
    }

    /// <summary>Room between two things; at the top of a page there is none.</summary>
    public void Space(double height)
    {
        if (!AtTop) Y += height;
    }

    /// <summary>Lines of text below each other under one tag, over as many pages as it takes, never a lone line at the foot or head of a page.</summary>
    public void Paragraph(string text, TypeStyle style, Tag tag)
    {
        var lines = style.Lines(text, Width);
        using (paper.Tagged(tag)) Lines(lines, style, Left);
    }

    public void Lines(IReadOnlyList<string> lines, TypeStyle style, double x)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            var together = line == 0 ? Math.Min(2, lines.Count) : lines.Count - line == 2 && lines.Count > 3 ? 2 : 1;
            Need(together * style.LineHeight);
            paper.Text(lines[line], style, x, Y + style.Baseline);
            Y += style.LineHeight;
        }
    }

    // A running title is repeated on every page, so here, and only here, a text may be shortened; at the end of a word.
    private static string OneLine(string text, double width)
    {
        var lines = Types.Running.Lines(text, width);
        return lines.Count == 1 ? lines[0] : Types.Running.Lines(text, width - Types.Running.Width("…"))[0].TrimEnd(',', ';', ':', ' ') + "…";
    }

    private void Line(double y) => paper.Rule(new Spot(Left, y), new Spot(Right, y), Rules.Strong, 0.75);
}

/// <summary>Colours of lines between things.</summary>
internal static class Rules
{
    public const string Strong = "#C3CDCA";
    public const string Fine = Inks.Line;
}

/// <summary>On which page everything comes; filled on blank paper, read when the report is printed.</summary>
internal sealed class PagePlan
{
    private readonly Dictionary<object, int> _pages = new(ReferenceEqualityComparer.Instance);

    public int Pages { get; set; }

    public int PageOf(object thing) => _pages.GetValueOrDefault(thing, 1);

    public void Note(object thing, int page) => _pages[thing] = page;
}
