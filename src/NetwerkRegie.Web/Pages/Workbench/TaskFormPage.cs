using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>What the pages to add and to change a task share.</summary>
public abstract class TaskFormPage : NetworkPage
{
    /// <summary>The form as typed.</summary>
    [BindProperty]
    public TaskForm Form { get; set; } = new();

    /// <summary>Who can do it.</summary>
    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    /// <summary>What partner it can be about.</summary>
    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    /// <summary>Shows the form with its choices: what a task has now stays to choose, also after another choice that could not be saved.</summary>
    protected Task<IActionResult> WithChoices(WorkTaskId? task = null, Guid? about = null) => Ask(new FindTaskOwners(task), owners =>
    {
        Owners = Choices.Of(owners, row => row.Name, row => row.Id);
        return Ask(ListPartnerChoices.For([Form.Partner, about]), partners => Partners = Choices.Of(partners, row => row.Label, row => row.Id));
    });
}
