using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Initiatives.Needs;

/// <summary>The needs, newest first.</summary>
public sealed class IndexModel(ICurrentMember me) : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public NeedState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    public NeedList Needs { get; private set; } = null!;

    public bool MayAdd => me.Roles.Contains(Role.Coordinator);

    public IReadOnlyList<SelectListItem> Themes { get; } = Choices.Of(CodeList.Themes.All, theme => theme.Word, theme => theme.Code);

    /// <summary>Whether there may be more without the filters.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || State is not null || !string.IsNullOrEmpty(Theme);

    public string? NextUrl => Needs.Page.Next is { } next ? Url.Page("Index", new { Words, State, Theme, na = next }) : null;

    public static string Kind(NeedState state) => state switch
    {
        NeedState.Open => "info",
        NeedState.Draft => "warning",
        _ => "neutral",
    };

    /// <summary>The name of the area of a need.</summary>
    public string? AreaOf(NeedRow need) => need.Area is { } code ? Needs.AreaNames.GetValueOrDefault(code, code) : null;

    public Task<IActionResult> OnGetAsync() => Ask(new FindNeeds(Words, State, Theme, null, After), needs => Needs = needs);
}
