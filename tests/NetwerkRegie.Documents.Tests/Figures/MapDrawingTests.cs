using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Documents.Tests.Samples;

namespace NetwerkRegie.Documents.Tests.Figures;

public sealed class MapDrawingTests
{
    private static readonly MapFrame Frame = MapFrame.For(68, 900);
    private static readonly Drawing Demo = MapDrawing.Draw(SampleNetwork.Demo, Frame, "nl");

    [Fact]
    public void Names_overlap_neither_each_other_nor_a_partner_and_stay_inside_the_frame()
    {
        var names = Demo.Marks.OfType<NodeMark>().SelectMany(node => node.Marks.OfType<TextMark>().Where(text => !text.Decorative)).Select(BoxOf).ToArray();
        names.Length.ShouldBe(68 - Demo.NamesLeftOut);
        for (var one = 0; one < names.Length; one++)
        {
            new Box(0, 0, Demo.Width, Demo.Height).Holds(names[one].Grown(-1)).ShouldBeTrue();
            for (var other = one + 1; other < names.Length; other++) names[one].Grown(-0.5).Overlaps(names[other].Grown(-0.5)).ShouldBeFalse($"{one} and {other}");
        }

        foreach (var node in Demo.Marks.OfType<NodeMark>())
        {
            var shape = Box.Around(node.Centre, (node.HitArea.Radius - 4) * 0.8);
            names.ShouldAllBe(name => !name.Overlaps(shape));
        }
    }

    [Fact]
    public void Every_name_of_the_demo_consortium_finds_a_place_and_is_whole()
    {
        Demo.NamesLeftOut.ShouldBe(0);
        foreach (var node in Demo.Marks.OfType<NodeMark>())
        {
            var name = node.Marks.OfType<TextMark>().Single(text => !text.Decorative);
            name.Lines.Count.ShouldBeLessThanOrEqualTo(2);
            node.AccessibleName.ShouldStartWith(string.Join(' ', name.Lines));
        }
    }

    [Theory]
    [InlineData(1, 1.25)]
    [InlineData(2, 2.25)]
    [InlineData(3, 3.5)]
    [InlineData(4, 5)]
    [InlineData(5, 7)]
    [InlineData(null, 1.25)]
    public void The_stronger_a_tie_the_thicker_its_line(int? level, double width) => TieOf(level, oneSided: false).Ink.Width.ShouldBe(width);

    [Fact]
    public void Only_a_tie_that_one_side_speaks_of_is_dashed()
    {
        TieOf(3, oneSided: true).Ink.Dash.ShouldBe(new Dash(6, 5));
        TieOf(3, oneSided: false).Ink.Dash.ShouldBeNull();
    }

    [Fact]
    public void No_contact_is_no_line() => Pair(0, oneSided: false).Marks.OfType<LayerMark>().SelectMany(layer => layer.Marks).OfType<CurveMark>().ShouldBeEmpty();

    [Fact]
    public void The_same_picture_gives_the_same_drawing()
    {
        var again = MapDrawing.Draw(SampleNetwork.Make(68, 150, withGroups: true), Frame, "nl");
        SvgPainter.File(again, "Kaart", "").ShouldBe(SvgPainter.File(Demo, "Kaart", ""));
    }

