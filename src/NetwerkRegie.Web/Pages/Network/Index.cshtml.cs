using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>The network as a map made on the server, its key figures, and the same as a table.</summary>
public sealed class IndexModel : NetworkPage
{
    private const double MapWidth = 900;
    private const int HighestLevel = 5;

    [BindProperty(SupportsGet = true, Name = "soort")]
    public List<PartnerType> Types { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "plaats")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "niveau")]
    public int LeastLevel { get; set; }

    [BindProperty(SupportsGet = true, Name = "vanuit")]
    public Guid? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "stappen")]
    public int Steps { get; set; } = 1;

    public Core.Network.NetworkMap Map { get; private set; } = null!;

    public string Svg { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Themes => Choices.Of(Map.Themes, CodeList.Themes.Word, theme => theme);

    public IReadOnlyList<SelectListItem> Places => Choices.Of(Map.Places, place => place, place => place);

    public IReadOnlyList<SelectListItem> Levels => Choices.Of(Enumerable.Range(0, HighestLevel + 1), level => $"{level} {Texts.Say($"Shell.Level{level}")}", level => level);

    public IReadOnlyList<SelectListItem> StepChoices => Choices.Of(Enumerable.Range(1, NetworkFilter.MostSteps), step => Texts.Say("NetworkPages.StepsFar", step), step => step);

    public IReadOnlyList<SelectListItem> Partners => Choices.Of(Map.Lines.OrderBy(line => line.Name, StringComparer.CurrentCulture), line => line.Name, line => line.Partner.Value);

    public static string Figure(double? value) => value?.ToString("N2", CultureInfo.CurrentCulture) ?? Texts.Say("NetworkPages.Undefined");

    public static string Level(NetworkTieLine tie) => tie.Level is { } level
        ? tie.OneSided ? Texts.Say("NetworkPages.LevelOneSided", level) : level.ToString(CultureInfo.CurrentCulture)
        : Texts.Say("NetworkPages.Unrated");

    public async Task<IActionResult> OnGetAsync()
    {
        var filter = new NetworkFilter { Types = Types, Theme = Theme, Place = Place, LeastLevel = LeastLevel, From = From is { } partner ? new PartnerId(partner) : null, Steps = Steps };
        return await Ask(new GetNetworkMap(filter), async map =>
        {
            if (map.PlacesAreNew) await Dispatcher.Send(new KeepPlaces(), HttpContext.RequestAborted);
            Map = map;
            Svg = SvgPainter.Map(NetworkFigure.Draw(map.Picture, MapWidth), "netwerk", Texts.Say("NetworkPages.Title"), Texts.Say("NetworkPages.MapSays", map.N, map.Ties, map.Confirmed));
            return Page();
        });
    }
}
