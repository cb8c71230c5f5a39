using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Tests.Figures;

public sealed class FlowMapTests
{
    [Fact]
    public void There_and_back_lie_beside_each_other_with_a_head_at_each_end_and_ties_step_back()
    {
        var drawing = Draw(new PictureFlow(0, 1, FlowSize.Large), new PictureFlow(1, 0, FlowSize.Small));
        var arrows = drawing.Marks.OfType<LayerMark>().Single(layer => layer.Name == "nr-flows").Marks;
        var lines = arrows.OfType<CurveMark>().ToList();
        arrows.OfType<PolygonMark>().Count().ShouldBe(2);
        lines[1].Ink.Width.ShouldBeGreaterThan(lines[0].Ink.Width, "the more the thicker, and the thickest on top");
        lines[0].Control.DistanceTo(lines[1].Control).ShouldBeGreaterThan(20);
        drawing.Marks.OfType<LayerMark>().Single(layer => layer.Name == "nr-edges").Marks.OfType<CurveMark>().ShouldAllBe(tie => tie.Ink.Class.Contains("is-dim"));
    }

    [Fact]
    public void What_stays_within_one_partner_is_no_arrow_and_the_legend_names_each_size()
    {
        Draw(new PictureFlow(0, 0, FlowSize.Small)).Marks.OfType<LayerMark>().Single(layer => layer.Name == "nr-flows").Marks.ShouldBeEmpty();
        SvgPainter.File(MapLegend.Draw(Picture(new PictureFlow(0, 1, FlowSize.Middle)), 900, "nl"), "", "").ShouldContain("10 tot en met 24 doorverwijzingen");
    }

    private static Drawing Draw(params PictureFlow[] flows) => MapDrawing.Draw(Picture(flows), MapFrame.For(2, 900), "nl");

    private static NetworkPicture Picture(params PictureFlow[] flows) =>
        new([new PictureNode(Guid.Empty, "Bieb", PartnerType.Library, 0.1, 0.5, 1), new PictureNode(Guid.Empty, "Welzijn", PartnerType.Welfare, 0.9, 0.5, 1)], [new PictureTie(0, 1, 3, false)], []) { Flows = flows };
}
