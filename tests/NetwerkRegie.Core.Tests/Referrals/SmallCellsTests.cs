using NetwerkRegie.Core.Referrals;

namespace NetwerkRegie.Core.Tests.Referrals;

public sealed class SmallCellsTests
{
    [Fact]
    public void Large_counts_are_all_shown() => SmallCells.Hide(new[,] { { 9, 6 }, { 5, 8 } }).Cast<int?>().ShouldBe([9, 6, 15, 5, 8, 13, 14, 14, 28]);

    [Fact]
    public void A_small_count_takes_others_with_it()
    {
        var shown = SmallCells.Hide(new[,] { { 9, 3 }, { 5, 8 } });

        shown[0, 1].ShouldBeNull("it is small");
        shown[0, 0].ShouldBeNull("its row would betray it");
        shown[1, 1].ShouldBeNull("its column would betray it");
        shown[1, 0].ShouldBeNull("the others would betray it");
        shown[2, 2].ShouldBe(25);
    }

    [Fact]
    public void A_table_of_nothing_shows_nothing() => SmallCells.Hide(new int[2, 3]).Cast<int?>().ShouldAllBe(cell => cell == null);

    [Fact]
    public void No_small_count_can_be_worked_out_from_what_is_shown()
    {
        var random = new Random(20261118);
        for (var round = 0; round < 200; round++)
        {
            var counts = new int[random.Next(1, 4), random.Next(1, 4)];
            for (var row = 0; row < counts.GetLength(0); row++)
            {
                for (var column = 0; column < counts.GetLength(1); column++) counts[row, column] = random.Next(0, round % 2 == 0 ? 8 : 14);
            }

            var shown = SmallCells.Hide(counts);
            var uncertain = Uncertain(counts, shown);
            for (var row = 0; row <= counts.GetLength(0); row++)
            {
                for (var column = 0; column <= counts.GetLength(1); column++)
                {
                    if (shown[row, column] is { } value) value.ShouldBe(Count(counts, row, column));
                    if (shown[row, column] is { } visible) visible.ShouldBeGreaterThanOrEqualTo(SmallCells.Least);
                    else if (Count(counts, row, column) < SmallCells.Least) uncertain[row, column].ShouldBeTrue($"round {round}: cell {row},{column} can be only one number");
                }
            }
        }
    }

    [Fact]
    public void No_more_is_hidden_than_the_table_needs() =>
        SmallCells.Hide(new[,] { { 24, 20, 30, 2 }, { 20, 30, 3, 40 }, { 30, 20, 25, 22 } }).Cast<int?>().Count(cell => cell is null).ShouldBe(4);

    private static int Count(int[,] counts, int row, int column)
    {
        var sum = 0;
        for (var r = 0; r < counts.GetLength(0); r++)
        {
            for (var c = 0; c < counts.GetLength(1); c++)
            {
                if ((row == r || row == counts.GetLength(0)) && (column == c || column == counts.GetLength(1))) sum += counts[r, c];
            }
        }

        return sum;
    }

    /// <summary>
    /// By trying every table that differs by at most one in each count, which knows nothing of round trips: the cells in which some table that agrees with all that is
    /// shown has another number.
    /// </summary>
    private static bool[,] Uncertain(int[,] counts, int?[,] shown)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var uncertain = new bool[rows + 1, columns + 1];
        var other = (int[,])counts.Clone();
        Try(0);
        return uncertain;

        void Try(int cell)
        {
            if (cell == rows * columns)
            {
                Compare();
                return;
            }

            var (row, column) = (cell / columns, cell % columns);
            for (var value = Math.Max(0, counts[row, column] - 1); value <= counts[row, column] + 1; value++)
            {
                other[row, column] = value;
                if (shown[row, column] is null || shown[row, column] == value) Try(cell + 1);
            }
        }

        void Compare()
        {
            for (var row = 0; row <= rows; row++)
            {
                for (var column = 0; column <= columns; column++)
                {
                    if (shown[row, column] is { } visible && visible != Count(other, row, column)) return;
                }
            }

            for (var row = 0; row <= rows; row++)
            {
                for (var column = 0; column <= columns; column++) uncertain[row, column] |= Count(other, row, column) != Count(counts, row, column);
            }
        }
    }

    [Theory]
    [InlineData("12 7 3", "12 - -")]
    [InlineData("12 7 3 1", "12 7 - -")]
    [InlineData("12 7", "12 7")]
    [InlineData("4", "-")]
    [InlineData("9 4", "- -")]
    [InlineData("", "")]
    public void In_a_row_of_which_the_sum_is_known_nothing_is_hidden_alone(string counts, string shown)
    {
        var hidden = SmallCells.HideRow([.. counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture))]);
        string.Join(' ', hidden.Select(count => count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")).ShouldBe(shown);
        hidden.Count(count => count is null).ShouldNotBe(hidden.Count > 1 ? 1 : 2);
    }
}
