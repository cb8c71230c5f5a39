using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Exchange;

/// <summary>How sure a guess is; a likely one is shown for a person to look at.</summary>
public enum Certainty
{
    None,
    Likely,
    Sure,
}

/// <summary>What a column seems to be.</summary>
public sealed record FieldGuess(PartnerField Field, Certainty Certainty)
{
    public static readonly FieldGuess None = new(PartnerField.Ignore, Certainty.None);
}

/// <summary>
/// Maps the headings of someone's list to the fields of a partner, as a person would who sees the headings and the first rows.
/// Headings are judged one by one first, then together: one name, one place, and so on.
/// </summary>
public static partial class HeadingGuess
{
    /// <summary>One guess for every heading.</summary>
    /// <param name="headings">As the table reader names its columns; "Contact/E-mail" has its group in front.</param>
    /// <param name="sample">Some rows of values, which settle what a heading leaves open.</param>
    public static IReadOnlyList<FieldGuess> For(IReadOnlyList<string> headings, IReadOnlyList<TableRow>? sample = null)
    {
        var columns = headings.Select((heading, index) => new GuessedColumn(index, heading, Of(heading), sample ?? [])).ToList();
        WhoseName(columns);
        WhichMunicipality(columns);
        foreach (var column in columns) column.LookAtValues(columns);
        if (!columns.Exists(column => column.Is(PartnerField.HouseNumber)))
            columns.Find(column => column.Is(PartnerField.HouseNumberAddition) && Key(column.Heading).Contains("nummer", StringComparison.Ordinal))?.Become(PartnerField.HouseNumber, Certainty.Sure);
        OneColumnEach(columns);
        return columns.ConvertAll(column => column.Guess);
    }

    /// <summary>The same for a table that was just opened.</summary>
    public static IReadOnlyList<FieldGuess> For(ITable table) =>
        For([.. table.Columns.Select(column => column.HasHeading ? column.Name : "")], table.Sample);

    /// <summary>True for a word that people use as a heading of a partner list.</summary>
    public static bool Knows(string heading) => Of(heading).Certainty != Certainty.None || IsName(heading) || HeadingWords.Municipalities.Contains(Key(heading));

    private static FieldGuess Of(string heading)
    {
        var own = Own(heading);
        if (own.Length == 0) return FieldGuess.None;
        if (HeadingWords.Meaning(Key(own)) is { } exact) return new(exact, Certainty.Sure);
        if (IsForeign(own)) return FieldGuess.None;
        if (own.Contains('/', StringComparison.Ordinal)) return InGroup(own[..own.LastIndexOf('/')], own[(own.LastIndexOf('/') + 1)..]);
        if (HeadingWords.Meaning(Essence(own)) is { } likely) return new(likely, Certainty.Likely);
        if (SpeaksOfContact(own) && HeadingWords.PlainNames.Contains(Essence(own))) return new(PartnerField.ContactName, Certainty.Likely);
        var dash = own.LastIndexOf(" - ", StringComparison.Ordinal);
        return dash < 0 ? FieldGuess.None : Of(own[(dash + 3)..]);
    }

    /// <summary>A heading with a group above it: the name of a contact is not the name of a partner.</summary>
    private static FieldGuess InGroup(string group, string own)
    {
        var isPerson = HeadingWords.Meaning(Key(group)) == PartnerField.ContactName;
        if (isPerson && IsName(own)) return new(PartnerField.ContactName, Certainty.Sure);
        return Of(own);
    }

    private static bool IsForeign(string heading) => HeadingWords.Words(heading).Any(word => HeadingWords.Foreign.Any(word.StartsWith));

    private static bool SpeaksOfContact(string heading) => HeadingWords.Words(heading).Any(word => word.StartsWith("contact", StringComparison.Ordinal));

    private static bool IsName(string heading) => NameRank(heading) > 0;

