using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>Names that a spreadsheet program accepts: at most 31 signs, none of []:*?/\, no apostrophe at the ends, all different.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> For(IReadOnlyList<OutgoingTable> tables)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. tables.Select((table, index) => Free(Allowed(table.Name, index), taken))];
    }

    private static string Allowed(string name, int index)
    {
        var allowed = string.Concat(XmlText.Allowed(name).Select(sign => "[]:*?/\\\r\n\t".Contains(sign, StringComparison.Ordinal) ? ' ' : sign)).Trim('\'', ' ');
        return allowed.Length == 0 ? $"{index + 1}" : allowed[..Math.Min(Longest, allowed.Length)];
    }

    private static string Free(string wanted, HashSet<string> taken)
    {
        var name = wanted;
        for (var count = 2; !taken.Add(name); count++)
        {
            var tail = $" ({count})";
            name = wanted[..Math.Min(wanted.Length, Longest - tail.Length)] + tail;
        }

        return name;
    }
}
