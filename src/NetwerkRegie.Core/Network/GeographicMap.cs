using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Network;

/// <summary>
/// Partners where they are. Of a network too large to show one by one, <see cref="Towns"/> says how many there are in each place, and
/// <see cref="Locations"/> is empty. <paramref name="N"/> counts all partners that the filter keeps, <paramref name="Unplaced"/> those of which nobody knows where they are.
/// </summary>
public sealed record GeographicMap(DateOnly AsOf, int N, int Unplaced, IReadOnlyList<PlacedLocation> Locations, IReadOnlyList<PlacedTie> Ties, IReadOnlyList<PlacedArea> Areas)
{
    /// <summary>The places with their number of partners, the largest first; empty when partners stand one by one.</summary>
    public IReadOnlyList<PlacedTown> Towns { get; init; } = [];

    /// <summary>How many smaller places are not listed.</summary>
    public int TownsLeftOut { get; init; }

    /// <summary>The places to choose from, whatever the filter keeps.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>The themes (codes) to choose from, whatever the filter keeps.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Whether there are too many partners to show one by one.</summary>
    public bool IsByTown => Towns.Count > 0;
}

/// <summary>A location of a partner. Not exact means the middle of its postcode; the degree counts all ties of the partner.</summary>
public sealed record PlacedLocation(PartnerId Partner, string Name, PartnerType Type, string? Location, string? Address, string? Postcode, Coordinates At, bool IsExact, int Degree);

/// <summary>A tie between the main locations of two partners, given by their place in the list of locations. The Frey level is 0 to 5, or null when neither side rated it.</summary>
public sealed record PlacedTie(int From, int To, int? Level, bool OneSided);

/// <summary>An area in which somebody is, with the middles of its postcodes and how many of the partners shown have a location there.</summary>
public sealed record PlacedArea(string Code, string Name, AreaLevel Level, IReadOnlyList<Coordinates> Centres, int Partners);

/// <summary>A place, in the middle of the partners that are there; the name is empty for partners that have no place, only a postcode or coordinates.</summary>
public sealed record PlacedTown(string Name, Coordinates At, int Partners);
