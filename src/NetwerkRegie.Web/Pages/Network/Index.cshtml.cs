using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Changes;
using NetwerkRegie.Core.Network.Overlays;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Web.Pages.Network.Flows;
using NetwerkRegie.Web.Pages.Network.Zoom;
using NetwerkRegie.Web.Pages.Partners.Views;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>The network as a map made on the server, its key figures, and the same as a table.</summary>
public sealed class IndexModel(ICurrentMember me, TimeProvider clock) : MapPage(clock)
{
    /// <summary>The highest Frey level.</summary>
    public const int HighestLevel = 5;

    // As the style sheet has it: the room beside the filters on a screen of 1440 wide, without and with the chosen partner beside it.
    internal const double MapWidth = 950;
    internal const double MapWidthBeside = 690;
    private const int LeastDecimals = 2;
    private const string ViewName = "weergave";
    private const int MostCounted = 5000;

    /// <summary>Whether an empty map leads to the import.</summary>
    public bool MayImport => me.Roles.Contains(Role.Coordinator);

    /// <summary>Whether nobody but one's own library is there yet: then there is nothing to see, and something to do.</summary>
    public bool BeginsHere => MayImport && Map.N <= 1 && !Request.QueryString.HasValue;

    public Core.Network.NetworkMap Map { get; private set; } = null!;

    public string Svg { get; private set; } = "";

    /// <summary>What changed since the day of the map, or in the last year; null in a network too large to count that on every visit.</summary>
    public NetworkShift? Shift { get; private set; }

    /// <summary>How many partners stand on the map without their name, because there is no room for it.</summary>
    public int NamesLeftOut { get; private set; }

    /// <summary>The sums of referrals that lie over the map; null when they were not asked for, or are not for this member.</summary>
    public ReferralFlows? Flows { get; private set; }

    /// <summary>Whether the sums of referrals were asked for by somebody whom they are not for.</summary>
    public bool FlowsAreNotForMe { get; private set; }

    /// <summary>What can be laid over the map, as far as it is for this member.</summary>
    public IEnumerable<MapOverlay> Overlays => Enum.GetValues<MapOverlay>().Where(overlay => overlay != MapOverlay.ReferralFlow || me.Roles.Overlaps([Role.Coordinator, Role.Director, Role.SteeringMember]));

    /// <summary>An arrow for the legend.</summary>
    public static string Arrow(FlowSize size) => SvgPainter.Chart(FlowArrow.Alone(size), $"pijl-{size}", Texts.Say($"NetworkFlow.{size}"), Texts.Say($"NetworkFlow.{size}"));

    public IReadOnlyList<SelectListItem> Themes => Choices.Of(Map.Themes.OrderBy(CodeList.Themes.Word, StringComparer.CurrentCulture), CodeList.Themes.Word, theme => theme);

    public IReadOnlyList<SelectListItem> Places => Choices.Of(Map.Places, place => place, place => place);

    public IReadOnlyList<SelectListItem> Levels => Choices.Of(Enumerable.Range(0, HighestLevel + 1), level => level == 0 ? Texts.Say("NetworkPages.AllLevels") : $"{level} {Texts.Say($"Shell.Level{level}")}", level => level);

    public IReadOnlyList<SelectListItem> StepChoices => Choices.Of(Enumerable.Range(1, NetworkFilter.MostSteps), step => Texts.Say($"NetworkPages.Steps{step}"), step => step);

    public IReadOnlyList<SelectListItem> Viewpoints => Choices.Of(Map.Viewpoints, partner => partner.Name, partner => partner.Partner.Value);

    /// <summary>A figure in two decimals, or in as many as a small one needs to be seen: 0,0016 is not 0,00.</summary>
    public static string Figure(double? value) => value?.ToString($"N{Decimals(value.Value)}", CultureInfo.CurrentCulture).Replace('-', '−') ?? Texts.Say("NetworkPages.Undefined");

    public static string LineWidth(int? level) => TieWeight.Of(level).ToString(CultureInfo.InvariantCulture);

    public static string Level(NetworkTieLine tie) => Level(tie.Level, tie.OneSided);

    public static string Level(int? rated, bool oneSided) => rated is { } level
        ? oneSided ? Texts.Say("NetworkPages.LevelOneSided", level) : level.ToString(CultureInfo.CurrentCulture)
        : Texts.Say("NetworkPages.Unrated");

    /// <summary>The map with the same filters, seen from a partner.</summary>
    public string SeenFrom(PartnerId partner, int steps) => $"/netwerk{Filters(partner.Value, steps, Day)}";

    /// <summary>The map with the same filters, on another day.</summary>
    public string MapAt(DateOnly? day) => $"/netwerk{Filters(From, Steps, day)}";

