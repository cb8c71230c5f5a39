using NetwerkRegie.Core.Partners;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Tests.Figures;

public sealed class PartnerShapeTests
{
    [Fact]
    public void Every_type_has_its_own_shape_colour_and_letter()
    {
        PartnerShape.All.Select(shape => shape.Type).ShouldBe(Enum.GetValues<PartnerType>());
        PartnerShape.All.Select(shape => shape.Path).Distinct().Count().ShouldBe(8);
        PartnerShape.All.Select(shape => shape.Colour).Distinct().Count().ShouldBe(8);
        new string([.. PartnerShape.All.Select(shape => shape.Letter)]).ShouldBe("BGZEWSOA");
    }

    [Fact]
    public void White_letters_can_be_read_on_every_colour()
    {
        foreach (var shape in PartnerShape.All) ContrastWithWhite(shape.Colour).ShouldBeGreaterThanOrEqualTo(4.5, shape.Type.ToString());
    }

    [Fact]
    public void Every_shape_stays_on_its_grid_and_is_closed()
    {
        foreach (var shape in PartnerShape.All)
        {
            shape.Outline[0].ShouldBeOfType<MoveStep>();
            shape.Outline[^1].ShouldBeOfType<CloseStep>();
            foreach (var spot in shape.Outline.Select(step => step switch { MoveStep move => move.To, LineStep line => line.To, CurveStep curve => curve.To, _ => new Spot(12, 12) }))
            {
                spot.X.ShouldBeInRange(0, 24);
                spot.Y.ShouldBeInRange(0, 24);
            }
        }
    }

    [Fact]
    public void A_relative_path_is_read_to_absolute_places()
    {
        var steps = PathReader.Read("M.4 2.4h23.2L12 23.2z");
        steps.ShouldBe([new MoveStep(new(0.4, 2.4)), new LineStep(new(0.4 + 23.2, 2.4)), new LineStep(new(12, 23.2)), new CloseStep()]);
    }

    private static double ContrastWithWhite(string colour)
    {
        var parts = new[] { 1, 3, 5 }.Select(at => Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0).Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05);
    }
}
