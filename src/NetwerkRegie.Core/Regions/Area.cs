using System.Globalization;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Regions;

/// <summary>What is told about an area of one year. <paramref name="Postcodes"/> lists four-digit postcodes and ranges of them: <c>6811-6816 6821</c>.</summary>
public sealed record AreaFacts(string Code, int Year, string Name, string? Postcodes = null);

/// <summary>A municipality, district or neighbourhood as it was in one year.</summary>
public sealed class Area : Entity
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 100;

    /// <summary>Longest list of postcodes, in characters.</summary>
    public const int LongestPostcodes = 1000;

    private Area()
    {
    }

    /// <summary>Identifies the area.</summary>
    public AreaId Id { get; private set; }

    /// <summary>Its CBS code.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The year in which it was so.</summary>
    public int Year { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>How large it is.</summary>
    public AreaLevel Level { get; private set; }

    /// <summary>Code of the area it lies in.</summary>
    public string? Within { get; private set; }

    /// <summary>Whether it is made up, for the demo.</summary>
    public bool Fictional { get; private set; }

    /// <summary>The four-digit postcodes in it, as <c>6811-6816 6821</c>; null when nobody said.</summary>
    public string? Postcodes { get; private set; }

    /// <summary>The name folded, for sorting and finding.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>An area is put on the list.</summary>
    public static Area List(AreaCode code, AreaFacts facts)
    {
        var area = new Area { Id = AreaId.New(), Code = code.Value, Year = facts.Year, Level = code.Level, Within = code.Within?.Value, Fictional = code.IsFictional };
        area.Correct(facts);
        return area;
    }

    /// <summary>Its name or postcodes turned out otherwise.</summary>
    public void Correct(AreaFacts facts) => (Name, SortName, Postcodes) = (facts.Name, Folding.Fold(facts.Name), facts.Postcodes);

    /// <summary>The ranges of four-digit postcodes in a list of them, ends included.</summary>
    public static IReadOnlyList<(int From, int To)> Ranges(string? postcodes) =>
    [
        .. (postcodes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(range => range.Split('-'))
            .Select(ends => (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture))),
    ];
}
