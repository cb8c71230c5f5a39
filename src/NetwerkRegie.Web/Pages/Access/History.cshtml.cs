using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>The logboek: who did what, newest first.</summary>
public sealed class HistoryModel : NetworkPage
{
    /// <summary>Only by this member.</summary>
    [BindProperty(SupportsGet = true, Name = "door")]
    public Guid? By { get; set; }

    /// <summary>Only on this kind of row.</summary>
    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Kind { get; set; }

    /// <summary>From this day on.</summary>
    [BindProperty(SupportsGet = true, Name = "van")]
    public DateOnly? From { get; set; }

    /// <summary>Until this day, included.</summary>
    [BindProperty(SupportsGet = true, Name = "tot")]
    public DateOnly? Until { get; set; }

    /// <summary>The page below this operation.</summary>
    [BindProperty(SupportsGet = true, Name = "ouder")]
    public Guid? Older { get; set; }

    /// <summary>The page above this operation.</summary>
    [BindProperty(SupportsGet = true, Name = "nieuwer")]
    public Guid? Newer { get; set; }

    /// <summary>The operations.</summary>
    public Page<OperationRow> List { get; private set; } = new([], null, null, new CappedCount(0));

    /// <summary>People to choose from.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>Kinds of rows to choose from.</summary>
    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    /// <summary>The address of the page with older operations.</summary>
    public string? OlderUrl => List.Next is { } key ? Address("ouder", key) : null;

    /// <summary>The address of the page with newer operations.</summary>
    public string? NewerUrl => List.Previous is { } key ? Address("nieuwer", key) : null;

    /// <summary>Shows the list.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new GetHistoryFilters(), async filters =>
    {
        People = [.. filters.People.Select(person => new SelectListItem(person.Value, person.Key.ToString(), person.Key.Value == By))];
        Kinds = [.. filters.Entities.Select(entity => new SelectListItem(Words.OfEntity(entity), entity, entity == Kind)).OrderBy(item => item.Text, StringComparer.CurrentCultureIgnoreCase)];
        return await Ask(Wanted, page => List = page);
    });

    private FindOperations Wanted => new()
    {
        By = By is { } by ? new MemberId(by) : null,
        Entity = Kind,
        From = From,
        Until = Until,
        OlderThan = Older is { } older ? new OperationId(older) : null,
        NewerThan = Newer is { } newer ? new OperationId(newer) : null,
    };

    private string? Address(string way, string key) => Url.Page("History", new RouteValueDictionary
    {
        ["door"] = By,
        ["soort"] = Kind,
        ["van"] = From?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["tot"] = Until?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        [way] = key,
    });
}
