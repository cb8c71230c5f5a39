using CsvHelper;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Chooses the delimiter that cuts the most rows into the same number of cells; one that shows words we know as headings weighs more.</summary>
internal static class DelimiterSearch
{
    private const int SampleBytes = 64 * 1024;
    private const double SteadyEnough = 0.4;
    private const int RowsWithHeadings = 10;
    private const int FewestHeadings = 2;
    private static readonly char[] Candidates = [';', ',', '\t', '|'];

    /// <summary>The delimiter in a first line such as <c>sep=;</c>, which Excel reads and never shows.</summary>
    public static char? Declared(string firstLine)
    {
        var line = firstLine.Trim('"', ' ', '\r', '\n');
        return line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && char.IsAscii(line[4]) ? line[4] : null;
    }

    /// <summary>The first signs of a text file, without its byte order mark.</summary>
    public static async Task<string> Start(Stream file, FoundEncoding encoding, CancellationToken ct)
    {
        var bytes = new byte[SampleBytes];
        file.Position = encoding.MarkLength;
        var read = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
        return encoding.Encoding.GetString(bytes, 0, read);
    }

    /// <summary>Nothing when the file is a single column.</summary>
    public static char? Find(string start)
    {
        var best = Candidates.Select(candidate => (Delimiter: candidate, Score: Score(start, candidate))).MaxBy(candidate => candidate.Score);
        return best.Score > 0 ? best.Delimiter : null;
    }

    private static double Score(string start, char delimiter)
    {
        using var rows = CsvReader.FromText(start, new CsvReaderOptions { Separator = delimiter, HasHeader = false });
        var widths = new Dictionary<int, int>();
        var (filled, known) = (0, 0);
        while (rows.Read())
        {
            filled++;
            if (filled <= RowsWithHeadings && rows.FieldCount > 1) known = Math.Max(known, Enumerable.Range(0, rows.FieldCount).Count(column => HeadingGuess.Knows(rows.GetString(column))));
            if (rows.FieldCount > 1) widths[rows.FieldCount] = widths.GetValueOrDefault(rows.FieldCount) + 1;
        }

        if (widths.Count == 0) return 0;
        var (width, count) = widths.MaxBy(pair => pair.Value * Math.Log2(pair.Key));
        var steady = (double)count / filled;
        if (steady < SteadyEnough && known < FewestHeadings) return 0;
        return known < FewestHeadings ? steady * Math.Log2(width) : (1 + known) * steady * Math.Log2(width);
    }
}
