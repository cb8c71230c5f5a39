using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>Adds a task, perhaps about a partner.</summary>
public sealed class NewTaskModel(ICurrentMember me, TimeProvider clock) : TaskFormPage
{
    /// <summary>The partner that the member came from.</summary>
    [BindProperty(SupportsGet = true, Name = "partner")]
    public Guid? About { get; set; }

    /// <summary>Shows an empty form.</summary>
    public Task<IActionResult> OnGet()
    {
        Form = new TaskForm { DueOn = clock.Today(), Owner = me.Id?.Value, Partner = About };
        return WithChoices();
    }

    /// <summary>Adds the task.</summary>
    public Task<IActionResult> OnPost() => Show(Dispatcher.Send(new PlanTask(Form)), _ => Redirect(About is { } partner ? $"/partners/{partner}" : "/taken"), Texts.Say("WorkbenchPages.TaskAdded"), again: () => WithChoices());
}
