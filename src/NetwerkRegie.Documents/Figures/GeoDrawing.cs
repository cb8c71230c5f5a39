using System.Globalization;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Draws partners where they are, with the ties between them and the areas they are in; or, of a large network, how many there are in each place.</summary>
public static class GeoDrawing
{
    private const double SmallestTown = 9;
    private const double LargestTown = 26;
    private const double WantedBar = 110;
    private const double BarRise = 14;

    /// <summary>The drawing of a map with something on it; the same map in the same frame always gives the same drawing. Names of partner types are in the given language.</summary>
    public static Drawing Draw(GeographicMap map, MapFrame frame, string language)
    {
        var projection = GeoProjection.Of([.. map.Locations.Select(location => location.At), .. map.Towns.Select(town => town.At), .. map.Areas.SelectMany(area => area.Centres).Where(_ => !map.IsByTown)], NodePlaces.Inner(frame));
        var drawing = map.IsByTown ? Towns(map, frame, projection) : MapDrawing.Draw(Picture(map, projection), frame, language);
        return drawing with { Marks = [.. drawing.Marks, Bar(projection, frame)] };
    }

    private static NetworkPicture Picture(GeographicMap map, GeoProjection projection)
    {
        var nodes = map.Locations.Select(location =>
        {
            var (x, y) = projection.Place(location.At);
            return new PictureNode(location.Partner.Value, location.Location is { } name ? $"{location.Name}, {name}" : location.Name, location.Type, x, y, location.Degree) { Href = $"/partners/{location.Partner}" };
        });
        return new NetworkPicture([.. nodes], [.. map.Ties.Select(tie => new PictureTie(tie.From, tie.To, tie.Level, tie.OneSided))], [])
        {
            Grounds = [.. map.Areas.Where(area => area.Level == AreaLevel.Municipality).Select(area => new PictureGround(area.Name, [.. area.Centres.Select(projection.Place)]))],
        };
    }

    private static Drawing Towns(GeographicMap map, MapFrame frame, GeoProjection projection)
    {
        var crowd = new Crowd(frame.Width, frame.Height);
        var most = map.Towns.Max(town => town.Partners);
        var spots = map.Towns.Select(town => projection.Place(town.At)).Select(place => NodePlaces.InFrame(frame, place.X, place.Y)).ToArray();
        var radii = map.Towns.Select(town => Math.Max(SmallestTown, LargestTown * Math.Sqrt((double)town.Partners / most))).ToArray();
        for (var town = 0; town < spots.Length; town++) crowd.Take(Box.Around(spots[town], radii[town] * 0.8));
        var placer = new LabelPlacer(crowd);
        var labels = map.Towns.Select((town, i) => town.Name.Length == 0 ? null : placer.Place(town.Name, Inks.Name, spots[i], radii[i], mayMoveAway: false)).ToArray();
        return new Drawing(frame.Width, frame.Height, [.. map.Towns.Select((town, i) => Town(town, i, spots[i], radii[i], labels[i])).Reverse()]) { NamesLeftOut = labels.Count(label => label is null) };
    }

    private static NodeMark Town(PlacedTown town, int index, Spot spot, double radius, PlacedLabel? label)
    {
        var count = town.Partners.ToString("N0", CultureInfo.CurrentCulture);
        var marks = new List<Mark> { new DiscMark(Inks.Town, spot, radius) };
        if (Inks.TownCount.Face.Width(count, Inks.TownCount.Size) < 2 * radius - 2) marks.Add(new TextMark(Inks.TownCount, spot.Moved(0, Inks.TownCount.Size * 0.35), count, TextAnchor.Middle) { Decorative = true });
        if (label is not null) marks.Add(new TextMark(Inks.Name, label.At, label.Lines, label.Anchor));
        return new NodeMark(index, Guid.Empty, spot, $"{town.Name}: {count}", $"/netwerk/kaart?plaats={Uri.EscapeDataString(town.Name)}", marks) { HitArea = new DiscMark(Inks.Hit, spot, Math.Max(radius, 12)) };
    }

    // A round number of metres, about as long as a finger is wide.
    private static LayerMark Bar(GeoProjection projection, MapFrame frame)
    {
        var wanted = WantedBar / projection.PixelsPerMetre;
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        var metres = new[] { 5, 2, 1 }.Select(factor => factor * power).First(length => length <= wanted);
        var (from, to) = (new Spot(12, frame.Height - BarRise), new Spot(12 + metres * projection.PixelsPerMetre, frame.Height - BarRise));
        var words = metres < 1000 ? $"{metres:N0} m" : $"{metres / 1000:N0} km";
        return new LayerMark("nr-scalebars", [new LineMark(Inks.ScaleBar, from, to), new LineMark(Inks.ScaleBar, from.Moved(0, -4), from.Moved(0, 4)), new LineMark(Inks.ScaleBar, to.Moved(0, -4), to.Moved(0, 4)), new TextMark(Inks.Axis, to.Moved(8, 4), words)], Decorative: true);
    }
}
