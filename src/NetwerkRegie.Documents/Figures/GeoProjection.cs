using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Documents.Figures;

/// <summary>
/// Lays places on earth in a frame by the Mercator projection, as map tiles do: x is the longitude, y = ln tan(π/4 + latitude/2), one scale for both
/// and north at the top. What has to be seen fills the frame, but a frame is never less than two kilometres wide.
/// </summary>
internal sealed class GeoProjection
{
    private const double EarthRadius = 6_378_137;
    private const double LeastMetres = 2000;

    private readonly double _left;
    private readonly double _top;
    private readonly double _unitsWide;
    private readonly double _unitsHigh;

    private GeoProjection(double left, double top, double unitsWide, double unitsHigh) => (_left, _top, _unitsWide, _unitsHigh) = (left, top, unitsWide, unitsHigh);

    /// <summary>Pixels for a metre in the middle of the frame.</summary>
    public double PixelsPerMetre { get; private init; }

    /// <summary>The projection that shows all these places in the room of a frame where partners may stand.</summary>
    public static GeoProjection Of(IReadOnlyCollection<Coordinates> places, Box inner)
    {
        var (left, right) = (places.Min(X), places.Max(X));
        var (top, bottom) = (-places.Max(Y), -places.Min(Y));
        var latitude = places.Average(place => place.Latitude);
        var metres = EarthRadius * Math.Cos(Radians(latitude));
        var unitsPerPixel = Math.Max(Math.Max((right - left) / inner.Width, (bottom - top) / inner.Height), LeastMetres / metres / inner.Width);
        var (wide, high) = (unitsPerPixel * inner.Width, unitsPerPixel * inner.Height);
        return new GeoProjection((left + right - wide) / 2, (top + bottom - high) / 2, wide, high) { PixelsPerMetre = 1 / unitsPerPixel / metres };
    }

    /// <summary>Where a place lies, from 0 to 1, left to right and top to bottom.</summary>
    public (double X, double Y) Place(Coordinates place) => ((X(place) - _left) / _unitsWide, (-Y(place) - _top) / _unitsHigh);

    private static double X(Coordinates place) => Radians(place.Longitude);

    private static double Y(Coordinates place) => Math.Log(Math.Tan(Math.PI / 4 + Radians(place.Latitude) / 2));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