    /// <summary>What changed since that day, with the same filters.</summary>
    public string ChangesSince(DateOnly since)
    {
        var query = new QueryBuilder { { "van", Written(since) } };
        AddPart(query);
        return $"/netwerk/vergelijken{query}";
    }

    /// <summary>The signs that stand on the map, with what they say.</summary>
    public IEnumerable<(NodeSign Sign, string Says)> Signs => Map.Picture.Nodes.Where(node => node.Sign is not null).Select(node => (node.Sign!.Value, node.SignSays ?? "")).Distinct().OrderBy(pair => pair.Value);

    /// <summary>A sign for the legend.</summary>
    public static string Glyph(NodeSign sign, string says) => SvgPainter.Chart(OverlaySign.Alone(sign), $"teken-{sign}", says, says);

    /// <summary>The same part of the network as its groups.</summary>
    public string GroupsAddress => $"/netwerk{Filters(null, 1, Day, within: false)}";

    /// <summary>The same part of the network as its strongest partners.</summary>
    public string StrongestAddress
    {
        get
        {
            var query = Filters(null, 1, Day, within: false);
            query.Add("beeld", nameof(MapDetail.Partners));
            return $"/netwerk{query}";
        }
    }

    /// <summary>Whether a large network is looked at from near, though it has groups.</summary>
    public bool IsNear => Detail is not null;

    /// <summary>What a script plays: the same part of the network through the months; null where there is a way to show.</summary>
    public string? PlayAddress => Map.Path is null && Map.Crowd is null && Map.OpenGroup is null && Map.Picture.Nodes.Count > 0 ? $"/netwerk/tijd.json{Filters(From, Steps, null)}" : null;

    /// <summary>The figures of the same part on the same day; the page of figures knows one type.</summary>
    public string FiguresAddress
    {
        get
        {
            var query = new QueryBuilder();
            if (Types is [var only]) query.Add("soort", only.ToString());
            if (!string.IsNullOrEmpty(Theme)) query.Add("thema", Theme);
            if (!string.IsNullOrEmpty(Place)) query.Add("plaats", Place);
            if (LeastLevel > 0) query.Add("niveau", LeastLevel.ToString(CultureInfo.InvariantCulture));
            if (Day is { } day) query.Add("peildatum", Written(day));
            return $"/netwerk/cijfers{query}";
        }
    }

    /// <summary>The map as it is, as a file.</summary>
    public string FileAddress => $"/netwerk/kaart.svg{Filters(From, Steps, Day)}";

    /// <summary>The page of a tie, which leads back to this map.</summary>
    public string TieAddress(TieId tie) => $"/relaties/{tie}?terug={Uri.EscapeDataString($"/netwerk{Filters(From, Steps, Day)}")}";

    /// <summary>How the way goes, in a sentence.</summary>
    public static string Sentence(NetworkPath path) => !path.IsThere ? Texts.Say("NetworkWay.None", path.From.Name, path.To.Name)
        : path.Steps == 1 ? Texts.Say("NetworkWay.Direct", path.From.Name, path.To.Name)
        : Texts.Say("NetworkWay.Through", path.From.Name, path.To.Name, path.Steps, string.Join(", ", path.Stops.Skip(1).SkipLast(1).Select(stop => stop.Name)));

    /// <summary>The figure that the table is sorted by and shows; none for the order of the alphabet.</summary>
    [BindProperty(SupportsGet = true, Name = "op")]
    public string? Sort { get; set; }

    /// <summary>The figures that the table can be sorted by.</summary>
    public IReadOnlyList<SelectListItem> Sorts => Choices.Of(PartnerFigure.All, figure => Texts.Say($"NetworkFigure.{figure.Key}"), figure => figure.Key);

    /// <summary>The words for a figure that is not in the table already.</summary>
    public string? SortedBy => Sort is { } key && key != PartnerFigure.All[0].Key && PartnerFigure.All.Any(figure => figure.Key == key) ? Texts.Say($"NetworkFigure.{key}") : null;

    /// <summary>The lines of the table in their order, each with the figure that was asked for.</summary>
    public IReadOnlyList<(NetworkLine Line, string? Figure)> Table { get; private set; } = [];

    /// <summary>The kept views of the map.</summary>
    public ViewTabs Tabs { get; private set; } = null!;

