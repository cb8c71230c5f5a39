using System.Text;
using System.Text.Json;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Duplicates;

/// <summary>Two records of which a person said whether they are one organisation.</summary>
internal sealed record LabelledPair(PartnerCard One, PartnerCard Other, bool Same);

/// <summary>The labelled pairs that lie with the shared data.</summary>
internal static class LabelledPairs
{
    /// <summary>Organisations of Washington 211, each beside a copy with spelling mistakes in name or web address; and each beside the next organisation, which is another one.</summary>
    public static List<LabelledPair> Misspelt()
    {
        var rows = Read("dedupe/wa211_mangled_training.csv", ',', headings: false).Skip(2).ToList();
        var pairs = new List<LabelledPair>();
        PartnerCard? original = null;
        foreach (var row in rows)
        {
            var card = Card(row[0], row[2], row[3], row[6], row[5], "US");
            if (row[13] == "1")
            {
                pairs.Add(new LabelledPair(original!, card, true));
                continue;
            }

            if (original is not null && original.Name != card.Name) pairs.Add(new LabelledPair(original, card, false));
            original = card;
        }

        return pairs;
    }

    /// <summary>Pairs of records about two organisations, judged by people. Pairs of two locations of one record are left out: those are one partner here.</summary>
    public static List<LabelledPair> Judged()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedData.Path("dedupe/wa211_names_orgs_pairs.json")));
        return [.. json.RootElement.EnumerateArray()
            .Where(pair => Text(pair.GetProperty("a"), "organization_id") != Text(pair.GetProperty("b"), "organization_id"))
            .Select(pair => new LabelledPair(CardOf(pair.GetProperty("a")), CardOf(pair.GetProperty("b")), pair.GetProperty("label").GetString() == "match"))];
    }

    /// <summary>All pairs of the Dutch list of doubles and traps.</summary>
    public static List<LabelledPair> Dutch()
    {
        var cards = Read("imports-nl/08_dubbelen.csv", ';', headings: true).ConvertAll(row => Card(row[1], row[8], row[2], row[3], row[4], "NL") with
        {
            Identifiers = row[5].Length == 0 ? [] : [new Identifier(IdentifierScheme.Kvk, row[5])],
            Phone = PhoneRule.Read(row[6]).Value,
            Email = EmailRule.Read(row[7]).Value,
            Website = WebsiteRule.Read(row[8]).Value,
        });
        using var expected = JsonDocument.Parse(File.ReadAllText(SharedData.Path("imports-nl/expected/08_dubbelen.csv.json")));
        var clusters = expected.RootElement.GetProperty("duplicate_clusters").EnumerateArray().Select(cluster => cluster.EnumerateArray().Select(row => row.GetInt32()).ToHashSet()).ToList();
        return [.. from one in Enumerable.Range(1, cards.Count) from other in Enumerable.Range(one + 1, cards.Count - one)
            select new LabelledPair(cards[one - 1], cards[other - 1], clusters.Exists(cluster => cluster.Contains(one) && cluster.Contains(other)))];
    }

    /// <summary>All organisations of Washington 211 by name only: what another one has to be found among.</summary>
    public static List<PartnerCard> Crowd() => Read("dedupe/wa211_organisations_4381.csv", ',', headings: true).ConvertAll(row => new PartnerCard(row[0], PartnerType.Other));

    private static PartnerCard CardOf(JsonElement record) =>
        Card(Text(record, "o_name"), Text(record, "o_url"), Text(record, "address_1"), Text(record, "postal_code"), Text(record, "city"), "US");

    private static PartnerCard Card(string name, string website, string street, string postcode, string place, string country) => new(name, PartnerType.Other)
    {
        Website = website.Length == 0 ? null : website,
        Locations = street.Length + postcode.Length + place.Length == 0 ? [] : [new Address(street, null, PostcodeRule.Read(postcode, country).Value ?? postcode, place, country)],
    };

    private static string Text(JsonElement record, string name) => record.GetProperty(name).GetString() ?? "";

    private static List<string[]> Read(string file, char separator, bool headings)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = File.ReadAllText(SharedData.Path(file), Encoding.GetEncoding(headings ? "utf-8" : "windows-1252"));
        return [.. Rows(text, separator).Where(row => row.Length > 1).Skip(headings ? 1 : 0)];
    }

    /// <summary>The rows of a text in which quotes hold separators and line breaks together.</summary>
    private static IEnumerable<string[]> Rows(string text, char separator)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var sign in text)
        {
            var ends = !quoted && (sign == separator || sign is '\r' or '\n');
            if (sign == '"') quoted = !quoted;
            else if (!ends) cell.Append(sign);
            if (!ends) continue;
            cells.Add(cell.ToString());
            cell.Clear();
            if (sign == separator) continue;
            yield return [.. cells];
            cells.Clear();
        }
    }
}
