using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Zoom;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Tests.Figures;

public sealed class CrowdDrawingTests
{
    private static readonly NetworkCrowd Twenty = new(
        [.. Enumerable.Range(0, 20).Select(at => new CrowdGroup(PartnerId.New(), $"Rond Partner {at}", 400 - 19 * at, 900 - 40 * at, at % 5 / 4.0, at / 5 / 3.0) { Href = $"/netwerk?groep={at}" })],
        [.. Enumerable.Range(1, 19).Select(at => new CrowdBond(0, at, 60 - at, 200 - 10 * at))],
        7);

    private static readonly Drawing Drawn = CrowdDrawing.Draw(Twenty, MapFrame.For(0, 950), "nl");

    [Fact]
    public void Discs_are_as_large_as_their_groups_and_none_lies_over_another_or_over_the_rim()
    {
        var discs = Drawn.Marks.OfType<NodeMark>().Select(node => node.Marks.OfType<DiscMark>().Single()).ToList();
        discs.Zip(discs.Skip(1)).ShouldAllBe(pair => pair.First.Radius >= pair.Second.Radius);
        foreach (var (one, other) in from one in discs from other in discs where one != other select (one, other))
        {
            one.Centre.DistanceTo(other.Centre).ShouldBeGreaterThan(one.Radius + other.Radius);
        }

        discs.ShouldAllBe(disc => new Box(0, 0, Drawn.Width, Drawn.Height).Holds(Box.Around(disc.Centre, disc.Radius)));
    }

    [Fact]
    public void Every_group_is_a_link_that_says_its_name_first_and_lines_are_thicker_where_ties_are_stronger()
    {
        foreach (var (node, group) in Drawn.Marks.OfType<NodeMark>().Zip(Twenty.Groups))
        {
            node.AccessibleName.ShouldStartWith(group.Name);
            node.AccessibleName.ShouldContain($"{group.Partners} partners");
            node.Href.ShouldBe(group.Href);
        }

        Drawn.NamesLeftOut.ShouldBe(0);
        var lines = Drawn.Marks.OfType<LayerMark>().Single(layer => layer.Name == "nr-edges").Marks.OfType<CurveMark>().ToDictionary(line => line.Joins!.Value.Other, line => line.Ink.Width);
        lines[1].ShouldBeGreaterThan(lines[19]);
        Drawn.Marks.OfType<NodeMark>().First().Neighbours.ShouldBe(Enumerable.Range(1, 19), "the strongest neighbour first");
    }
}
