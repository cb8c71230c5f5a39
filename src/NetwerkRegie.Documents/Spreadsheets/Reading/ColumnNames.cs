using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Gives every column a name of its own: its heading, counted where it repeats, or its letter where there is none.</summary>
internal static class ColumnNames
{
    public static string Letter(int index)
    {
        var letters = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    public static (IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableNotice> Notices) For(IReadOnlyList<string> headings, int headingRow)
    {
        var columns = new List<TableColumn>(headings.Count);
        var notices = new List<TableNotice>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < headings.Count; index++)
        {
            var heading = headings[index];
            var name = Free(heading.Length > 0 ? heading : Letter(index), taken);
            if (heading.Length > 0 && name != heading) notices.Add(new(TableNoticeKind.DuplicateHeading, headingRow, name, heading));
            columns.Add(new TableColumn(index, Letter(index), name) { HasHeading = heading.Length > 0 });
        }

        return (columns, notices);
    }

    private static string Free(string wanted, HashSet<string> taken)
    {
        var name = wanted;
        for (var count = 2; !taken.Add(name); count++) name = $"{wanted} ({count})";
        return name;
    }
}
