using System.Security.Cryptography;
using System.Text;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>A fact of a partner that somebody can confirm or correct by itself.</summary>
public enum CardFact
{
    /// <summary>The name people know it by.</summary>
    Name = 1,

    /// <summary>What it does, in a few sentences.</summary>
    Description = 2,

    /// <summary>Phone number.</summary>
    Phone = 3,

    /// <summary>General mail address.</summary>
    Email = 4,

    /// <summary>Address on the web.</summary>
    Website = 5,

    /// <summary>The main location: street, number, postcode and place.</summary>
    Address = 6,

    /// <summary>Chamber of Commerce number.</summary>
    Kvk = 7,
}

/// <summary>Which facts of a card are known.</summary>
public static class KnownFields
{
    /// <summary>Whether the card says anything of the fact.</summary>
    public static bool Knows(this PartnerCard card, CardFact field) => FieldValues.Of(card, field) is not null;
}

/// <summary>Reads and writes one fact of a partner's card. An address is one fact of several lines, since half an address is of no use.</summary>
internal static class FieldValues
{
    /// <summary>Between the parts of an address.</summary>
    public const char Between = '\n';

    private const int MarkLength = 32;

    /// <summary>The value as we write it, or null when it is unknown.</summary>
    public static string? Of(PartnerCard card, CardFact field) => field switch
    {
        CardFact.Name => card.Name,
        CardFact.Description => card.Description,
        CardFact.Phone => card.Phone,
        CardFact.Email => card.Email,
        CardFact.Website => card.Website,
        CardFact.Address => card.Locations is [var main, ..] ? string.Join(Between, main.Street, main.Number, main.Postcode, main.Place) : null,
        _ => card.Identifiers.Where(identifier => identifier.Scheme == IdentifierScheme.Kvk).Select(identifier => identifier.Value).FirstOrDefault(),
    };

    /// <summary>The value as people read it.</summary>
    public static string? Show(CardFact field, string? value) => value is null ? null : field switch
    {
        CardFact.Phone => PhoneRule.Show(value),
        CardFact.Website => WebsiteRule.Show(value),
        CardFact.Address => ShowAddress(value.Split(Between)),
        _ => value,
    };

    /// <summary>Reads a typed correction by the rule of the fact.</summary>
    public static FactReading Read(CardFact field, string? typed) => field switch
    {
        CardFact.Phone => PhoneRule.Read(typed),
        CardFact.Email => EmailRule.Read(typed),
        CardFact.Website => WebsiteRule.Read(typed),
        CardFact.Kvk => KvkRule.Read(typed),
        CardFact.Name => Text(typed, Partner.LongestName),
        _ => Text(typed, Partner.LongestDescription),
    };

    /// <summary>The card with another value for the fact; the other locations and numbers stay.</summary>
    public static PartnerCard With(PartnerCard card, CardFact field, string value) => field switch
    {
        CardFact.Name => card with { Name = value },
        CardFact.Description => card with { Description = value },
        CardFact.Phone => card with { Phone = value },
        CardFact.Email => card with { Email = value },
        CardFact.Website => card with { Website = value },
        CardFact.Address => card with { Locations = [Moved(card.Locations.Count > 0 ? card.Locations[0] : null, value.Split(Between)), .. card.Locations.Skip(1)] },
        _ => card with { Identifiers = [.. card.Identifiers.Where(identifier => identifier.Scheme != IdentifierScheme.Kvk), new Identifier(IdentifierScheme.Kvk, value)] },
    };

    /// <summary>A short mark of a value, by which a later change of it shows.</summary>
    public static string Mark(string? value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value ?? "")))[..MarkLength];

    private static FactReading Text(string? typed, int longest) => string.IsNullOrWhiteSpace(typed) ? FactReading.Nothing
        : typed.Trim().Length <= longest ? FactReading.Of(typed.Trim()) : FactReading.Wrong("Partners.TextTooLong", longest);

    private static string ShowAddress(string[] parts) => string.Join(", ", new[] { $"{parts[0]} {parts[1]}".Trim(), $"{parts[2]} {parts[3]}".Trim() }.Where(line => line.Length > 0));

    /// <summary>Coordinates and municipality belong to the place that was left.</summary>
    private static Address Moved(Address? from, string[] parts) =>
        new(Part(parts[0]), Part(parts[1]), Part(parts[2]), Part(parts[3]), from?.Country ?? Address.Netherlands) { Name = from?.Name };

    private static string? Part(string text) => text.Length == 0 ? null : text;
}
