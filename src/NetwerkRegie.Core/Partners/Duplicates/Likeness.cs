using System.Numerics;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>How alike two texts are, between 0 (nothing) and 1 (the same).</summary>
internal static class Likeness
{
    /// <summary>Words that are less alike than this are other words.</summary>
    private const double SameWord = 0.7;

    /// <summary>Names written as one word that are less alike than this are other names.</summary>
    private const double SameTogether = 0.8;

    /// <summary>What the sums of shares may be off by.</summary>
    private const double Rounding = 1e-9;

    private const int LongestOnStack = 128;

    /// <summary>
    /// How alike two names are: what part of the words of each is found among those of the other, by weight, spelling mistakes allowed (harmonic mean, as in the F1 measure);
    /// or, when one has more words than the other, how alike they are when written as one word, so that a missing space does not matter.
    /// </summary>
    public static double OfNames(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count == 0 || other.Count == 0) return 0;
        var (there, back) = (Found(one, other), Found(other, one));
        var byWords = there + back == 0 ? 0 : 2 * there * back / (there + back);
        if (byWords >= 0.99 || one.Count == other.Count) return byWords;
        var together = OfTexts(string.Concat(one), string.Concat(other));
        return Math.Max(byWords, together >= SameTogether ? together : 0);
    }

    /// <summary>One less the share of letters to change: insert, remove, replace, or swap two that stand beside each other (Damerau-Levenshtein, optimal string alignment).</summary>
    public static double OfTexts(string one, string other)
    {
        if (one == other) return 1;
        var longest = Math.Max(one.Length, other.Length);
        if (longest == 0 || Math.Abs(one.Length - other.Length) > longest / 2) return 0;
        return 1 - ((double)Changes(one, other) / longest);
    }

    private static double Found(IReadOnlyList<string> words, IReadOnlyList<string> among)
    {
        double all = 0, found = 0;
        foreach (var word in words)
        {
            var weight = NameWords.Weight(word);
            all += weight;
            var best = 0.0;
            for (var i = 0; i < among.Count && best < 1; i++)
            {
                if (MayBeSameWord(word, among[i])) best = Math.Max(best, OfTexts(word, among[i]));
            }

            if (best >= SameWord) found += weight * best;
        }

        return found / all;
    }

    /// <summary>False when the two are certainly too different to be one word: by their length, or by letters that only one of them has, each of which is a change at least.</summary>
    private static bool MayBeSameWord(string one, string other)
    {
        var most = ((1 - SameWord) * Math.Max(one.Length, other.Length)) + Rounding;
        if (Math.Abs(one.Length - other.Length) > most) return false;
        var (mine, theirs) = (Letters(one), Letters(other));
        return Math.Max(BitOperations.PopCount(mine & ~theirs), BitOperations.PopCount(theirs & ~mine)) <= most;
    }

    private static ulong Letters(string word)
    {
        var letters = 0UL;
        foreach (var letter in word) letters |= 1UL << (letter & 63);
        return letters;
    }

    private static int Changes(string one, string other)
    {
        var width = other.Length + 1;
        Span<int> row = width <= LongestOnStack ? stackalloc int[width] : new int[width];
        Span<int> above = width <= LongestOnStack ? stackalloc int[width] : new int[width];
        Span<int> twoAbove = width <= LongestOnStack ? stackalloc int[width] : new int[width];
        for (var j = 0; j < width; j++) above[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var replaced = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), replaced);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }

            var spare = twoAbove;
            twoAbove = above;
            above = row;
            row = spare;
        }

        return above[width - 1];
    }
}