    /// <summary>Shows the map: as the address asks, or as a kept view does; with neither, as the member chose to begin.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new FindViews(ViewPlace.Map), views =>
    {
        if (!Request.Query.Any() && views.FirstOrDefault(view => view.IsDefault) is { } first) return Task.FromResult<IActionResult>(Redirect(ViewTabs.Of(first)));
        var current = views.FirstOrDefault(view => view.Code == Request.Query[ViewName].FirstOrDefault());
        if (current is not null && Request.Query.Count == 1) Read(new QueryCollection(QueryHelpers.ParseQuery(current.Query)));
        Tabs = new ViewTabs(ViewPlace.Map, views, current, Filters(From, Steps, Day).ToString().TrimStart('?'));
        return ShowMap();
    });

    /// <summary>A kept view asks what an address could ask.</summary>
    private void Read(QueryCollection kept)
    {
        Types = [.. kept["soort"].Where(text => Enum.TryParse<PartnerType>(text, out var type) && Enum.IsDefined(type)).Select(text => Enum.Parse<PartnerType>(text!))];
        (Theme, Place) = (kept["thema"].FirstOrDefault(), kept["plaats"].FirstOrDefault());
        LeastLevel = int.TryParse(kept["niveau"].FirstOrDefault(), CultureInfo.InvariantCulture, out var level) ? level : 0;
        Overlay = Enum.TryParse<MapOverlay>(kept["laag"].FirstOrDefault(), out var overlay) && Enum.IsDefined(overlay) ? overlay : null;
        To = Guid.TryParse(kept["naar"].FirstOrDefault(), out var end) ? end : null;
        Group = Guid.TryParse(kept["groep"].FirstOrDefault(), out var group) ? group : null;
        Detail = Enum.TryParse<MapDetail>(kept["beeld"].FirstOrDefault(), out var detail) && Enum.IsDefined(detail) ? detail : null;
        From = Guid.TryParse(kept["vanuit"].FirstOrDefault(), out var partner) ? partner : null;
        Day = DateOnly.TryParseExact(kept["peildatum"].FirstOrDefault(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        Steps = int.TryParse(kept["stappen"].FirstOrDefault(), CultureInfo.InvariantCulture, out var steps) ? steps : 1;
    }

    /// <summary>Highest first; who has no such figure stands last. Figures of the part that is shown, as on the page of figures.</summary>
    private async Task<IReadOnlyList<(NetworkLine Line, string? Figure)>> Sorted(Core.Network.NetworkMap map, NetworkFilter filter)
    {
        if (PartnerFigure.All.FirstOrDefault(known => known.Key == Sort) is not { } figure) return [.. map.Lines.Select(line => (line, (string?)null))];
        var measured = await Dispatcher.Send(new GetNetworkMetrics(filter), HttpContext.RequestAborted);
        if (!measured.IsDone) return [.. map.Lines.Select(line => (line, (string?)null))];
        var figures = measured.Value.Partners.ToDictionary(partner => partner.Id);
        return [.. map.Lines.OrderByDescending(line => figure.Value(figures[line.Partner.Value]) ?? double.MinValue).ThenBy(line => line.Name, StringComparer.CurrentCulture).Select(line => (line, (string?)figure.Cell(figures[line.Partner.Value], measured.Value)))];
    }

    private async Task<IActionResult> ShowMap()
    {
        var filter = Filter();
        if (!string.IsNullOrEmpty(Sort)) filter = filter with { ByGroups = false };
        Steps = Math.Clamp(Steps, 1, NetworkFilter.MostSteps);
        if (To is not null && From is null) ModelState.AddModelError("naar", Texts.Say("NetworkWay.NeedsFrom"));
        return await Ask(new GetNetworkMap(filter), async map =>
        {
            if (map.NewPlaces is { } places) await Dispatcher.Send(new KeepPlaces(places), HttpContext.RequestAborted);
            Flows = await ReadFlows();
            FlowsAreNotForMe = Overlay == MapOverlay.ReferralFlow && Flows is null;
            Map = map = Flows is null ? map : map.With(Flows);
            var drawing = map.Crowd is null ? NetworkFigure.Draw(map.Picture, map.Focus is null && map.Path is null ? MapWidth : MapWidthBeside, nearNames: true) : DrawCrowd(map.Crowd, MapWidth);
            NamesLeftOut = drawing.NamesLeftOut;
            Table = await Sorted(map, filter);
            if (CountsChanges(map) && (await Dispatcher.Send(new GetNetworkShift(filter), HttpContext.RequestAborted)) is { IsDone: true } counted) Shift = counted.Value;
            Svg = SvgPainter.Map(drawing, "netwerk", Texts.Say("NetworkPages.Title"), map.Crowd is null ? Texts.Say("NetworkPages.MapSays", map.N, map.Ties, map.Confirmed) : Texts.Say("NetworkZoom.MapSays", map.Crowd.Groups.Count, map.N - map.Crowd.Alone));
            return Page();
        });
    }

    /// <summary>What changed is counted of a network that is not too large, as a whole; sums of referrals are of a half year, and no day stands beside them.</summary>
    private bool CountsChanges(Core.Network.NetworkMap map) => map.N is > 0 and <= MostCounted && Group is null && From is null && Overlay != MapOverlay.ReferralFlow;

    private static int Decimals(double value) => value == 0 ? LeastDecimals : Math.Max(LeastDecimals, 1 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
}