    [Fact]
    public void Seen_from_one_partner_its_ties_stand_out_and_the_rest_steps_back()
    {
        var picture = Pictured(2, false);
        picture = picture with { Nodes = [picture.Nodes[0] with { Emphasised = true }, picture.Nodes[1], picture.Nodes[1] with { Key = new Guid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9), X = 0.5, Name = "Verre partner" }] };
        var nodes = MapDrawing.Draw(picture, Frame, "nl").Marks.OfType<NodeMark>().ToArray();
        nodes.Select(node => node.State).ShouldBe(["is-sel", "", "is-far"]);
    }

    [Fact]
    public void Arrow_keys_meet_the_strongest_tie_first()
    {
        var picture = SampleNetwork.Demo with { Ties = [new(0, 1, 1, false), new(0, 2, 5, false), new(3, 0, 3, false), new(0, 4, 0, false)] };
        MapDrawing.Draw(picture, Frame, "nl").Marks.OfType<NodeMark>().First(node => node.Index == 0).Neighbours.ShouldBe([2, 3, 1]);
    }

    [Fact]
    public void A_group_lies_within_its_hull()
    {
        var hulls = Demo.Marks.OfType<LayerMark>().First().Marks.Cast<PolygonMark>().ToArray();
        hulls.Length.ShouldBe(5);
        var nodes = Demo.Marks.OfType<NodeMark>().ToDictionary(node => node.Index);
        foreach (var (group, hull) in SampleNetwork.Demo.Groups.Zip(hulls))
        {
            foreach (var member in group.Members) Contains(hull.Points, nodes[member].Centre).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_group_spread_among_others_gets_no_hull_that_says_they_belong_to_it()
    {
        var corners = new (double X, double Y)[] { (0, 0), (1, 0), (0, 1), (1, 1), (0.4, 0.5), (0.6, 0.5) };
        var nodes = corners.Select((at, i) => new PictureNode(new Guid(i + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), $"P{i}", PartnerType.School, at.X, at.Y, 1)).ToArray();
        HullsOf(new(nodes, [], [new("Rond P0", [0, 1, 2, 3])])).ShouldBe(0, "two others lie in between");
        HullsOf(new(nodes, [], [new("Rond P0", [0, 1, 2, 3, 4, 5])])).ShouldBe(1);
        HullsOf(new(nodes, [], [new("Rond P4", [4, 5])])).ShouldBe(1);

        static int HullsOf(NetworkPicture picture) => MapDrawing.Draw(picture, Frame, "nl").Marks.OfType<LayerMark>().First().Marks.Count;
    }

    [Fact]
    public void A_line_knows_the_partners_it_joins()
    {
        var line = TieOf(3, oneSided: false);
        line.Joins.ShouldBe((0, 1));
        SvgPainter.Map(Pair(3, oneSided: false), "kaart", "Kaart", "").ShouldContain("data-joins=\"0 1\"");
        SvgPainter.File(Pair(3, oneSided: false), "Kaart", "").ShouldNotContain("data-joins");
    }

    [Fact]
    public void Partners_on_the_same_spot_are_drawn_apart()
    {
        var stacked = SampleNetwork.Demo with { Nodes = [.. SampleNetwork.Demo.Nodes.Select(node => node with { X = 0.5, Y = 0.5 })], Groups = [] };
        var nodes = MapDrawing.Draw(stacked, Frame, "nl").Marks.OfType<NodeMark>().ToArray();
        for (var one = 0; one < nodes.Length; one++)
        {
            for (var other = one + 1; other < nodes.Length; other++) nodes[one].Centre.DistanceTo(nodes[other].Centre).ShouldBeGreaterThan(8);
        }
    }

    [Fact]
    public void In_a_crowd_the_best_connected_have_their_names()
    {
        var crowd = SampleNetwork.Make(500, 2000);
        var drawing = MapDrawing.Draw(crowd, MapFrame.For(500, 1200), "nl");
        var named = drawing.Marks.OfType<NodeMark>().Where(node => node.Marks.OfType<TextMark>().Any(text => !text.Decorative)).Select(node => crowd.Nodes[node.Index].Degree).ToArray();
        named.Length.ShouldBeInRange(20, 220);
        drawing.NamesLeftOut.ShouldBe(500 - named.Length);
        named.Average().ShouldBeGreaterThan(crowd.Nodes.Average(node => node.Degree));
    }

    [Fact]
    public void An_empty_network_is_an_empty_drawing() =>
        MapDrawing.Draw(NetworkPicture.Empty, Frame, "nl").Marks.OfType<NodeMark>().ShouldBeEmpty();

    private static CurveMark TieOf(int? level, bool oneSided) => Pair(level, oneSided).Marks.OfType<LayerMark>().SelectMany(layer => layer.Marks).OfType<CurveMark>().Single();

    private static Drawing Pair(int? level, bool oneSided) => MapDrawing.Draw(Pictured(level, oneSided), Frame, "nl");

    private static NetworkPicture Pictured(int? level, bool oneSided) => new(
        [new(new Guid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), "Bibliotheek Lindewaard", PartnerType.Library, 0.2, 0.2, 1), new(new Guid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), "Gemeente Lindewaard", PartnerType.Municipality, 0.8, 0.8, 1)],
        [new(0, 1, level, oneSided)],
        []);

    private static Box BoxOf(TextMark text)
    {
        var width = text.Lines.Max(line => text.Ink.Face.Width(line, text.Ink.Size));
        var left = text.At.X - width * text.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => 0.5, _ => 1 };
        return new Box(left, text.At.Y - text.Ink.Size * 0.83, width, text.Lines.Count * text.Ink.Size * TextMark.LineHeight);
    }

    private static bool Contains(IReadOnlyList<Spot> rim, Spot spot)
    {
        for (var corner = 0; corner < rim.Count; corner++)
        {
            var (a, b) = (rim[corner], rim[(corner + 1) % rim.Count]);
            if ((b.X - a.X) * (spot.Y - a.Y) - (b.Y - a.Y) * (spot.X - a.X) < -0.01) return false;
        }

        return true;
    }
}
