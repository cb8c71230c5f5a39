using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Services;

/// <summary>The social map: what partners offer, and what of it must be checked.</summary>
public sealed class IndexModel : NetworkPage
{
    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "voor")]
    public string? TargetGroup { get; set; }

    [BindProperty(SupportsGet = true, Name = "controle")]
    public bool Due { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    public ServiceList List { get; private set; } = null!;

    public IEnumerable<SelectListItem> Themes { get; } = Choices.Of(CodeList.Themes.All, theme => theme.Word, theme => theme.Code);

    public IEnumerable<SelectListItem> TargetGroups { get; } = Choices.Of(CodeList.TargetGroups.All, group => group.Word, group => group.Code);

    /// <summary>Whether there may be more without the filters.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrEmpty(Theme) || !string.IsNullOrEmpty(TargetGroup);

    public string? NextUrl => List.Page.Next is { } next ? Url.Page("Index", new { zoek = Words, thema = Theme, voor = TargetGroup, controle = Due ? "true" : null, na = next }) : null;

    public static string BadgeOf(ServiceCapacity capacity) => capacity switch
    {
        ServiceCapacity.Available => "ok",
        ServiceCapacity.WaitingList or ServiceCapacity.Full => "warning",
        _ => "neutral",
    };

    public Task<IActionResult> OnGetAsync() => Ask(new FindServices { Words = Words, Theme = Theme, TargetGroup = TargetGroup, Due = Due, After = After }, list => List = list);
}
