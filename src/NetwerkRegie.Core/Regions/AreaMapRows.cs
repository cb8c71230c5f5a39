using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Regions;

/// <summary>All municipalities and districts at their newest, and in which of them a postcode, a place or a name lies. A neighbourhood counts as its district.</summary>
public sealed class AreaMapRow
{
    private const int Postcodes = 10_000;

    private readonly Dictionary<string, AreaRow> byCode;
    private readonly ILookup<string, AreaRow> byName;
    private readonly ILookup<string, string> namesByFirstWord;
    private readonly string?[] byPostcode = new string?[Postcodes];

    internal AreaMapRow(IReadOnlyList<AreaRow> areas, IReadOnlyDictionary<string, string> postcodes)
    {
        byCode = areas.Where(area => area.Level != AreaLevel.Neighbourhood).ToDictionary(area => area.Code, StringComparer.Ordinal);
        byName = byCode.Values.ToLookup(area => ShortName(area.Name), StringComparer.Ordinal);
        namesByFirstWord = byName.Select(areas => areas.Key).Where(name => name.Length > 0).ToLookup(name => name.Split(' ')[0], StringComparer.Ordinal);
        // The smallest area last, so that a district wins from the municipality around it.
        foreach (var area in areas.OrderBy(area => area.Level).ThenBy(area => area.Code, StringComparer.Ordinal))
        {
            if (Counted(area.Code) is { } code && postcodes.TryGetValue(area.Code, out var list)) Fill(Area.Ranges(list), code);
        }
    }

    /// <summary>Municipalities and districts, by name.</summary>
    public IReadOnlyList<AreaRow> Areas => [.. byCode.Values.OrderBy(area => area.Level).ThenBy(area => ShortName(area.Name), StringComparer.Ordinal).ThenBy(area => area.Code, StringComparer.Ordinal)];

    /// <summary>The area with the code, or null when it is not on the list.</summary>
    public AreaRow? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>Code of the municipality that an area is or lies in.</summary>
    public static string Municipality(string code) => AreaCode.Read(code)?.Upwards().Last().Value ?? code;

    /// <summary>Code of the district of an address, else of its municipality; null when it lies in no area of the list.</summary>
    public string? Of(string? postcode, string? municipality, string? place)
    {
        if (PostcodeCentres.Number(postcode) is { } number && byPostcode[number] is { } code) return code;
        if (Find(municipality) is { } around) return around.Code;
        return place is null ? null : byName[Folding.Fold(place)].FirstOrDefault(area => area.Level == AreaLevel.Municipality)?.Code;
    }

    /// <summary>
    /// The areas that a text names. Of districts that share a name only those in one of the given municipalities count; where a text names a district as well as the municipality
    /// around it, the district counts.
    /// </summary>
    public IReadOnlyList<string> Named(string? text, IReadOnlySet<string> municipalities)
    {
        var words = Folding.Words(text);
        var whole = $" {string.Join(' ', words)} ";
        var names = words.Distinct().SelectMany(word => namesByFirstWord[word]).Where(name => whole.Contains($" {name} ", StringComparison.Ordinal));
        var named = names.SelectMany(name => Meant([.. byName[name]], municipalities)).ToList();
        return [.. named.Where(code => named.TrueForAll(other => other == code || Municipality(other) != code))];
    }

    private static IEnumerable<string> Meant(IReadOnlyList<AreaRow> sameName, IReadOnlySet<string> municipalities)
    {
        if (sameName is [var only]) return [only.Code];
        return sameName.Where(area => municipalities.Contains(Municipality(area.Code))).Select(area => area.Code);
    }

    /// <summary>The name as people write it: without what stands behind it in brackets.</summary>
    private static string ShortName(string name) => Folding.Fold(name.Split('(')[0]);

    private string? Counted(string code) => AreaCode.Read(code)?.Upwards().Select(area => area.Value).FirstOrDefault(byCode.ContainsKey);

    private void Fill(IReadOnlyList<(int From, int To)> ranges, string code)
    {
        foreach (var (from, to) in ranges) Array.Fill(byPostcode, code, from, to - from + 1);
    }
}

/// <summary>The way to the map of areas.</summary>
public static class AreaMapRows
{
    /// <summary>The areas as a map of postcodes and names: one statement.</summary>
    public static async Task<AreaMapRow> ReadAreaMapRows(this NetworkDb db, CancellationToken ct)
    {
        var areas = await db.NewestAreas().ToListAsync(ct);
        return new AreaMapRow([.. areas.Select(Row)], areas.Where(area => area.Postcodes is not null).ToDictionary(area => area.Code, area => area.Postcodes!, StringComparer.Ordinal));
    }

    private static AreaRow Row(Area area) => new() { Code = area.Code, Year = area.Year, Name = area.Name, Level = area.Level, Within = area.Within, Fictional = area.Fictional };
}
