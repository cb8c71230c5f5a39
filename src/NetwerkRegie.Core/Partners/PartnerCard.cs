using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>Everything about a partner that a form or an import can say, already checked and written the one way we write it.</summary>
public sealed record PartnerCard(string Name, PartnerType Type)
{
    /// <summary>The organisation that it is a part of.</summary>
    public PartnerId? PartOf { get; init; }

    /// <summary>Active or candidate; ending is an event of its own.</summary>
    public PartnerStatus Status { get; init; } = PartnerStatus.Active;

    /// <summary>Address on the web.</summary>
    public string? Website { get; init; }

    /// <summary>Phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>General mail address.</summary>
    public string? Email { get; init; }

    /// <summary>What it does.</summary>
    public string? Description { get; init; }

    /// <summary>Its locations, the main one first.</summary>
    public IReadOnlyList<Address> Locations { get; init; } = [];

    /// <summary>Its identifiers.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Its themes, target groups and tags.</summary>
    public IReadOnlyList<Label> Labels { get; init; } = [];
}

/// <summary>A postal or visiting address; every part may be unknown.</summary>
public sealed record Address(string? Street, string? Number, string? Postcode, string? Place, string Country = Address.Netherlands)
{
    /// <summary>Code of the Netherlands (ISO 3166-1).</summary>
    public const string Netherlands = "NL";

    /// <summary>What the location is called, if it has a name of its own.</summary>
    public string? Name { get; init; }

    /// <summary>CBS code of the municipality, if known.</summary>
    public string? Municipality { get; init; }

    /// <summary>Degrees north (WGS84), if known.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east (WGS84), if known.</summary>
    public double? Longitude { get; init; }
}

/// <summary>Who gave an identifier.</summary>
public enum IdentifierScheme
{
    /// <summary>Chamber of Commerce number, 8 digits.</summary>
    Kvk = 1,

    /// <summary>Number of legal persons and partnerships, 9 digits that pass the 11-test.</summary>
    Rsin = 2,

    /// <summary>Organisation identification number of the government, 20 positions.</summary>
    Oin = 3,

    /// <summary>International library code, <c>NL-</c> and 10 digits in the Netherlands.</summary>
    Isil = 4,

    /// <summary>CBS code of the area that a municipality governs.</summary>
    Cbs = 5,
}

/// <summary>A number that somebody else gave to the partner.</summary>
public readonly record struct Identifier(IdentifierScheme Scheme, string Value);

/// <summary>What a label says about a partner.</summary>
public enum LabelKind
{
    /// <summary>A theme it works on: a code of the shipped list.</summary>
    Theme = 1,

    /// <summary>A group of people it is there for: a code of the shipped list.</summary>
    TargetGroup = 2,

    /// <summary>A word of one's own.</summary>
    Tag = 3,
}

/// <summary>A theme, target group or tag.</summary>
public readonly record struct Label(LabelKind Kind, string Value)
{
    /// <summary>Longest value, in characters.</summary>
    public const int LongestValue = 60;

    /// <summary>Whether it says the same; in words of one's own capitals make no difference.</summary>
    public bool IsLike(Label other) => Kind == other.Kind && string.Equals(Value, other.Value, Kind == LabelKind.Tag ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
