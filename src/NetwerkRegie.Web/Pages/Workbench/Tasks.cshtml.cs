using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>All open tasks, and those that were done lately.</summary>
public sealed class TasksModel(TimeProvider clock) : NetworkPage
{
    /// <summary>Whose tasks are shown.</summary>
    [BindProperty(SupportsGet = true, Name = "van")]
    public WorkScope Scope { get; set; } = WorkScope.Mine;

    /// <summary>The tasks.</summary>
    public TaskList List { get; private set; } = new([], []);

    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>The parts of the list that hold something, in order.</summary>
    public IEnumerable<(string Id, string Title, IReadOnlyList<TaskRow> Tasks)> Parts =>
    [
        ("te-laat", Texts.Say("WorkbenchPages.LateTitle"), [.. List.Late(Today)]),
        ("vandaag", Texts.Say("WorkbenchPages.TodayTitle"), [.. List.DueToday(Today)]),
        ("later", Texts.Say("WorkbenchPages.LaterTitle"), [.. List.Later(Today)]),
        ("klaar", Texts.Say("WorkbenchPages.DoneTitle"), List.Done),
    ];

    /// <summary>The address of the other way to look.</summary>
    public static string Address(WorkScope scope) => scope == WorkScope.Mine ? "/taken" : $"/taken?van={scope}";

    /// <summary>Shows the list.</summary>
    public Task<IActionResult> OnGet() => Ask(new FindTasks(Scope == WorkScope.Library), list => List = list);
}
