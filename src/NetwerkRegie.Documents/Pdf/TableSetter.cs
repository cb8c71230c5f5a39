using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Sets a table: caption, head, rows and totals. The head comes back on every page; a row stays whole unless it is higher than a page.</summary>
internal sealed class TableSetter
{
    private const double Padding = 3.6;
    private const double CaptionSpace = 5;
    private const double HighestWholeRow = Flow.WholePage * 0.6;

    private readonly Flow _flow;
    private readonly ReportTable _table;
    private readonly double[] _widths;
    private readonly IReadOnlyList<IReadOnlyList<string>> _head;
    private readonly IReadOnlyList<string> _caption;
    private readonly Dictionary<ReportRow, IReadOnlyList<IReadOnlyList<string>>> _lines = new(ReferenceEqualityComparer.Instance);

    public TableSetter(Flow flow, ReportTable table)
    {
        _flow = flow;
        _table = table;
        _widths = ColumnWidths.Of(table, Flow.Width);
        _head = [.. table.Columns.Select((column, index) => Types.ColumnHead.Lines(column.Heading, RoomIn(index)))];
        _caption = Types.Caption.Lines(table.Caption, Flow.Width);
    }

    /// <summary>Caption, head and the first rows: what must stand together at least.</summary>
    public double LeastHeight => CaptionHeight + HeadHeight + _table.Rows.Take(2).Sum(row => Math.Min(HeightOf(LinesOf(row)), Flow.WholePage / 3));

    private double CaptionHeight => _caption.Count * Types.Caption.LineHeight + CaptionSpace;

    private double HeadHeight => _head.Max(lines => lines.Count) * Types.ColumnHead.LineHeight + 2 * Padding;

    public void Set()
    {
        _flow.Need(LeastHeight);
        using (_flow.Paper.Tagged(Tag.Table))
        {
            Caption();
            using (_flow.Paper.Tagged(Tag.TableHead))
            using (_flow.Paper.Tagged(Tag.Row)) Head(column => _flow.Paper.Tagged(Tag.ColumnHead));
            if (_table.Rows.Count > 0)
            {
                using (_flow.Paper.Tagged(Tag.TableBody)) Body();
            }

            if (_table.Footer is not null)
            {
                using (_flow.Paper.Tagged(Tag.TableFoot)) Row(_table.Footer, strong: true);
            }
        }

        if (_table.Rows.Count == 0 && _table.WhenEmpty is not null)
        {
            _flow.Y += Padding;
            _flow.Paragraph(_table.WhenEmpty, Types.Note, Tag.Paragraph);
        }

        _flow.Y += 10;
    }

    private void Caption()
    {
        using (_flow.Paper.Tagged(Tag.Caption)) _flow.Lines(_caption, Types.Caption, Flow.Left);
        _flow.Y += CaptionSpace;
    }

    // The last two rows, and the totals with the last row, stay together: a table never ends on a page with one lonely row.
    private void Body()
    {
        var foot = _table.Footer is null ? 0 : HeightOf(LinesOf(_table.Footer));
        for (var index = 0; index < _table.Rows.Count; index++)
        {
            var left = _table.Rows.Count - index;
            var together = left == 2 ? HeightOf(LinesOf(_table.Rows[index])) + HeightOf(LinesOf(_table.Rows[index + 1])) + foot
                : left == 1 ? HeightOf(LinesOf(_table.Rows[index])) + foot : 0;
            if (together > 0 && together < Flow.WholePage / 2 && together > _flow.Remaining) ContinueOnNextPage();
            Row(_table.Rows[index], strong: false);
        }
    }

