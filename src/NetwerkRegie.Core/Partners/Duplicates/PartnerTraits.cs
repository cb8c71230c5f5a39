using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>What of a partner is compared with another, read once: names as words, numbers, ways to reach it, where it is.</summary>
internal sealed partial class PartnerTraits
{
    private static readonly HashSet<string> Everybodys = new(StringComparer.Ordinal)
    {
        "gmail.com", "hotmail.com", "hotmail.nl", "outlook.com", "live.nl", "live.com", "icloud.com", "yahoo.com", "ziggo.nl", "kpnmail.nl", "planet.nl", "xs4all.nl", "home.nl", "facebook.com", "linkedin.com",
        "instagram.com", "sites.google.com", "wordpress.com", "jouwweb.nl", "twitter.com", "x.com",
    };

    private PartnerTraits(PartnerId? id, string name, string? place)
    {
        (Id, Name) = (id, name);
        Place = Folding.Fold(place);
        Readings = NameWords.Readings(name, place);
        (IsUnit, Series) = (NameWords.IsUnit(Readings[0]), NameWords.Series(Readings[0]));
    }

    /// <summary>Which partner; null for one that is not there yet.</summary>
    public PartnerId? Id { get; }

    public string Name { get; }

    /// <summary>The organisation that it is a part of.</summary>
    public PartnerId? PartOf { get; private init; }

    public bool HasEnded { get; private init; }

    public IReadOnlyList<string[]> Readings { get; }

    public bool IsUnit { get; }

    public string Series { get; }

    public string Place { get; }

    public string? Phone { get; private init; }

    public string? Email { get; private init; }

    /// <summary>The domain of its website, else of its mail address; null when it is one that anybody may have.</summary>
    public string? Domain { get; private init; }

    public IReadOnlyList<Identifier> Identifiers { get; private init; } = [];

    public IReadOnlyList<Spot> Spots { get; private init; } = [];

    /// <summary>A place where it is: postcode, house number and street, folded; a post box is no such place.</summary>
    public sealed record Spot(string Postcode, string Number, string Street, string Place);

    public static PartnerTraits Of(PartnerId? id, PartnerCard card) => new(id, card.Name, card.Locations.Select(location => location.Place).FirstOrDefault(place => place is not null))
    {
        PartOf = card.PartOf,
        HasEnded = card.Status == PartnerStatus.Ended,
        Phone = card.Phone,
        Email = card.Email?.ToLowerInvariant(),
        Domain = Own(HostOf(card.Website)) ?? Own(card.Email?.Split('@')[^1].ToLowerInvariant()),
        Identifiers = card.Identifiers,
        Spots = [.. card.Locations.Select(SpotOf).OfType<Spot>()],
    };

    private static Spot? SpotOf(Address address)
    {
        var street = Room().Replace(Folding.Fold(address.Street), "");
        var number = Folding.Fold(address.Number);
        if (number.Length == 0 && NumberBehind().Match(street) is { Success: true } behind) (street, number) = (street[..behind.Index].TrimEnd(), behind.Groups["number"].Value);
        if (street.StartsWith("postbus", StringComparison.Ordinal) || street.StartsWith("po box", StringComparison.Ordinal)) return null;
        var postcode = Folding.Fold(address.Postcode).Replace(" ", "", StringComparison.Ordinal);
        return street.Length == 0 && (postcode.Length == 0 || number.Length == 0) ? null : new Spot(postcode, number, string.Join(' ', street.Split(' ').Select(StreetWord)), Folding.Fold(address.Place));
    }

    private static string StreetWord(string word) => word switch
    {
        "pres" => "president",
        "burg" => "burgemeester",
        "dr" => "drive",
        "st" or "street" => "street",
        "ave" or "avenue" => "avenue",
        "rd" or "road" => "road",
        "pkwy" => "parkway",
        "hwy" => "highway",
        "n" => "north",
        "s" => "south",
        "e" => "east",
        "w" => "west",
        _ when word.Length > 4 && word.EndsWith("str", StringComparison.Ordinal) => word + "aat",
        _ when word.Length > 4 && word.EndsWith("ln", StringComparison.Ordinal) => word[..^2] + "laan",
        _ => word,
    };

    private static string? HostOf(string? website) =>
        website is not null && Uri.TryCreate(website.Contains("://", StringComparison.Ordinal) ? website : "https://" + website, UriKind.Absolute, out var address) ? Www().Replace(address.Host.ToLowerInvariant(), "") : null;

    private static string? Own(string? domain) => string.IsNullOrEmpty(domain) || Everybodys.Contains(domain) ? null : domain;

    [GeneratedRegex(@"^www\d?\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Www();

    [GeneratedRegex(@" (suite|ste|unit|room|floor|kamer|verdieping)\b.*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Room();

    [GeneratedRegex(@"\b(?<number>\d+ ?[a-z]?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberBehind();
}
