namespace NetwerkRegie.Core.Network.Play;

/// <summary>
/// A network over time on one picture: everybody who was there on one of the days, each on one place, and when they were. The picture is that of the last day with those who have gone
/// since; of a network too large to read only the strongest part is drawn, and the counts are of all of it.
/// </summary>
public sealed record NetworkPlay(IReadOnlyList<PlayDay> Days, NetworkPicture Picture, IReadOnlyList<IReadOnlyList<PlayStretch>> Partners, IReadOnlyList<IReadOnlyList<PlayStretch>> Ties);

/// <summary>A day with the number of partners and ties of that day.</summary>
public sealed record PlayDay(DateOnly Day, int Partners, int Ties);

/// <summary>From the one day to the other, by their place in the list, something was there; a tie with its level and whether one side only said so.</summary>
public sealed record PlayStretch(int First, int Last, int? Level, bool OneSided)
{
    /// <summary>The runs of equal values, days on which there is nothing left out.</summary>
    internal static IReadOnlyList<PlayStretch> Of<T>(IReadOnlyList<T?> days, Func<T, (int? Level, bool OneSided)> says)
        where T : class
    {
        var stretches = new List<PlayStretch>();
        foreach (var (at, there) in days.Index().Where(day => day.Item is not null))
        {
            var (level, oneSided) = says(there!);
            if (stretches.Count > 0 && stretches[^1] is { } last && last == new PlayStretch(last.First, at - 1, level, oneSided)) stretches[^1] = last with { Last = at };
            else stretches.Add(new PlayStretch(at, at, level, oneSided));
        }

        return stretches;
    }
}
