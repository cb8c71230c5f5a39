using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>The network on a map of the country: drawn on the server, with pictures under it and zoom when scripts run, and the same as tables.</summary>
public sealed class GeographyModel(NetworkSettings settings) : NetworkPage
{
    private const double Width = 950;

    [BindProperty(SupportsGet = true, Name = "soort")]
    public PartnerType? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "plaats")]
    public string? Place { get; set; }

    public GeographicMap Map { get; private set; } = null!;

    public string Svg { get; private set; } = "";

    /// <summary>Whether nobody can be put on the map, whatever is chosen.</summary>
    public bool IsEmpty => Svg.Length == 0 && Type is null && Theme is null && Place is null;

    /// <summary>How many names found no room on the map.</summary>
    public int NamesLeftOut { get; private set; }

    /// <summary>The pictures under the map.</summary>
    public TileSettings Tiles => settings.Tiles;

    public IReadOnlyList<SelectListItem> Types => Choices.Of(Enum.GetValues<PartnerType>(), type => Texts.Of(type), type => type);

    public IReadOnlyList<SelectListItem> Themes => Choices.Of(Map.Themes.OrderBy(CodeList.Themes.Word, StringComparer.CurrentCulture), CodeList.Themes.Word, theme => theme);

    public IReadOnlyList<SelectListItem> Places => Choices.Of(Map.Places, place => place, place => place);

    public Task<IActionResult> OnGetAsync()
    {
        if (Tiles.Origin is { } origin) HttpContext.AllowImagesOf(origin);
        return Ask(new GetGeographicMap(new NetworkFilter { Types = Type is { } type ? [type] : [], Theme = Theme, Place = Place }), Draw);
    }

    /// <summary>Places as a script reads them: degrees north and east, with a comma between.</summary>
    public static string At(Coordinates place) => string.Create(CultureInfo.InvariantCulture, $"{place.Latitude:0.#####},{place.Longitude:0.#####}");

    /// <summary>The ring around a municipality as a script reads it; null for the smaller areas, which are told in the table only.</summary>
    public static string? Ring(PlacedArea area) => area.Level == AreaLevel.Municipality
        ? string.Join(' ', ConvexHull.Of(area.Centres.Select(centre => new Spot(centre.Longitude, centre.Latitude))).Select(corner => At(new Coordinates(corner.Y, corner.X))))
        : null;

    /// <summary>The other ends of a location's ties, as a script reads them: the number of the row and the level of the tie.</summary>
    public string Ties(int location) => string.Join(' ', Map.Ties.Where(tie => tie.From == location).Select(tie => string.Create(CultureInfo.InvariantCulture, $"{tie.To}:{tie.Level ?? 1}{(tie.OneSided ? "?" : "")}")));

    private void Draw(GeographicMap map)
    {
        Map = map;
        if (map.Locations.Count == 0 && !map.IsByTown) return;
        var drawing = GeoDrawing.Draw(map, MapFrame.For(Math.Max(map.Locations.Count, map.Towns.Count), Width), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        NamesLeftOut = drawing.NamesLeftOut;
        Svg = SvgPainter.Map(drawing, "kaart", Texts.Say("GeographyPages.Title"), Texts.Say("GeographyPages.MapSays", map.N, map.Areas.Count));
    }
}
