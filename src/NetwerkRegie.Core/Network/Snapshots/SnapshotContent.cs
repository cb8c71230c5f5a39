using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network.Snapshots;

/// <summary>
/// A frozen network as canonical JSON: properties in one order, partners and ties by their ids, numbers as the shortest text that reads back the same, no spaces. The same network gives
/// the same text, and so the same control number.
/// </summary>
internal sealed record SnapshotContent(NetworkRows Rows, IReadOnlyDictionary<string, double?> Figures, IReadOnlyDictionary<PartnerId, IReadOnlyDictionary<string, double?>> PartnerFigures)
{
    private const int Form = 1;
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SnapshotContent Of(NetworkRows rows, NetworkMetrics metrics, NetworkRatings ratings)
    {
        var partners = metrics.Partners.ToDictionary(partner => new PartnerId(partner.Id), partner => NetworkFigures.Of(partner, metrics));
        return new SnapshotContent(rows, NetworkFigures.Of(metrics, ratings), partners);
    }

    public string Write()
    {
        var partners = Rows.Partners.OrderBy(partner => partner.Id).ToList();
        var numbers = partners.Select((partner, at) => (partner.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("form", Form);
            json.WriteString("asOf", Rows.AsOf.ToString("O", CultureInfo.InvariantCulture));
            Write(json, "figures", Figures);
            json.WriteStartArray("partners");
            foreach (var partner in partners) Write(json, partner);
            json.WriteEndArray();
            json.WriteStartArray("ties");
            foreach (var tie in Rows.Ties.OrderBy(tie => numbers[tie.A]).ThenBy(tie => numbers[tie.B])) Write(json, tie, numbers);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static SnapshotContent Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        var partners = root.GetProperty("partners").EnumerateArray().Select(Partner).ToList();
        var rows = new NetworkRows(Day(root.GetProperty("asOf")), [.. partners.Select(partner => partner.Row)], [.. root.GetProperty("ties").EnumerateArray().Select(tie => Tie(tie, partners))]);
        return new SnapshotContent(rows, Figured(root.GetProperty("figures")), partners.ToDictionary(partner => partner.Row.Id, partner => partner.Figures));
    }

    private void Write(Utf8JsonWriter json, NetworkPartnerRow partner)
    {
        json.WriteStartObject();
        json.WriteString("id", partner.Id.Value);
        json.WriteString("name", partner.Name);
        json.WriteString("type", partner.Type.ToString());
        json.WriteString("place", partner.Place);
        json.WriteStartArray("themes");
        foreach (var theme in partner.Themes.Order(StringComparer.Ordinal)) json.WriteStringValue(theme);
        json.WriteEndArray();
        Write(json, "figures", PartnerFigures[partner.Id]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TieRow tie, Dictionary<PartnerId, int> numbers)
    {
        json.WriteStartObject();
        json.WriteString("id", tie.Id.Value);
        json.WriteNumber("a", numbers[tie.A]);
        json.WriteNumber("b", numbers[tie.B]);
        Write(json, "levelA", tie.LevelA);
        Write(json, "levelB", tie.LevelB);
        json.WriteString("kinds", tie.KindNames);
        json.WriteString("since", tie.StartedOn?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, double?> figures)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in figures.OrderBy(figure => figure.Key, StringComparer.Ordinal)) Write(json, key, value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static (NetworkPartnerRow Row, IReadOnlyDictionary<string, double?> Figures) Partner(JsonElement partner) => (
        new NetworkPartnerRow(
            new PartnerId(partner.GetProperty("id").GetGuid()), partner.GetProperty("name").GetString()!, Enum.Parse<PartnerType>(partner.GetProperty("type").GetString()!), partner.GetProperty("place").GetString(),
            [.. partner.GetProperty("themes").EnumerateArray().Select(theme => theme.GetString()!)]),
        Figured(partner.GetProperty("figures")));

    private static TieRow Tie(JsonElement tie, List<(NetworkPartnerRow Row, IReadOnlyDictionary<string, double?> Figures)> partners) => new()
    {
        Id = new TieId(tie.GetProperty("id").GetGuid()),
        A = partners[tie.GetProperty("a").GetInt32()].Row.Id,
        B = partners[tie.GetProperty("b").GetInt32()].Row.Id,
        LevelA = Level(tie.GetProperty("levelA")),
        LevelB = Level(tie.GetProperty("levelB")),
        KindNames = tie.GetProperty("kinds").GetString()!,
        StartedOn = tie.GetProperty("since") is { ValueKind: JsonValueKind.String } since ? Day(since) : null,
        EndedOn = null,
    };

    private static Dictionary<string, double?> Figured(JsonElement figures) =>
        figures.EnumerateObject().ToDictionary(figure => figure.Name, figure => figure.Value.ValueKind == JsonValueKind.Null ? (double?)null : figure.Value.GetDouble(), StringComparer.Ordinal);

    private static int? Level(JsonElement level) => level.ValueKind == JsonValueKind.Null ? null : level.GetInt32();

    private static DateOnly Day(JsonElement day) => DateOnly.ParseExact(day.GetString()!, "O", CultureInfo.InvariantCulture);
}
