using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Overlays;
using NetwerkRegie.Core.Network.Zoom;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs;
using NetwerkRegie.Graphs.Drawing;
using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Core.Network;

/// <summary>The network as a map: what is drawn where, the same as a table, and its figures.</summary>
[Allow]
public sealed record GetNetworkMap(NetworkFilter Filter) : IQuery<NetworkMap>;

/// <summary>A map. Of a network too large to read, the strongest part is drawn, and <see cref="N"/> and <see cref="Ties"/> still count all of it.</summary>
public sealed record NetworkMap(DateOnly AsOf, NetworkPicture Picture, IReadOnlyList<NetworkLine> Lines, int N, int Ties, int Confirmed, double? Density, double? DegreeCentralization, IReadOnlyList<TypeCount> Types, IReadOnlyList<string> Places, IReadOnlyList<string> Themes)
{
    /// <summary>Whether only the strongest part is drawn.</summary>
    public bool IsPart => Lines.Count < N || Picture.Ties.Count < Ties;

    /// <summary>The partner that the map is seen from.</summary>
    public NetworkLine? Focus { get; init; }

    /// <summary>The places of all partners, when one of them had none: worth keeping.</summary>
    public MapPlaces? NewPlaces { get; init; }

    /// <summary>The groups of a network that is too large to read, to be seen first; null when partners are.</summary>
    public NetworkCrowd? Crowd { get; init; }

    /// <summary>The name of the group that is open.</summary>
    public string? OpenGroup { get; init; }

    /// <summary>The way from the one partner to the other that was asked for.</summary>
    public NetworkPath? Path { get; init; }

    /// <summary>Partners that the map can be seen from, by name: everybody, or in a network too large for one list those that are drawn.</summary>
    public required IReadOnlyList<Viewpoint> Viewpoints { get; init; }
}

/// <summary>A partner that the map can be seen from.</summary>
public sealed record Viewpoint(PartnerId Partner, string Name);

/// <summary>A partner in the table that says the same as the map, with all its ties, the strongest first.</summary>
public sealed record NetworkLine(PartnerId Partner, string Name, PartnerType Type, string? Place, int Strength, IReadOnlyList<NetworkTieLine> Ties)
{
    private const int StrongestShown = 4;

    /// <summary>The number of its ties, drawn or not.</summary>
    public int Degree => Ties.Count;

    /// <summary>What the sign beside it says in words; null without one.</summary>
    public string? SignSays { get; init; }

    /// <summary>The few ties that say most.</summary>
    public IReadOnlyList<NetworkTieLine> Strongest => [.. Ties.Take(StrongestShown)];

    /// <summary>The other ties.</summary>
    public IReadOnlyList<NetworkTieLine> Others => [.. Ties.Skip(StrongestShown)];
}

/// <summary>A tie of a partner in the table: with whom, how strong (0 to 5, null when unrated), and whether one side only says so.</summary>
public sealed record NetworkTieLine(PartnerId Partner, string Name, PartnerType Type, int? Level, bool OneSided, TieId Tie);

/// <summary>How many partners of a type there are before filtering by type.</summary>
public sealed record TypeCount(PartnerType Type, int Count);

internal sealed class GetNetworkMapHandler(NetworkDb db, NetworkOnDay network, NetworkZoom zoom, MapOverlays overlays, TimeProvider clock) : IQueryHandler<GetNetworkMap, NetworkMap>
{
    private const int MostViewpoints = 500;

