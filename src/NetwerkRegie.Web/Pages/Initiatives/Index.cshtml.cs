using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Initiatives;

/// <summary>The joint initiatives, newest first.</summary>
public sealed class IndexModel(ICurrentMember me) : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public InitiativeStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public LibraryFunction? Function { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    public Page<InitiativeRow> Initiatives { get; private set; } = null!;

    public bool MayAdd => me.Roles.Contains(Role.Coordinator);

    /// <summary>Whether there may be more without the filters.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || Status is not null || Function is not null;

    public string? NextUrl => Initiatives.Next is { } next ? Url.Page("Index", new { Words, Status, Function, na = next }) : null;

    public static string Kind(InitiativeStatus status) => status switch
    {
        InitiativeStatus.Running => "ok",
        InitiativeStatus.Planned => "info",
        InitiativeStatus.Draft => "warning",
        _ => "neutral",
    };

    public Task<IActionResult> OnGetAsync() => Ask(new FindInitiatives(Words, Status, Function, null, After), page => Initiatives = page);
}