    /// <summary>2 for the name of an organisation, 1 for a name of someone or something, 0 for no name.</summary>
    private static int NameRank(string heading)
    {
        var own = Own(heading);
        var slash = own.LastIndexOf('/');
        var last = slash < 0 ? own : own[(slash + 1)..];
        if (HeadingWords.OrganisationNames.Contains(Key(own))) return 2;
        if (slash > 0 && HeadingWords.PlainNames.Contains(Key(last))) return HeadingWords.OrganisationNames.Contains(Key(own[..slash])) ? 2 : 0;
        if (HeadingWords.PlainNames.Contains(Key(own))) return 1;
        return Of(own).Certainty == Certainty.None && !IsForeign(own) && HeadingWords.PlainNames.Contains(Essence(own)) ? 1 : 0;
    }

    /// <summary>With two names on a row the organisation is the partner; the other is its contact, or the location that makes the row.</summary>
    private static void WhoseName(List<GuessedColumn> columns)
    {
        var organisations = columns.FindAll(column => NameRank(column.Heading) == 2);
        var plain = columns.Find(column => NameRank(column.Heading) == 1);
        var hasContact = columns.Exists(column => column.Is(PartnerField.ContactName));
        if (organisations.Count > 1 && organisations.Find(column => !HeadingWords.Wholes.Contains(Key(column.Heading))) is { } site)
        {
            site.Become(PartnerField.Name, Certainty.Sure);
            organisations.Find(column => HeadingWords.Wholes.Contains(Key(column.Heading)))?.Become(PartnerField.PartOf, Certainty.Likely);
            return;
        }

        if (organisations is [var location] && plain is not null && HeadingWords.LocationNames.Contains(Key(location.Heading)))
        {
            plain.Become(PartnerField.Name, Certainty.Sure);
            location.Become(PartnerField.LocationName, Certainty.Sure);
            return;
        }

        if (organisations.Count > 0 && plain is not null && hasContact)
        {
            plain.Become(PartnerField.Name, Certainty.Sure);
            organisations[0].Become(PartnerField.PartOf, Certainty.Likely);
            return;
        }

        if (organisations.Count > 0)
        {
            organisations[0].Become(PartnerField.Name, Certainty.Sure);
            plain?.Become(PartnerField.ContactName, Certainty.Likely);
            return;
        }

        plain?.Become(PartnerField.Name, HeadingWords.PlainNames.Contains(Key(plain.Heading)) ? Certainty.Sure : Certainty.Likely);
    }

    /// <summary>In a list of municipalities they are the partners and their code identifies them; in any other list they only say where.</summary>
    private static void WhichMunicipality(List<GuessedColumn> columns)
    {
        var municipality = columns.Find(column => HeadingWords.Municipalities.Contains(Key(column.Heading)));
        var code = columns.Find(column => HeadingWords.MunicipalityCodes.Contains(Key(column.Heading)));
        var isNamed = columns.Exists(column => column.Is(PartnerField.Name));
        if (!isNamed) municipality?.Become(PartnerField.Name, Certainty.Likely);
        if (!isNamed) code?.Become(PartnerField.CbsCode, municipality is null ? Certainty.Likely : Certainty.Sure);
        if (isNamed && !columns.Exists(column => column.Is(PartnerField.Place))) municipality?.Become(PartnerField.Place, Certainty.Likely);
    }

    /// <summary>Of two columns for one field the surer or else the first is taken; telephone numbers, mail addresses and parts of a person's name may be several.</summary>
    private static void OneColumnEach(List<GuessedColumn> columns)
    {
        foreach (var rivals in columns.Where(column => column.Guess.Certainty != Certainty.None).GroupBy(column => column.Guess.Field))
        {
            if (rivals.Key is PartnerField.Phone or PartnerField.Email or PartnerField.ContactName or PartnerField.Tags) continue;
            foreach (var rest in rivals.OrderByDescending(column => column.Guess.Certainty).ThenBy(column => column.Index).Skip(1)) rest.Become(PartnerField.Ignore, Certainty.None);
        }
    }

    /// <summary>Without the count that sets a repeated heading apart.</summary>
    private static string Own(string heading) => Counted().Replace(heading, "").Trim();

    private static string Key(string heading) => string.Concat(HeadingWords.Words(Own(heading)));

    /// <summary>The heading without the words that say for whom or how often.</summary>
    private static string Essence(string heading) => string.Concat(HeadingWords.Words(heading).Where(word => !HeadingWords.Fillers.Contains(word)));

    [GeneratedRegex(@"\s\(\d+\)$", RegexOptions.None, 200)]
    private static partial Regex Counted();
}
