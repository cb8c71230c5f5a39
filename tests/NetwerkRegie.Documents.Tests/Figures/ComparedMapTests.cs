using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Tests.Figures;

public sealed class ComparedMapTests
{
    private static readonly MapFrame Frame = MapFrame.For(4, 600);

    [Fact]
    public void What_became_of_a_tie_is_told_by_shape_and_dash_and_not_by_colour()
    {
        var signs = Enum.GetValues<NetworkChange>().ToDictionary(change => change, change => Signs(Drawn(change)));

        signs[NetworkChange.Gained].OfType<LineMark>().Count().ShouldBe(2, "a plus");
        signs[NetworkChange.Lost].OfType<LineMark>().Count().ShouldBe(1, "a minus");
        signs[NetworkChange.FirstRated].ShouldBeEmpty("it was there, and nobody knows how close it was");
        var (up, down) = (signs[NetworkChange.Stronger].OfType<PolygonMark>().Single().Points[0], signs[NetworkChange.Weaker].OfType<PolygonMark>().Single().Points[0]);
        up.Y.ShouldBeLessThan(down.Y, "an arrow up, and one down");
        signs.Values.SelectMany(marks => marks).Select(mark => mark switch { LineMark line => line.Ink.Stroke, PolygonMark shape => shape.Ink.Fill, DiscMark disc => disc.Ink.Stroke, _ => null }).Distinct().ShouldBe([Inks.Text]);

        Tie(Drawn(NetworkChange.Lost)).Ink.Dash.ShouldBe(new Dash(2, 4));
        Tie(Drawn(NetworkChange.Gained)).Ink.Dash.ShouldBeNull();
        SvgPainter.File(Drawn(NetworkChange.Lost), "", "").ShouldContain("stroke-dasharray=\"2 4\"");
    }

    [Fact]
    public void Who_is_absent_keeps_the_place_and_is_not_drawn()
    {
        var (with, without) = (Draw(Picture(absent: false)), Draw(Picture(absent: true)));

        without.Marks.OfType<NodeMark>().Select(node => node.Index).ShouldBe([0, 1, 2]);
        foreach (var node in without.Marks.OfType<NodeMark>()) with.Marks.OfType<NodeMark>().Single(other => other.Index == node.Index).Centre.ShouldBe(node.Centre);
        without.NamesLeftOut.ShouldBe(0);
    }

    [Fact]
    public void Who_came_and_who_left_say_so_to_who_cannot_see_it()
    {
        var nodes = Draw(Picture(absent: false)).Marks.OfType<NodeMark>().ToDictionary(node => node.Index, node => node.AccessibleName);

        nodes[1].ShouldBe("Twee, welzijn, 1 relatie, doet niet meer mee");
        nodes[3].ShouldBe("Vier, welzijn, 1 relatie, nieuw");
        MapLegend.Draw(Picture(absent: false), 600, "nl").Marks.OfType<TextMark>().SelectMany(text => text.Lines).ShouldContain("relatie of partner gestopt");
    }

    [Fact]
    public void On_a_way_its_ties_stand_out_and_all_others_step_back()
    {
        var picture = new NetworkPicture(
            [Node("Een", 0, 0) with { Emphasised = true }, Node("Twee", 1, 0) with { Emphasised = true }, Node("Drie", 0, 1)],
            [new PictureTie(0, 1, 3, false) { OnTheWay = true }, new PictureTie(0, 2, 3, false)],
            []);

        var drawing = Draw(picture);

        Edges(drawing).Select(edge => edge.Ink.Class).ShouldBe(["nr-edge nr-edge--l3 is-dim", "nr-edge nr-edge--l3 is-ego"]);
        drawing.Marks.OfType<NodeMark>().Where(node => node.State == "is-far").Select(node => node.Index).ShouldBe([2]);
    }

    private static Drawing Drawn(NetworkChange change) => Draw(new NetworkPicture([Node("Een", 0, 0), Node("Twee", 1, 1)], [new PictureTie(0, 1, 3, false) { Change = change }], []));

    private static NetworkPicture Picture(bool absent) => new(
        [Node("Een", 0, 0), Node("Twee", 1, 0) with { Change = NetworkChange.Lost }, Node("Drie", 0, 1), Node("Vier", 1, 1) with { Change = NetworkChange.Gained, Absent = absent }],
        [new PictureTie(0, 1, 3, false) { Change = NetworkChange.Lost }, new PictureTie(0, 2, 3, false)],
        []);

    private static PictureNode Node(string name, double x, double y) => new(PartnerId.New().Value, name, PartnerType.Welfare, x, y, 1);

    private static Drawing Draw(NetworkPicture picture) => MapDrawing.Draw(picture, Frame, "nl");

    private static CurveMark Tie(Drawing drawing) => Edges(drawing).Single();

    private static IEnumerable<CurveMark> Edges(Drawing drawing) => drawing.Marks.OfType<LayerMark>().SelectMany(layer => layer.Marks).OfType<CurveMark>();

    private static List<Mark> Signs(Drawing drawing) => [.. drawing.Marks.OfType<LayerMark>().Where(layer => layer.Name == "nr-signs").SelectMany(layer => layer.Marks)];
}
