using System.Globalization;
using System.Text.Json;

namespace NetwerkRegie.Core.Regions;

/// <summary>
/// The middle of every four-digit Dutch postcode that has one place. Good to half a kilometre in a town, to a few in the country:
/// enough to see in which part of a region somebody works, never shown as an address. The source stands in the data file.
/// </summary>
public static class PostcodeCentres
{
    private const int Digits = 4;

    private static readonly Lazy<Dictionary<int, Coordinates>> Centres = new(Read);

    /// <summary>The middle of the postcode, of which the first four digits count; null when it is no Dutch postcode or has no one place.</summary>
    public static Coordinates? Of(string? postcode) => Number(postcode) is { } number && Centres.Value.TryGetValue(number, out var centre) ? centre : null;

    /// <summary>The middles of all postcodes in the ranges, ends included, in order.</summary>
    public static IReadOnlyList<Coordinates> In(IReadOnlyList<(int From, int To)> ranges) =>
        [.. ranges.SelectMany(range => Enumerable.Range(range.From, Math.Max(0, range.To - range.From + 1))).Where(Centres.Value.ContainsKey).Select(number => Centres.Value[number])];

    /// <summary>The four digits of a Dutch postcode; null when it does not begin with them.</summary>
    public static int? Number(string? postcode) =>
        postcode?.TrimStart() is { Length: >= Digits } text && int.TryParse(text.AsSpan(0, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<int, Coordinates> Read()
    {
        using var file = typeof(PostcodeCentres).Assembly.GetManifestResourceStream("NetwerkRegie.Core.Regions.PostcodeCentres.data.json")!;
        using var json = JsonDocument.Parse(file);
        return json.RootElement.GetProperty("centres").EnumerateArray().SelectMany(line => line.GetString()!.Split("; ")).Select(centre => centre.Split(' '))
            .ToDictionary(parts => int.Parse(parts[0], CultureInfo.InvariantCulture), parts => new Coordinates(double.Parse(parts[1], CultureInfo.InvariantCulture), double.Parse(parts[2], CultureInfo.InvariantCulture)));
    }
}