    public async Task<Outcome<NetworkMap>> Handle(GetNetworkMap get, CancellationToken ct)
    {
        var all = await network.Read(get.Filter.AsOf ?? clock.Today(), ct);
        if (new[] { get.Filter.From, get.Filter.To }.OfType<PartnerId>().Any(asked => all.Partners.All(partner => partner.Id != asked))) return Outcome.NotFound;
        var known = await PartnerPlaces.Known(db, ct);

        // Only today's places are kept: who has none on an earlier day is put near its partners, and nobody else moves.
        var isNew = all.AsOf >= clock.Today() && !known.Cover(all);
        var places = isNew ? PartnerPlaces.Place(all, known, ct) : PartnerPlaces.Fill(all, known, ct);
        if (await zoom.Open(all.Only(get.Filter), get.Filter, ct) is not { } open) return Outcome.NotFound;
        var shown = open.Rows;
        var graph = shown.Numbers.Graph;
        var path = get.Filter is { From: { } from, To: { } to } ? NetworkPath.Between(shown, from, to) : null;
        var drawn = DrawnPart.With(path, DrawnPart.Of(shown, graph, get.Filter.From), shown);
        var signs = await overlays.Read(get.Filter, drawn, ct);
        var lines = Lines(drawn, shown, signs);
        return new NetworkMap(all.AsOf, Draw(drawn, graph, shown, places, get.Filter.From, path, signs), lines, graph.VertexCount, graph.EdgeCount, shown.Ties.Count(tie => tie.IsConfirmed), Density.Of(graph), DegreeCentralization.Of(graph), Types(all), Distinct(all.Partners.Select(partner => partner.Place)), Distinct(all.Partners.SelectMany(partner => partner.Themes)))
        {
            NewPlaces = isNew ? new MapPlaces(places) : null,
            Focus = path is null ? lines.Find(line => line.Partner == get.Filter.From) : null,
            Path = path,
            OpenGroup = open.Name,
            Crowd = NetworkZoom.IsCrowd(shown, get.Filter) ? await zoom.StepBack(shown, get.Filter, places, ct) : null,
            Viewpoints = [.. (all.Partners.Count <= MostViewpoints ? all : drawn).Partners.Select(partner => new Viewpoint(partner.Id, partner.Name)).OrderBy(partner => partner.Name, StringComparer.CurrentCulture)],
        };
    }

    private static NetworkPicture Draw(NetworkRows drawn, Graph graph, NetworkRows shown, Dictionary<PartnerId, Point> places, PartnerId? centre, NetworkPath? path, IReadOnlyDictionary<PartnerId, PartnerSign> signs)
    {
        var number = drawn.Partners.Select((partner, v) => (partner.Id, v)).ToDictionary(pair => pair.Id, pair => pair.v);
        var degrees = shown.Partners.Select((partner, v) => (partner.Id, Degree: graph.Degree(v))).ToDictionary(pair => pair.Id, pair => pair.Degree);
        var frame = DrawnPart.Frame(drawn.Partners, places);
        var stops = path is null ? centre is { } one ? [one] : [] : path.Stops.Select(stop => stop.Partner).ToHashSet();
        var way = path?.Pairs.SelectMany(pair => new[] { pair, (pair.Other, pair.One) }).ToHashSet() ?? [];
        var nodes = drawn.Partners.Select(partner =>
        {
            var place = frame(places[partner.Id]);
            return new PictureNode(partner.Id.Value, partner.Name, partner.Type, place.X, place.Y, degrees[partner.Id]) { Emphasised = stops.Contains(partner.Id), Sign = signs.GetValueOrDefault(partner.Id)?.Sign, SignSays = signs.GetValueOrDefault(partner.Id)?.Says, Href = $"/partners/{partner.Id}" };
        });
        return new NetworkPicture([.. nodes], [.. drawn.Ties.Select(tie => new PictureTie(number[tie.A], number[tie.B], tie.Level, tie.IsOneSided) { OnTheWay = way.Contains((tie.A, tie.B)) })], centre is null ? NetworkGroups.Of(drawn) : []);
    }

    private static List<NetworkLine> Lines(NetworkRows drawn, NetworkRows shown, IReadOnlyDictionary<PartnerId, PartnerSign> signs)
    {
        var names = shown.Partners.ToDictionary(partner => partner.Id);
        var ties = shown.Ties.SelectMany(tie => ((PartnerId Of, PartnerId With, TieRow Tie)[])[(tie.A, tie.B, tie), (tie.B, tie.A, tie)]).ToLookup(end => end.Of);
        return [.. drawn.Partners.Select(partner =>
        {
            var own = ties[partner.Id].OrderByDescending(end => end.Tie.Weight).ThenBy(end => names[end.With].Name, StringComparer.CurrentCulture).ToList();
            return new NetworkLine(partner.Id, partner.Name, partner.Type, partner.Place, own.Sum(end => end.Tie.Weight), [.. own.Select(end => new NetworkTieLine(end.With, names[end.With].Name, names[end.With].Type, end.Tie.Level, end.Tie.IsOneSided, end.Tie.Id))]) { SignSays = signs.GetValueOrDefault(partner.Id)?.Says };
        })];
    }

    private static IReadOnlyList<TypeCount> Types(NetworkRows all) => [.. all.Partners.GroupBy(partner => partner.Type).OrderBy(group => group.Key).Select(group => new TypeCount(group.Key, group.Count()))];

    private static IReadOnlyList<string> Distinct(IEnumerable<string?> values) => [.. values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)];
}
