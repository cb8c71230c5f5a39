using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Views;

/// <summary>Renames a view, gives it other readers, begins with it, or removes it.</summary>
public sealed class EditModel : NetworkPage
{
    private bool mayShare;

    /// <summary>The code in the view's address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The view as typed.</summary>
    [BindProperty]
    public ViewForm Form { get; set; } = new();

    /// <summary>The view as it is.</summary>
    public ViewRow View { get; private set; } = null!;

    /// <summary>For whom the member may keep it.</summary>
    public IReadOnlyList<SelectListItem> Audiences => NewModel.AudiencesFor(mayShare);

    /// <summary>Shows the view.</summary>
    public Task<IActionResult> OnGet() => Look(form => Form = form);

    /// <summary>Keeps name and readers.</summary>
    public Task<IActionResult> OnPost() => Act(view => new ChangeView(view.Id, Form), "Views.Saved", view => ViewTabs.Of(view), view => Form.Name?.Trim());

    /// <summary>The view asks from now on what is on the screen.</summary>
    public Task<IActionResult> OnPostQuestion([FromForm(Name = "vraag")] string? question) => Look(form => Form = form with { Query = question }, () =>
        Act(view => new ChangeView(view.Id, Form), "Views.QuestionSaved", view => ViewTabs.Of(view), view => view.Name));

    /// <summary>The member begins with it.</summary>
    public Task<IActionResult> OnPostFirst() => Act(view => new ChooseDefaultView(view.Place, view.Id), "Views.DefaultNow", view => ViewTabs.Of(view), view => view.Name);

    /// <summary>The member begins with everything again.</summary>
    public Task<IActionResult> OnPostNotFirst() => Act(view => new ChooseDefaultView(view.Place, null), "Views.DefaultNoMore", view => ViewTabs.Of(view), view => view.Name);

    /// <summary>The view goes.</summary>
    public Task<IActionResult> OnPostRemove() => Act(view => new RemoveView(view.Id), "Views.Removed", view => ViewTabs.PathOf(view.Place), view => view.Name);

    private Task<IActionResult> Act(Func<ViewRow, ICommand<Nothing>> command, string message, Func<ViewRow, string> next, Func<ViewRow, string?> name) => Look(_ => { }, () =>
        Show(Dispatcher.Send(command(View)), done: _ => Redirect(next(View)), message: Texts.Say(message, name(View)), again: () => Look(_ => { })));

    private Task<IActionResult> Look(Action<ViewForm> fill, Func<Task<IActionResult>>? then = null) => Ask(new GetViewForm(Code), found =>
    {
        (View, mayShare) = (found.View, found.MayShare);
        fill(found.Form);
        return then is null ? Task.FromResult<IActionResult>(Page()) : then();
    });
}
