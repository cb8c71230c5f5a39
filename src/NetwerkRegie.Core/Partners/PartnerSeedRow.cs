namespace NetwerkRegie.Core.Partners;

/// <summary>A partner to begin with.</summary>
/// <param name="Key">What other rows call it by.</param>
/// <param name="Name">Name.</param>
/// <param name="Type">Kind of organisation.</param>
/// <param name="RegisteredAt">When it joined, UTC.</param>
public sealed record PartnerSeedRow(string Key, string Name, PartnerType Type, DateTime RegisteredAt)
{
    /// <summary>Whether it takes part.</summary>
    public PartnerStatus Status { get; init; } = PartnerStatus.Active;

    /// <summary>The day it stopped taking part.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>A library of the consortium.</summary>
    public bool InConsortium { get; init; }

    /// <summary>Key of the whole that it is part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>What it does.</summary>
    public string? Description { get; init; }

    /// <summary>Address on the web.</summary>
    public string? Website { get; init; }

    /// <summary>Phone number, as people write it.</summary>
    public string? Phone { get; init; }

    /// <summary>General mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The numbers others know it by.</summary>
    public IReadOnlyDictionary<IdentifierScheme, string> Identifiers { get; init; } = new Dictionary<IdentifierScheme, string>();

    /// <summary>Where it can be visited, the main location first.</summary>
    public IReadOnlyList<LocationSeedRow> Locations { get; init; } = [];

    /// <summary>Codes of its themes.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Codes of its target groups.</summary>
    public IReadOnlyList<string> TargetGroups { get; init; } = [];

    /// <summary>Its own words.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

/// <summary>A location to begin with.</summary>
public sealed record LocationSeedRow(
    string? Name, string? Street, string? Number, string? Postcode, string? Place, string? Country = null, string? Municipality = null, double? Latitude = null, double? Longitude = null);
