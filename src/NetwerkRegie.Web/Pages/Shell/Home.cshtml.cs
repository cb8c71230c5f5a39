using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Shell;

/// <summary>Where a member comes in: at the page of her first task, because there is no page that shows all of them yet.</summary>
public sealed class HomeModel(ICurrentMember me) : PageModel
{
    private static readonly (Role Role, string Page)[] FirstTasks =
    [
        (Role.Coordinator, "/netwerk"),
        (Role.Referrer, "/doorverwijzingen"),
        (Role.TeamMember, "/doorverwijzingen"),
        (Role.TeamCoordinator, "/doorverwijzingen"),
        (Role.Director, "/rapporten"),
        (Role.SteeringMember, "/rapporten"),
        (Role.Administrator, "/beheer"),
        (Role.PrivacyOfficer, "/beheer/logboek"),
    ];

    /// <summary>Goes on to it; who has none looks at the partners.</summary>
    public IActionResult OnGet() => LocalRedirect(FirstTasks.FirstOrDefault(task => me.Roles.Contains(task.Role)).Page ?? "/partners");
}
