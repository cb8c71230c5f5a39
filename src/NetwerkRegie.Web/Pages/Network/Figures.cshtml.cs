using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>The figures of the network, or of a part of it beside the whole, on a day: each with its meaning, formula and source, and those of every partner.</summary>
public sealed class FiguresModel(ITableWriter tables, TimeProvider clock) : NetworkPage
{
    private const int MostShown = 200;
    private const string Ascending = "op";

    [BindProperty(SupportsGet = true, Name = "op")]
    public string Sort { get; set; } = PartnerFigure.All[0].Key;

    [BindProperty(SupportsGet = true, Name = "volgorde")]
    public string? Order { get; set; }

    [BindProperty(SupportsGet = true, Name = "peildatum")]
    public DateOnly? Day { get; set; }

    /// <summary>Today in the Netherlands.</summary>
    public DateOnly Today => clock.Today();

    [BindProperty(SupportsGet = true, Name = "soort")]
    public PartnerType? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "plaats")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "niveau")]
    public int LeastLevel { get; set; }

    /// <summary>The figures of what is chosen.</summary>
    public NetworkMetrics Metrics { get; private set; } = null!;

    /// <summary>The figures of the whole network, when a part of it is chosen.</summary>
    public NetworkMetrics? Everything { get; private set; }

    /// <summary>What partners say of trust and value.</summary>
    public NetworkRatings Ratings { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Types => Choices.Of(Metrics.Choices.Types);

    public IReadOnlyList<SelectListItem> Themes => Choices.Of(Metrics.Choices.Themes.OrderBy(CodeList.Themes.Word, StringComparer.CurrentCulture), CodeList.Themes.Word, theme => theme);

    public IReadOnlyList<SelectListItem> Places => Choices.Of(Metrics.Choices.Places, place => place, place => place);

    public IReadOnlyList<SelectListItem> Levels => Choices.Of(Enumerable.Range(0, IndexModel.HighestLevel + 1), level => level == 0 ? Texts.Say("NetworkPages.AllLevels") : $"{level} {Texts.Say($"Shell.Level{level}")}", level => level);

    /// <summary>The figures of the whole, what is chosen and beside it the network that it is a part of.</summary>
    public IReadOnlyList<(string Key, string Value, string? OfEverything)> Whole =>
        [.. WholeFigure.All.Select(figure => (figure.Key, figure.Cell(Metrics), Everything is null ? null : figure.Cell(Everything)))];

    public IEnumerable<PartnerMetrics> Partners => Sorted.Take(MostShown);

    /// <summary>Whether the table runs from low to high.</summary>
    public bool IsAscending => Order == Ascending;

    /// <summary>Whether there is nothing to measure yet: no tie on any day, whatever is chosen.</summary>
    public bool IsEmpty => Metrics.Ties == 0 && !IsPart && Day is null;

    private PartnerFigure SortedBy => PartnerFigure.All.FirstOrDefault(figure => figure.Key == Sort) ?? PartnerFigure.All[0];

    private bool IsPart => Type is not null || !string.IsNullOrEmpty(Theme) || !string.IsNullOrEmpty(Place) || LeastLevel > 0;

    // Who has no figure comes last, whichever way the table runs.
    private IOrderedEnumerable<PartnerMetrics> Sorted
    {
        get
        {
            var known = Metrics.Partners.OrderBy(partner => SortedBy.Value(partner) is null);
            return (IsAscending ? known.ThenBy(SortedBy.Value) : known.ThenByDescending(SortedBy.Value)).ThenBy(partner => partner.Name, StringComparer.CurrentCulture);
        }
    }

    /// <summary>Which way the table runs by a figure, for those who hear it.</summary>
    public string AriaSort(PartnerFigure figure) => figure != SortedBy ? "none" : IsAscending ? "ascending" : "descending";

    /// <summary>The same table by a figure, the other way round when it runs by it already.</summary>
    public string SortedAnew(PartnerFigure figure)
    {
        var query = Chosen();
        query.Add("op", figure.Key);
        if (figure == SortedBy && !IsAscending) query.Add("volgorde", Ascending);
        return query.ToString();
    }

    /// <summary>The table as a file.</summary>
    public string FileAddress()
    {
        var query = Chosen();
        query.Add("op", SortedBy.Key);
        if (IsAscending) query.Add("volgorde", Ascending);
        query.Add("handler", "File");
        return query.ToString();
    }

    public Task<IActionResult> OnGetAsync() => Ask(new GetNetworkMetrics(Filter()), async metrics =>
    {
        Metrics = metrics;
        return await Ask(new GetNetworkRatings(Filter()), async ratings =>
        {
            Ratings = ratings;
            return IsPart ? await Ask(new GetNetworkMetrics(new NetworkFilter { AsOf = Day }), everything => Everything = everything) : Page();
        });
    });

    /// <summary>Every partner with every figure, in the order of the table.</summary>
    public Task<IActionResult> OnGetFileAsync() => Ask(new GetNetworkMetrics(Filter()), async metrics =>
    {
        Metrics = metrics;
        var rows = Sorted.Select(partner => (IReadOnlyList<OutgoingValue>)[partner.Name, Texts.Of(partner.Type), .. PartnerFigure.All.Select(figure => figure.Outgoing(partner))]);
        IReadOnlyList<string> headings = [Texts.Say("NetworkPages.Partner"), Texts.Say("NetworkPages.Type"), .. PartnerFigure.All.Select(figure => Texts.Say($"NetworkFigure.{figure.Key}"))];
        var file = new MemoryStream();
        await tables.Write(file, TableFormat.Csv, [new OutgoingTable(Texts.Say("NetworkPages.Figures"), headings, rows.ToAsyncEnumerable())], HttpContext.RequestAborted);
        return File(file.ToArray(), "text/csv; charset=utf-8", Texts.Say("NetworkPages.FileName", metrics.AsOf));
    });

    private NetworkFilter Filter() => new() { AsOf = Day = FilteredNetworkPage.NotToCome(Day, Today, ModelState), Types = Type is { } type ? [type] : [], Theme = NotEmpty(Theme), Place = NotEmpty(Place), LeastLevel = LeastLevel };

    private QueryBuilder Chosen()
    {
        var query = new QueryBuilder();
        if (Day is { } day) query.Add("peildatum", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (Type is { } type) query.Add("soort", type.ToString());
        if (NotEmpty(Theme) is { } theme) query.Add("thema", theme);
        if (NotEmpty(Place) is { } place) query.Add("plaats", place);
        if (LeastLevel > 0) query.Add("niveau", LeastLevel.ToString(CultureInfo.InvariantCulture));
        return query;
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