    private void Row(ReportRow row, bool strong)
    {
        var lines = LinesOf(row);
        var height = HeightOf(lines);
        if (height > _flow.Remaining + 0.01 && height < HighestWholeRow) ContinueOnNextPage();
        for (var (set, count) = (0, lines.Max(cell => cell.Count)); set < count;)
        {
            var room = (int)((_flow.Remaining - 2 * Padding + 0.01) / Types.Cell.LineHeight);
            if (room < Math.Min(2, count - set) && !_flow.AtTop)
            {
                ContinueOnNextPage();
                continue;
            }

            var part = Math.Max(1, Math.Min(room, count - set));
            Part(row, [.. lines.Select(cell => (IReadOnlyList<string>)[.. cell.Skip(set).Take(part)])], strong);
            set += part;
        }

        Rule(strong ? Rules.Strong : Rules.Fine);
    }

    // A whole row, or as much of a very high one as goes on this page.
    private void Part(ReportRow row, IReadOnlyList<IReadOnlyList<string>> lines, bool strong)
    {
        using (_flow.Paper.Tagged(Tag.Row))
        {
            for (var column = 0; column < lines.Count; column++)
            {
                using (_flow.Paper.Tagged(column == 0 ? Tag.RowHead : Tag.Cell)) Cell(row.Cells[column], lines[column], column, strong);
            }
        }

        _flow.Y += HeightOf(lines);
    }

    private void Cell(ReportCell cell, IReadOnlyList<string> lines, int column, bool strong)
    {
        if (cell.Bar is { } bar)
        {
            var drawing = BarDrawing.InRow(bar, ColumnWidths.Bar / Paper.Pixel);
            _flow.Paper.Figure(drawing, new Spot(XOf(column), _flow.Y + Padding - 1), cell.Text);
            return;
        }

        var style = strong || cell.Strong ? Types.CellStrong : Types.Cell;
        for (var line = 0; line < lines.Count; line++) Text(lines[line], style, column, _flow.Y + Padding + line * style.LineHeight + style.Baseline);
    }

    private void Head(Func<int, IDisposable?> tag)
    {
        for (var column = 0; column < _head.Count; column++)
        {
            using (tag(column))
            {
                for (var line = 0; line < _head[column].Count; line++)
                {
                    Text(_head[column][line], Types.ColumnHead, column, _flow.Y + Padding + line * Types.ColumnHead.LineHeight + Types.ColumnHead.Baseline);
                }
            }
        }

        _flow.Y += HeadHeight;
        Rule(Rules.Strong);
    }

    // The repeated head is for the eye; who listens heard it once.
    private void ContinueOnNextPage()
    {
        if (_flow.AtTop) return;
        _flow.NextPage();
        using (_flow.Paper.Decoration()) Head(_ => null);
    }

    private void Rule(string colour)
    {
        var y = _flow.Y;
        using (_flow.Paper.Decoration()) _flow.Paper.Rule(new Spot(Flow.Left, y), new Spot(Flow.Left + _widths.Sum(), y), colour, 0.75);
    }

    private void Text(string line, TypeStyle style, int column, double baseline)
    {
        var x = _table.Columns[column].Align == ColumnAlign.End ? XOf(column) + RoomIn(column) - style.Width(line) : XOf(column);
        _flow.Paper.Text(line, style, x, baseline);
    }

    private double XOf(int column) => Flow.Left + _widths.Take(column).Sum();

    private double RoomIn(int column) => _widths[column] - (column == _widths.Length - 1 ? 0 : ColumnWidths.Gap);

    private IReadOnlyList<IReadOnlyList<string>> LinesOf(ReportRow row)
    {
        if (_lines.TryGetValue(row, out var lines)) return lines;
        var footer = ReferenceEquals(row, _table.Footer);
        return _lines[row] =
        [
            .. row.Cells.Select((cell, column) => cell.Bar is not null ? [""] : (footer || cell.Strong ? Types.CellStrong : Types.Cell).Lines(cell.Text, RoomIn(column))),
        ];
    }

    private static double HeightOf(IReadOnlyList<IReadOnlyList<string>> lines) => lines.Max(cell => cell.Count) * Types.Cell.LineHeight + 2 * Padding;
}
