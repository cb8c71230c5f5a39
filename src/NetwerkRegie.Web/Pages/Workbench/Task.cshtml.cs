using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>One task: to change it, to finish it, or to open it again.</summary>
public sealed class TaskModel : TaskFormPage
{
    /// <summary>The task.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The task as it is.</summary>
    public TaskToChange Known { get; private set; } = null!;

    private WorkTaskId Task => new(Id);

    /// <summary>Shows the task as a form.</summary>
    public Task<IActionResult> OnGet() => Ask(new GetTaskForm(Task), known =>
    {
        (Known, Form) = (known, known.Form);
        return WithChoices(Task, known.Form.Partner);
    });

    /// <summary>Saves it.</summary>
    public Task<IActionResult> OnPost() => Do(new ChangeTask(Task, Form), "WorkbenchPages.TaskSaved", "/taken", Again);

    /// <summary>It is done.</summary>
    public Task<IActionResult> OnPostFinish() => Do(new FinishTask(Task), "WorkbenchPages.TaskFinished", "/taken", OnGet);

    /// <summary>It turned out not to be done.</summary>
    public Task<IActionResult> OnPostReopen() => Do(new ReopenTask(Task), "WorkbenchPages.TaskReopened", $"/taken/{Id}", OnGet);

    private Task<IActionResult> Do(ICommand<Nothing> command, string message, string next, Func<Task<IActionResult>> again) => Show(Dispatcher.Send(command), _ => Redirect(next), Texts.Say(message), again: again);

    private Task<IActionResult> Again() => Ask(new GetTaskForm(Task), known =>
    {
        Known = known;
        Form = Form with { Version = known.Form.Version };
        return WithChoices(Task, known.Form.Partner);
    });
}
