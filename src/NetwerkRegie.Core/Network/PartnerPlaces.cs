using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Graphs.Drawing;

namespace NetwerkRegie.Core.Network;

/// <summary>Where a partner stands on the map, from 0 to 1, kept so that the map looks the same at the next visit. No part of the history.</summary>
public sealed class PartnerPlace
{
    private PartnerPlace()
    {
    }

    /// <summary>The partner; its place may outlive it.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>From left to right, 0 to 1.</summary>
    public double X { get; private set; }

    /// <summary>From top to bottom, 0 to 1.</summary>
    public double Y { get; private set; }
}

internal sealed class PartnerPlaceTable : ITable
{
    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<PartnerPlace>(place =>
    {
        place.ToTable("PartnerPlace");
        place.HasKey(p => p.Partner);
        place.Property(p => p.Partner).ValueGeneratedNever();
    });
}

/// <summary>Gives every partner of the network its place: the one it had, or a new one that moves the others little.</summary>
internal static class PartnerPlaces
{
    private const double Width = 1000;
    private const double Height = 700;
    private const double Margin = 20;
    private const double Distance = 58;

    public static async Task<Dictionary<PartnerId, Point>> Known(NetworkDb db, CancellationToken ct) =>
        await db.Set<PartnerPlace>().AsNoTracking().ToDictionaryAsync(place => place.Partner, place => new Point(place.X, place.Y), ct);

    /// <summary>Whether every partner has a place already.</summary>
    public static bool Cover(this Dictionary<PartnerId, Point> known, NetworkRows rows) => rows.Partners.All(partner => known.ContainsKey(partner.Id));

    /// <summary>The places of all partners of the rows; the same rows and the same known places give the same places.</summary>
    public static Dictionary<PartnerId, Point> Place(NetworkRows rows, Dictionary<PartnerId, Point> known, CancellationToken ct)
    {
        var graph = rows.Numbers;
        var earlier = rows.Partners.Select(partner => known.TryGetValue(partner.Id, out var place) ? new Point(place.X * Width, place.Y * Height) : (Point?)null).ToList();
        var places = Layout.Of(graph.Graph, graph.Keys, new Canvas(Width, Height, Margin, Distance), earlier, cancel: ct);
        return rows.Partners.Select((partner, v) => (partner.Id, Place: new Point(places[v].X / Width, places[v].Y / Height))).ToDictionary(pair => pair.Id, pair => pair.Place);
    }

    /// <summary>
    /// The known places, and one for everybody else of the rows: amid the partners that it has ties with, else along the foot. Nobody who has a place moves. When nobody has one, all are laid out.
    /// </summary>
    public static Dictionary<PartnerId, Point> Fill(NetworkRows rows, Dictionary<PartnerId, Point> known, CancellationToken ct)
    {
        var missing = rows.Partners.Where(partner => !known.ContainsKey(partner.Id)).ToList();
        if (missing.Count == 0) return known;
        if (missing.Count == rows.Partners.Count) return Place(rows, known, ct);
        var near = rows.Ties.SelectMany(tie => ((PartnerId Of, PartnerId With)[])[(tie.A, tie.B), (tie.B, tie.A)]).ToLookup(end => end.Of, end => end.With);
        var filled = new Dictionary<PartnerId, Point>(known);
        foreach (var (partner, at) in missing.Select((partner, at) => (partner, at)))
        {
            var around = near[partner.Id].Where(known.ContainsKey).Select(other => known[other]).ToList();
            filled[partner.Id] = around.Count > 0
                ? new Point(around.Average(place => place.X), around.Average(place => place.Y))
                : new Point((at + 1.0) / (missing.Count + 1), 1);
        }

        return filled;
    }
}

/// <summary>Where every partner of a network stands on its map. A page hands it back to be kept, and does not look inside.</summary>
public sealed class MapPlaces
{
    internal MapPlaces(IReadOnlyDictionary<PartnerId, Point> byPartner) => ByPartner = byPartner;

    internal IReadOnlyDictionary<PartnerId, Point> ByPartner { get; }
}

/// <summary>Keeps the places that a map gave, so that the next visitor sees the same map.</summary>
[Allow]
public sealed record KeepPlaces(MapPlaces Places) : ICommand<Nothing>;

internal sealed class KeepPlacesHandler(NetworkDb db) : ICommandHandler<KeepPlaces, Nothing>
{
    // Three values a place; the databases take some thirty thousand values in a statement.
    private const int PlacesAtOnce = 5000;

    public async Task<Outcome<Nothing>> Handle(KeepPlaces keep, CancellationToken ct)
    {
        foreach (var some in keep.Places.ByPartner.Chunk(PlacesAtOnce)) await db.Database.ExecuteSqlAsync(Keep(some), ct);
        return Outcome.Done;
    }

    /// <summary>One statement for many rows; the change tracker would send one for each. Two first visitors find the same places, so it does not matter who was last.</summary>
    private static FormattableString Keep(KeyValuePair<PartnerId, Point>[] places)
    {
        var rows = string.Join(", ", places.Select((_, row) => $"({{{row * 3}}}, {{{(row * 3) + 1}}}, {{{(row * 3) + 2}}})"));
        return FormattableStringFactory.Create(
            $"INSERT INTO \"PartnerPlace\" (\"Partner\", \"X\", \"Y\") VALUES {rows} ON CONFLICT (\"Partner\") DO UPDATE SET \"X\" = excluded.\"X\", \"Y\" = excluded.\"Y\"",
            [.. places.SelectMany(place => (object[])[place.Key.Value, place.Value.X, place.Value.Y])]);
    }
}
