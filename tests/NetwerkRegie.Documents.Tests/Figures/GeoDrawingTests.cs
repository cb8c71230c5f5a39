using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Tests.Figures;

public sealed class GeoDrawingTests
{
    private const double EarthRadius = 6_378_137;
    private static readonly MapFrame Frame = MapFrame.For(4, 900);

    [Fact]
    public void North_is_up_east_is_right_and_a_kilometre_is_as_long_both_ways()
    {
        const double north = 10_000 / EarthRadius * 180 / Math.PI;
        var east = north / Math.Cos(52 * Math.PI / 180);
        var drawing = Draw(Located("Hier", 52, 5), Located("Noord", 52 + north, 5), Located("Oost", 52, 5 + east));
        var spots = drawing.Marks.OfType<NodeMark>().ToDictionary(node => node.AccessibleName.Split(',')[0], node => node.Centre);

        spots["Noord"].Y.ShouldBeLessThan(spots["Hier"].Y);
        spots["Noord"].X.ShouldBe(spots["Hier"].X, 0.5);
        spots["Oost"].X.ShouldBeGreaterThan(spots["Hier"].X);
        spots["Oost"].Y.ShouldBe(spots["Hier"].Y, 0.5);
        (spots["Hier"].Y - spots["Noord"].Y).ShouldBe(spots["Oost"].X - spots["Hier"].X, 1.5);
    }

    [Fact]
    public void The_bar_is_as_long_as_it_says()
    {
        const double north = 10_000 / EarthRadius * 180 / Math.PI;
        var drawing = Draw(Located("Hier", 52, 5), Located("Noord", 52 + north, 5));
        var spots = drawing.Marks.OfType<NodeMark>().Select(node => node.Centre).ToList();
        var bar = drawing.Marks.OfType<LayerMark>().Single(layer => layer.Name == "nr-scalebars");

        var words = bar.Marks.OfType<TextMark>().Single().Lines[0].Split(' ');
        var metres = double.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture) * (words[1] == "km" ? 1000 : 1);
        var line = bar.Marks.OfType<LineMark>().First();
        (line.To.X - line.From.X).ShouldBe(spots[0].DistanceTo(spots[1]) / 10_000 * metres, 0.5);
    }

    [Fact]
    public void An_area_lies_under_its_partners_with_its_name()
    {
        var map = Map([Located("Bieb", 52, 5)]) with { Areas = [new PlacedArea("GM0001", "Dorp", AreaLevel.Municipality, [new(51.99, 4.99), new(52.02, 5), new(51.99, 5.02)], 1), new PlacedArea("WK000101", "Wijk", AreaLevel.District, [new(52, 5)], 1)] };

        var drawing = GeoDrawing.Draw(map, Frame, "nl");

        var hull = drawing.Marks.OfType<LayerMark>().Single(layer => layer.Name == "nr-hulls").Marks.OfType<PolygonMark>().ShouldHaveSingleItem("a municipality is drawn, the districts in it are told in the table");
        ConvexHull.Holds(hull.Points, drawing.Marks.OfType<NodeMark>().Single().Centre).ShouldBeTrue();
        drawing.Marks.OfType<LayerMark>().Single(layer => layer.Name == "nr-hulllabels").Marks.OfType<TextMark>().Single().Lines.ShouldBe(["Dorp"]);
    }

    [Fact]
    public void A_place_with_more_partners_is_a_larger_circle_and_leads_to_them()
    {
        var map = Map([]) with { Towns = [new PlacedTown("Arnhem", new(51.98, 5.9), 900), new PlacedTown("'s-Heerenberg", new(51.87, 6.25), 100)] };

        var nodes = GeoDrawing.Draw(map, Frame, "nl").Marks.OfType<NodeMark>().OrderBy(node => node.Index).ToList();

        nodes.Select(node => node.Marks.OfType<DiscMark>().Single().Radius).ShouldBe([26, 26 / 3.0], 0.4);
        nodes[1].Href.ShouldBe("/netwerk/kaart?plaats=%27s-Heerenberg");
        nodes[0].AccessibleName.ShouldBe("Arnhem: 900");
    }

    private static Drawing Draw(params PlacedLocation[] locations) => GeoDrawing.Draw(Map(locations), Frame, "nl");

    private static GeographicMap Map(IReadOnlyList<PlacedLocation> locations) => new(new DateOnly(2026, 1, 1), locations.Count, 0, locations, [], []) { Places = [], Themes = [] };

    private static PlacedLocation Located(string name, double latitude, double longitude) => new(PartnerId.New(), name, PartnerType.Welfare, null, null, null, new Coordinates(latitude, longitude), IsExact: true, Degree: 1);
}
