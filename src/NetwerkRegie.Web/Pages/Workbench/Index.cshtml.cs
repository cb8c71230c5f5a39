using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>Where a member comes in: a coordinator at her workbench, anybody else at the page of her first task.</summary>
public sealed class IndexModel(ICurrentMember me, TimeProvider clock) : NetworkPage
{
    private const int InSight = 5;
    private const int Noon = 12;
    private const int Evening = 18;

    private static readonly (Role Role, string Page)[] FirstTasks =
    [
        (Role.Referrer, "/doorverwijzingen"),
        (Role.TeamMember, "/doorverwijzingen"),
        (Role.TeamCoordinator, "/doorverwijzingen"),
        (Role.Director, "/rapporten"),
        (Role.SteeringMember, "/rapporten"),
        (Role.Administrator, "/beheer"),
        (Role.PrivacyOfficer, "/beheer/logboek"),
    ];

    /// <summary>Whose work is shown: one's own, or that of the whole library.</summary>
    [BindProperty(SupportsGet = true, Name = "van")]
    public WorkScope Scope { get; set; } = WorkScope.Mine;

    /// <summary>A new task as typed.</summary>
    [BindProperty]
    public TaskForm Form { get; set; } = new();

    /// <summary>What waits.</summary>
    public WorkbenchView Bench { get; private set; } = null!;

    /// <summary>Good morning, afternoon or evening.</summary>
    public string Greeting => Texts.Say(clock.Now().InAmsterdam().Time.Hour switch { < Noon => "WorkbenchPages.Morning", < Evening => "WorkbenchPages.Afternoon", _ => "WorkbenchPages.Evening" }, FirstName);

    /// <summary>Whether nothing waits at all.</summary>
    public bool IsEmpty => Bench is { Tasks.Count: 0, Quiet.Count: 0, Uneven.Count: 0, Others.Count: 0 };

    /// <summary>The address of the other way to look.</summary>
    public static string Address(WorkScope scope) => scope == WorkScope.Mine ? "/" : $"/?van={scope}";

    /// <summary>What other rooms put on the bench, kind by kind.</summary>
    public IEnumerable<IGrouping<WorkKind, WorkItem>> Others => Bench.Others.GroupBy(item => item.Kind).OrderBy(group => group.Key);

    /// <summary>The first few, in sight at once.</summary>
    public static IEnumerable<T> First<T>(IEnumerable<T> all) => all.Take(InSight);

    /// <summary>Those behind the first few.</summary>
    public static IReadOnlyList<T> Further<T>(IEnumerable<T> all) => [.. all.Skip(InSight)];

    /// <summary>Shows the workbench, or leads on.</summary>
    public async Task<IActionResult> OnGet() => me.Roles.Contains(Role.Coordinator)
        ? await Load()
        : LocalRedirect(FirstTasks.FirstOrDefault(task => me.Roles.Contains(task.Role)).Page ?? "/partners");

    /// <summary>A task that came to mind.</summary>
    public Task<IActionResult> OnPostAdd() => Show(Dispatcher.Send(new PlanTask(Form)), _ => Redirect(Address(Scope)), Texts.Say("WorkbenchPages.TaskAdded"), again: Load);

    /// <summary>A task is done.</summary>
    public Task<IActionResult> OnPostFinish(Guid task) => Show(Dispatcher.Send(new FinishTask(new WorkTaskId(task))), _ => Redirect(Address(Scope)), Texts.Say("WorkbenchPages.TaskFinished"), again: Load);

    private string FirstName => User.Identity?.Name?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    private Task<IActionResult> Load() => Ask(new GetWorkbench(Scope == WorkScope.Library), bench =>
    {
        Bench = bench;
        Form = Form with { DueOn = Form.DueOn ?? bench.Today };
    });
}

/// <summary>Whose work is shown.</summary>
public enum WorkScope
{
    /// <summary>One's own.</summary>
    Mine,

    /// <summary>Of everybody at the library.</summary>
    Library,
}
