using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Documents.Tests.Samples;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Tests.Figures;

public sealed class SvgPainterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Drawing Demo = MapDrawing.Draw(SampleNetwork.Demo, MapFrame.For(68, 900), "nl");
    private static readonly XElement Page = XElement.Parse(SvgPainter.Map(Demo, "kaart", "Netwerkkaart", "68 partners & <150> relaties"));
    private static readonly XElement File = XElement.Parse(SvgPainter.File(Demo, "Netwerkkaart", "68 partners"));

    [Fact]
    public void Every_partner_is_a_link_whose_name_begins_with_what_is_drawn()
    {
        var links = Page.Elements(Svg + "a").ToArray();
        links.Length.ShouldBe(68);
        foreach (var link in links)
        {
            link.Attribute("href")!.Value.ShouldStartWith("/partners/");
            link.Attribute("tabindex")!.Value.ShouldBe("0");
            var drawn = string.Concat(link.Elements(Svg + "text").Where(text => text.Attribute("aria-hidden") is null).Select(text => text.Value));
            link.Attribute("aria-label")!.Value.ShouldStartWith(drawn);
        }

        links[0].Attribute("aria-label")!.Value.ShouldMatch(@"^Bibliotheek Lindewaard, bibliotheek, \d+ relaties$");
    }

    [Fact]
    public void The_map_has_a_role_a_title_and_a_description()
    {
        Page.Attribute("role")!.Value.ShouldBe("group");
        Page.Attribute("aria-labelledby")!.Value.ShouldBe("kaart-t kaart-d");
        Page.Element(Svg + "title")!.Value.ShouldBe("Netwerkkaart");
        Page.Element(Svg + "desc")!.Value.ShouldBe("68 partners & <150> relaties");
    }

    [Fact]
    public void On_a_page_nothing_carries_a_style_or_a_script_so_that_the_security_policy_holds()
    {
        foreach (var attribute in Page.DescendantsAndSelf().Attributes())
        {
            attribute.Name.LocalName.ShouldNotBe("style");
            attribute.Name.LocalName.ShouldNotStartWith("on");
        }

        Page.Descendants(Svg + "script").ShouldBeEmpty();
        Page.Descendants().Attributes("fill").ShouldBeEmpty("colours come from the style sheet, so that themes can change them");
    }

    [Fact]
    public void A_pointer_hits_a_partner_within_thirty_pixels()
    {
        foreach (var link in Page.Elements(Svg + "a"))
        {
            var hit = link.Elements(Svg + "circle").First(circle => circle.Attribute("class")!.Value == "nr-hit");
            double.Parse(hit.Attribute("r")!.Value, CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(15);
        }
    }

    [Fact]
    public void A_script_can_follow_the_ties_in_both_directions()
    {
        var ties = Page.Elements(Svg + "a").ToDictionary(link => link.Attribute("id")!.Value, link => link.Attribute("data-ties")!.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        ties.Values.Sum(neighbours => neighbours.Length).ShouldBe(2 * 150);
        foreach (var (node, neighbours) in ties) neighbours.ShouldAllBe(neighbour => ties[neighbour].Contains(node));
        Guid.Parse(Page.Elements(Svg + "a").First().Attribute("data-key")!.Value).ShouldBe(SampleNetwork.Demo.Nodes[0].Key);
    }

    [Fact]
    public void A_file_stands_on_its_own()
    {
        File.Descendants().Attributes("class").ShouldBeEmpty();
        File.Descendants(Svg + "a").ShouldBeEmpty();
        File.Descendants().Attributes("fill").Select(fill => fill.Value).ShouldContain(PartnerShape.Of(PartnerType.Hospital).Colour);
        File.Descendants(Svg + "title").Select(title => title.Value).ShouldContain("Netwerkkaart");
    }

    [Fact]
    public void A_file_carries_the_signs_it_is_written_in_and_says_how_long_its_lines_are()
    {
        var style = File.Element(Svg + "style")!.Value;
        var fonts = Regex.Matches(style, @"font-weight:(\d+);src:url\(data:font/ttf;base64,([A-Za-z0-9+/=]+)\)").ToDictionary(match => match.Groups[1].Value, match => Convert.FromBase64String(match.Groups[2].Value));
        fonts.Keys.ShouldBe(File.Descendants(Svg + "text").Select(text => text.Attribute("font-weight")!.Value).Distinct(), ignoreOrder: true);
        fonts.Values.ShouldAllBe(font => font.Length < 40_000, "not the hundreds of kilobytes of the whole face");
        foreach (var font in fonts.Values) (BinaryPrimitives.ReadUInt32BigEndian(font), Sum(font)).ShouldBe((0x00010000u, 0xB1B0AFBAu), "the check of a whole font file");
        var name = File.Descendants(Svg + "text").First(text => text.Attribute("font-weight")!.Value == "400" && text.Attribute("textLength") is not null);
        double.Parse(name.Attribute("textLength")!.Value, CultureInfo.InvariantCulture)
            .ShouldBe(FontFace.Regular.Width(name.Value, double.Parse(name.Attribute("font-size")!.Value, CultureInfo.InvariantCulture)), 0.01);
        Page.Descendants().Attributes("textLength").ShouldBeEmpty("a page has the font itself");

        static uint Sum(byte[] font) => Enumerable.Range(0, font.Length / 4).Aggregate(0u, (sum, word) => unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(4 * word))));
    }

    [Fact]
    public void Names_cannot_break_out_of_the_markup()
    {
        var hostile = SampleNetwork.Demo with { Nodes = [.. SampleNetwork.Demo.Nodes.Select(node => node with { Name = "\"><script>alert(1)</script>\u0000", Href = "/partners/1\" onload=\"x" })] };
        var map = XElement.Parse(SvgPainter.Map(MapDrawing.Draw(hostile, MapFrame.For(68, 900), "nl"), "kaart", "<b>", "'"));
        map.Descendants(Svg + "script").ShouldBeEmpty();
        map.Descendants().Attributes("onload").ShouldBeEmpty();
    }
}
