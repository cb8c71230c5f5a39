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

    internal static PartnerPlace At(PartnerId partner, Point place) => new() { Partner = partner, X = place.X, Y = place.Y };

    internal void MoveTo(Point place) => (X, Y) = (place.X, place.Y);
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
        var graph = NetworkGraph.Of(rows);
        var earlier = rows.Partners.Select(partner => known.TryGetValue(partner.Id, out var place) ? new Point(place.X * Width, place.Y * Height) : (Point?)null).ToList();
        var places = Layout.Of(graph.Graph, graph.Keys, new Canvas(Width, Height, Margin, Distance), earlier, cancel: ct);
        return rows.Partners.Select((partner, v) => (partner.Id, Place: new Point(places[v].X / Width, places[v].Y / Height))).ToDictionary(pair => pair.Id, pair => pair.Place);
    }
}

/// <summary>Keeps the places of the partners of today's network, so that the next visitor sees the same map.</summary>
[Allow]
public sealed record KeepPlaces : ICommand<Nothing>;

internal sealed class KeepPlacesHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<KeepPlaces, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(KeepPlaces keep, CancellationToken ct)
    {
        var rows = await NetworkRows.Read(db, clock.Today(), ct);
        var known = await db.Set<PartnerPlace>().ToDictionaryAsync(place => place.Partner, ct);
        var places = PartnerPlaces.Place(rows, known.ToDictionary(pair => pair.Key, pair => new Point(pair.Value.X, pair.Value.Y)), ct);
        foreach (var (partner, place) in places)
        {
            if (known.TryGetValue(partner, out var row)) row.MoveTo(place);
            else db.Add(PartnerPlace.At(partner, place));
        }

        return Outcome.Done;
    }
}
