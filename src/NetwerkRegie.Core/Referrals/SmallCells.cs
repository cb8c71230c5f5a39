namespace NetwerkRegie.Core.Referrals;

/// <summary>
/// Decides once, for every screen, report and export, which figures about residents may be shown. Counts under 5 are hidden, and with them as many others as it takes
/// that no hidden count can be worked out from the sums that are shown. All hidden counts look alike.
/// </summary>
public static class SmallCells
{
    /// <summary>Counts under this number are hidden, 0 too: it tells about everybody in its row.</summary>
    public const int Least = 5;

    /// <summary>Whether one figure that stands alone may be shown.</summary>
    public static int? Shown(int count) => count >= Least ? count : null;

    /// <summary>
    /// The table with its sums (the last row and the last column), null where a count is hidden. A hidden count can be worked out when no other table agrees with
    /// what is shown; another table differs by a round trip over hidden cells that takes from one what it gives to the next, which is what is looked for.
    /// </summary>
    public static int?[,] Hide(int[,] counts)
    {
        var table = WithSums(counts);
        var hidden = new bool[table.GetLength(0), table.GetLength(1)];
        foreach (var (row, column) in Cells(table)) hidden[row, column] = table[row, column] < Least;
        while (Cells(table).Any(cell => !hidden[cell.Row, cell.Column])
            && Cells(table).Where(cell => table[cell.Row, cell.Column] < Least && !HasTwin(table, hidden, cell)).Select(cell => ((int, int)?)cell).FirstOrDefault() is { } known)
        {
            var (row, column) = NextToHide(table, hidden, known);
            hidden[row, column] = true;
        }

        var shown = new int?[table.GetLength(0), table.GetLength(1)];
        foreach (var (row, column) in Cells(table)) shown[row, column] = hidden[row, column] ? null : table[row, column];
        return shown;
    }

    /// <summary>
    /// The counts of one row of which only the sum is known as well, null where a count is hidden: one that is hidden alone would follow from the sum, so the smallest of the others hides with it.
    /// </summary>
    public static IReadOnlyList<int?> HideRow(IReadOnlyList<int> counts)
    {
        var small = counts.Count(count => count < Least);
        var with = small == 1 ? counts.Index().Where(count => count.Item >= Least).OrderBy(count => count.Item).Select(count => (int?)count.Index).FirstOrDefault() : null;
        return [.. counts.Index().Select(count => count.Index == with ? null : Shown(count.Item))];
    }

    private static int[,] WithSums(int[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var table = new int[rows + 1, columns + 1];
        foreach (var (row, column) in Cells(counts))
        {
            table[row, column] = counts[row, column];
            table[row, columns] += counts[row, column];
            table[rows, column] += counts[row, column];
            table[rows, columns] += counts[row, column];
        }

        return table;
    }

    /// <summary>
    /// What best protects a known count: a shown one that protects it at once, else one in its row or column that crosses another hidden one; of those the smallest,
    /// and a sum only when nothing else is left.
    /// </summary>
    private static (int Row, int Column) NextToHide(int[,] table, bool[,] hidden, (int Row, int Column) known) =>
        Cells(table).Where(cell => !hidden[cell.Row, cell.Column])
            .OrderBy(cell => IsSum(table, cell) ? 1 : 0)
            .ThenBy(cell => Protects(table, hidden, cell, known) ? 0 : 1)
            .ThenBy(cell => cell.Row == known.Row || cell.Column == known.Column ? 0 : 1)
            .ThenBy(cell => Crosses(hidden, cell, known) ? 0 : 1)
            .ThenBy(cell => table[cell.Row, cell.Column]).ThenBy(cell => cell).First();

    private static bool Protects(int[,] table, bool[,] hidden, (int Row, int Column) cell, (int Row, int Column) known)
    {
        var more = (bool[,])hidden.Clone();
        more[cell.Row, cell.Column] = true;
        return HasTwin(table, more, known);
    }

    private static bool Crosses(bool[,] hidden, (int Row, int Column) cell, (int Row, int Column) known)
    {
        for (var row = 0; row < hidden.GetLength(0); row++)
        {
            for (var column = 0; column < hidden.GetLength(1); column++)
            {
                if (hidden[row, column] && (row, column) != known && (row == cell.Row || column == cell.Column)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether another table, in which this cell is one more or one less, agrees with what is shown.</summary>
    private static bool HasTwin(int[,] table, bool[,] hidden, (int Row, int Column) cell) =>
        (MayStep(table, cell, forth: true) && Leads(table, hidden, cell, fromColumn: true)) || (MayStep(table, cell, forth: false) && Leads(table, hidden, cell, fromColumn: false));

    /// <summary>
    /// Rows and columns are places, hidden cells the roads between them: forth (row to column) a count grows, back it shrinks, which takes a count above 0. For the sums
    /// it is the other way round, since a sum grows with its counts. Whether a walk leads back to where the road of this cell began, without that road.
    /// </summary>
    private static bool Leads(int[,] table, bool[,] hidden, (int Row, int Column) without, bool fromColumn)
    {
        var rows = table.GetLength(0);
        var (start, goal) = fromColumn ? (rows + without.Column, without.Row) : (without.Row, rows + without.Column);
        var seen = new bool[rows + table.GetLength(1)];
        var open = new Stack<int>([start]);
        seen[start] = true;
        while (open.TryPop(out var place))
        {
            if (place == goal) return true;
            foreach (var cell in Along(table, place).Where(cell => hidden[cell.Row, cell.Column] && cell != without))
            {
                var next = place < rows ? rows + cell.Column : cell.Row;
                if (seen[next] || !MayStep(table, cell, forth: place < rows)) continue;
                seen[next] = true;
                open.Push(next);
            }
        }

        return false;
    }

    private static IEnumerable<(int Row, int Column)> Along(int[,] table, int place) => place < table.GetLength(0)
        ? Enumerable.Range(0, table.GetLength(1)).Select(column => (place, column))
        : Enumerable.Range(0, table.GetLength(0)).Select(row => (row, place - table.GetLength(0)));

    private static bool MayStep(int[,] table, (int Row, int Column) cell, bool forth) => forth != IsOneSum(table, cell) || table[cell.Row, cell.Column] > 0;

    /// <summary>A sum of a row or of a column; the sum of all counts as neither, because it is the sum of sums.</summary>
    private static bool IsOneSum(int[,] table, (int Row, int Column) cell) => (cell.Row == table.GetLength(0) - 1) != (cell.Column == table.GetLength(1) - 1);

    private static bool IsSum(int[,] table, (int Row, int Column) cell) => cell.Row == table.GetLength(0) - 1 || cell.Column == table.GetLength(1) - 1;

    private static IEnumerable<(int Row, int Column)> Cells(int[,] table)
    {
        for (var row = 0; row < table.GetLength(0); row++)
        {
            for (var column = 0; column < table.GetLength(1); column++) yield return (row, column);
        }
    }
}
