using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Web.Pages.Partners.Views;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>The network as a map made on the server, its key figures, and the same as a table.</summary>
public sealed class IndexModel(ICurrentMember me) : NetworkPage
{
    /// <summary>The highest Frey level.</summary>
    public const int HighestLevel = 5;

    // As the style sheet has it: the room beside the filters on a screen of 1440 wide, without and with the chosen partner beside it.
    private const double MapWidth = 950;
    private const double MapWidthBeside = 690;
    private const int LeastDecimals = 2;
    private const string ViewName = "weergave";

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

    /// <summary>Whether an empty map leads to the import.</summary>
    public bool MayImport => me.Roles.Contains(Role.Coordinator);

    /// <summary>Whether nobody but one's own library is there yet: then there is nothing to see, and something to do.</summary>
    public bool BeginsHere => MayImport && Map.N <= 1 && !Request.QueryString.HasValue;

    public Core.Network.NetworkMap Map { get; private set; } = null!;

    public string Svg { get; private set; } = "";

    /// <summary>How many partners stand on the map without their name, because there is no room for it.</summary>
    public int NamesLeftOut { get; private set; }

    public IReadOnlyList<SelectListItem> Themes => Choices.Of(Map.Themes, CodeList.Themes.Word, theme => theme);

    public IReadOnlyList<SelectListItem> Places => Choices.Of(Map.Places, place => place, place => place);

    public IReadOnlyList<SelectListItem> Levels => Choices.Of(Enumerable.Range(0, HighestLevel + 1), level => level == 0 ? Texts.Say("NetworkPages.AllLevels") : $"{level} {Texts.Say($"Shell.Level{level}")}", level => level);

    public IReadOnlyList<SelectListItem> StepChoices => Choices.Of(Enumerable.Range(1, NetworkFilter.MostSteps), step => Texts.Say($"NetworkPages.Steps{step}"), step => step);

    public IReadOnlyList<SelectListItem> Viewpoints => Choices.Of(Map.Viewpoints, partner => partner.Name, partner => partner.Partner.Value);

    /// <summary>A figure in two decimals, or in as many as a small one needs to be seen: 0,0016 is not 0,00.</summary>
    public static string Figure(double? value) => value?.ToString($"N{Decimals(value.Value)}", CultureInfo.CurrentCulture) ?? Texts.Say("NetworkPages.Undefined");

    public static string LineWidth(int? level) => TieWeight.Of(level).ToString(CultureInfo.InvariantCulture);

    public static string Level(NetworkTieLine tie) => tie.Level is { } level
        ? tie.OneSided ? Texts.Say("NetworkPages.LevelOneSided", level) : level.ToString(CultureInfo.CurrentCulture)
        : Texts.Say("NetworkPages.Unrated");

    /// <summary>The map with the same filters, seen from a partner.</summary>
    public string SeenFrom(PartnerId partner, int steps) => $"/netwerk{Filters(partner.Value, steps)}";

    /// <summary>The kept views of the map.</summary>
    public ViewTabs Tabs { get; private set; } = null!;

    /// <summary>Shows the map: as the address asks, or as a kept view does; with neither, as the member chose to begin.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new FindViews(ViewPlace.Map), views =>
    {
        if (!Request.Query.Any() && views.FirstOrDefault(view => view.IsDefault) is { } first) return Task.FromResult<IActionResult>(Redirect(ViewTabs.Of(first)));
        var current = views.FirstOrDefault(view => view.Code == Request.Query[ViewName].FirstOrDefault());
        if (current is not null && Request.Query.Count == 1) Read(new QueryCollection(QueryHelpers.ParseQuery(current.Query)));
        Tabs = new ViewTabs(ViewPlace.Map, views, current, Filters(From, Steps).ToString().TrimStart('?'));
        return ShowMap();
    });

    /// <summary>A kept view asks what an address could ask.</summary>
    private void Read(QueryCollection kept)
    {
        Types = [.. kept["soort"].Where(text => Enum.TryParse<PartnerType>(text, out var type) && Enum.IsDefined(type)).Select(text => Enum.Parse<PartnerType>(text!))];
        (Theme, Place) = (kept["thema"].FirstOrDefault(), kept["plaats"].FirstOrDefault());
        LeastLevel = int.TryParse(kept["niveau"].FirstOrDefault(), CultureInfo.InvariantCulture, out var level) ? level : 0;
        From = Guid.TryParse(kept["vanuit"].FirstOrDefault(), out var partner) ? partner : null;
        Steps = int.TryParse(kept["stappen"].FirstOrDefault(), CultureInfo.InvariantCulture, out var steps) ? steps : 1;
    }

    /// <summary>The filters as they stand in the address; those that leave nothing out are not in it.</summary>
    private QueryBuilder Filters(Guid? from, int steps)
    {
        var query = new QueryBuilder();
        if (from is { } partner)
        {
            query.Add("vanuit", partner.ToString());
            query.Add("stappen", steps.ToString(CultureInfo.InvariantCulture));
        }

        if (Types.Count < Enum.GetValues<PartnerType>().Length) foreach (var type in Types) query.Add("soort", type.ToString());
        if (!string.IsNullOrEmpty(Theme)) query.Add("thema", Theme);
        if (!string.IsNullOrEmpty(Place)) query.Add("plaats", Place);
        if (LeastLevel > 0) query.Add("niveau", LeastLevel.ToString(CultureInfo.InvariantCulture));
        return query;
    }

    private async Task<IActionResult> ShowMap()
    {
        var filter = new NetworkFilter { Types = Types, Theme = Theme, Place = Place, LeastLevel = LeastLevel, From = From is { } partner ? new PartnerId(partner) : null, Steps = Steps };
        Steps = Math.Clamp(Steps, 1, NetworkFilter.MostSteps);
        return await Ask(new GetNetworkMap(filter), async map =>
        {
            if (map.NewPlaces is { } places) await Dispatcher.Send(new KeepPlaces(places), HttpContext.RequestAborted);
            Map = map;
            var drawing = NetworkFigure.Draw(map.Picture, map.Focus is null ? MapWidth : MapWidthBeside);
            NamesLeftOut = drawing.NamesLeftOut;
            Svg = SvgPainter.Map(drawing, "netwerk", Texts.Say("NetworkPages.Title"), Texts.Say("NetworkPages.MapSays", map.N, map.Ties, map.Confirmed));
            return Page();
        });
    }

    private static int Decimals(double value) => value == 0 ? LeastDecimals : Math.Max(LeastDecimals, 1 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
}
