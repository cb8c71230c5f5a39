using NetwerkRegie.Core.Reports.Content;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Sets a whole report on paper: cover, contents, chapters, and every figure once more as a table.</summary>
internal sealed class ReportSetter
{
    private readonly ReportContent _report;
    private readonly Flow _flow;
    private readonly FigureSetter _figures;
    private readonly Dictionary<ReportTable, TableSetter> _tables = new(ReferenceEqualityComparer.Instance);

    public ReportSetter(ReportContent report, Paper paper, PagePlan plan)
    {
        _report = report;
        _flow = new Flow(paper, report, plan);
        _figures = new FigureSetter(_flow);
    }

    /// <summary>Every figure of the report as a table, as a last chapter; none when there are no figures.</summary>
    public static IReadOnlyList<ReportSection> SectionsOf(ReportContent report)
    {
        if (report.IsSheet) return report.Sections;
        var texts = DocumentTexts.In(report.Language);
        var twins = report.Sections.SelectMany(section => section.Blocks).OfType<ReportFigure>().Select(figure => figure.Twin).ToArray();
        return twins.Length == 0 ? report.Sections
            : [.. report.Sections, new ReportSection(texts.Say("Documents.Twins"), [new ReportParagraph(texts.Say("Documents.TwinsLead"), TextTone.Lead), .. twins])];
    }

    public void Set(IReadOnlyList<ReportSection> sections)
    {
        if (!_report.IsSheet)
        {
            CoverSetter.Set(_flow, _report);
            if (sections.Count > 1) ContentsSetter.Set(_flow, sections);
        }

        for (var index = 0; index < sections.Count; index++) Section(sections[index], index == 0);
        _flow.Plan.Pages = _flow.Paper.Page;
    }

    private void Section(ReportSection section, bool first)
    {
        _flow.Chapter = section.RunningTitle ?? section.Title;
        if (section.Break == PageBreak.Before || first) _flow.NextPage();
        else _flow.Need(LeastHeight(section));
        if (first && _report.IsSheet) SheetHead();
        _flow.Space(22);
        using (_flow.Paper.Tagged(Tag.Section))
        {
            _flow.Plan.Note(section, _flow.Paper.Page);
            _flow.Paper.Bookmark(section.Title, 0, _flow.Y);
            _flow.Paragraph(section.Title, _report.IsSheet ? Types.Heading : Types.Chapter, Tag.Chapter);
            _flow.Y += 5;
            var blocks = Rows(section.Blocks).ToArray();
            for (var index = 0; index < blocks.Length; index++) Block(blocks, index);
        }
    }

    private void SheetHead()
    {
        _flow.Paragraph(_report.Title, Types.CoverTitleLong, Tag.Title);
        _flow.Paragraph(_report.Subtitle, Types.Lead, Tag.Paragraph);
    }

    // Two half-wide figures in a row are set as one block.
    private static IEnumerable<IReadOnlyList<ReportBlock>> Rows(IReadOnlyList<ReportBlock> blocks)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var pair = index + 1 < blocks.Count && blocks[index] is ReportFigure { Width: FigureWidth.Half } && blocks[index + 1] is ReportFigure { Width: FigureWidth.Half, Break: PageBreak.Auto };
            yield return pair ? [blocks[index], blocks[++index]] : [blocks[index]];
        }
    }

    private void Block(IReadOnlyList<ReportBlock>[] blocks, int index)
    {
        var block = blocks[index][0];
        if (block.Break == PageBreak.Before && !_flow.AtTop) _flow.NextPage();
        if (block is not (ReportParagraph or ReportHeading)) _flow.Space(4);
        switch (block)
        {
            case ReportHeading heading:
                _flow.Space(TextSetter.SpaceBefore(heading));
                _flow.Need(LeastHeight(blocks, index));

                // Headings never skip a level for those who listen, even when the content does.
                TextSetter.Set(_flow, heading, blocks[..index].Any(before => before[0] is ReportHeading { Level: 1 }));
                break;
            case ReportParagraph paragraph: TextSetter.Set(_flow, paragraph); break;
            case ReportList list: TextSetter.Set(_flow, list); break;
            case ReportDefinitions definitions: TextSetter.Set(_flow, definitions); break;
            case ReportKeyFigures figures:
                _flow.Need(KeyFigureSetter.LeastHeight(figures));
                KeyFigureSetter.Set(_flow, figures);
                break;
            case ReportTable table: Table(table); break;
            case ReportFigure: _figures.Set([.. blocks[index].Cast<ReportFigure>()]); break;
            default: throw new NotSupportedException(block.GetType().Name);
        }
    }

    private void Table(ReportTable table)
    {
        _flow.Need(SetterOf(table).LeastHeight);
        _flow.Plan.Note(table, _flow.Paper.Page);
        SetterOf(table).Set();
    }

    private TableSetter SetterOf(ReportTable table)
    {
        if (_tables.TryGetValue(table, out var setter)) return setter;
        return _tables[table] = new TableSetter(_flow, table);
    }

    // A heading stays with the beginning of what it is about, however many headings come in between.
    private double LeastHeight(IReadOnlyList<ReportBlock>[] blocks, int index)
    {
        if (index >= blocks.Length) return 0;
        return blocks[index][0] switch
        {
            ReportHeading heading => TextSetter.SpaceBefore(heading) + TextSetter.HeightOf(heading) + LeastHeight(blocks, index + 1),
            ReportTable table => SetterOf(table).LeastHeight,
            ReportKeyFigures figures => KeyFigureSetter.LeastHeight(figures),
            ReportFigure => _figures.LeastHeight([.. blocks[index].Cast<ReportFigure>()]) + 4,
            _ => 2 * Types.Lead.LineHeight + 4,
        };
    }

    private double LeastHeight(ReportSection section) => 22 + 2 * Types.Chapter.LineHeight + LeastHeight([.. Rows(section.Blocks)], 0);
}
