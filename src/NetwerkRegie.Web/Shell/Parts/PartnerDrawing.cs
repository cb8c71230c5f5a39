using Microsoft.AspNetCore.Html;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>The shape of a partner type as SVG; colours come from the style sheet.</summary>
internal static class PartnerDrawing
{
    /// <summary>The class that gives a type its colour.</summary>
    public static string Class(PartnerType type) => type switch
    {
        PartnerType.Library => "nr-t-bibliotheek",
        PartnerType.Municipality => "nr-t-gemeente",
        PartnerType.Hospital => "nr-t-ziekenhuis",
        PartnerType.PrimaryCare => "nr-t-eerstelijn",
        PartnerType.Welfare => "nr-t-welzijn",
        PartnerType.School => "nr-t-school",
        PartnerType.Entrepreneur => "nr-t-ondernemer",
        _ => "nr-t-anders",
    };

    /// <summary>The shape on its grid of 24, with its letter or without.</summary>
    public static IHtmlContent Shape(PartnerType type, bool letter = false, bool ghost = false, string? transform = null)
    {
        var (outline, sign, baseline) = Of(type);
        var text = letter ? Markup.Html($"""<text aria-hidden="true" class="nr-shape__l" x="12" y="{baseline}">{sign}</text>""") : Markup.Nothing;
        return Markup.Html($"""<g class="nr-shape {Class(type)}{(ghost ? " is-ghost" : "")}"{Markup.Attribute("transform", transform)}>{Markup.Raw(outline)}{text}</g>""");
    }

    private static (string Outline, string Letter, string Baseline) Of(PartnerType type) => type switch
    {
        PartnerType.Library => ("""<circle cx="12" cy="12" r="10.4"/>""", "B", "16"),
        PartnerType.Municipality => ("""<rect x="2.6" y="2.6" width="18.8" height="18.8"/>""", "G", "16"),
        PartnerType.Hospital => ("""<path d="M7.8 1.2h8.4v6.6h6.6v8.4h-6.6v6.6H7.8v-6.6H1.2V7.8h6.6z"/>""", "Z", "16"),
        PartnerType.PrimaryCare => ("""<path d="M12 .2L23.8 12 12 23.8.2 12z"/>""", "E", "16"),
        PartnerType.Welfare => ("""<path d="M.4 2.4h23.2L12 23.2z"/>""", "W", "12.6"),
        PartnerType.School => ("""<path d="M12 .8l11.6 20.8H.4z"/>""", "S", "17.8"),
        PartnerType.Entrepreneur => ("""<path d="M12 .4l3.5 7.5 8.2 1-6.1 5.6 1.6 8.1L12 18.6l-7.2 4 1.6-8.1L.3 8.9l8.2-1z"/>""", "O", "15.8"),
        _ => ("""<rect x=".4" y="6" width="23.2" height="12" rx="6"/>""", "A", "16"),
    };
}
