using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Partners.Views;

/// <summary>Keeps what is on the screen as a view.</summary>
public sealed class NewModel(ICurrentMember me) : NetworkPage
{
    /// <summary>The list or the map.</summary>
    [BindProperty(SupportsGet = true, Name = "plaats")]
    public ViewPlace Place { get; set; } = ViewPlace.List;

    /// <summary>The view as typed.</summary>
    [BindProperty]
    public ViewForm Form { get; set; } = new();

    /// <summary>For whom the member may keep it.</summary>
    public IReadOnlyList<SelectListItem> Audiences => AudiencesFor(me.Roles.Contains(Role.Coordinator));

    /// <summary>What was on the screen.</summary>
    public string Back => $"{ViewTabs.PathOf(Place)}?{Form.Query}";

    /// <summary>For whom a member can keep a view.</summary>
    public static IReadOnlyList<SelectListItem> AudiencesFor(bool mayShare) => Choices.Of(Enum.GetValues<ViewAudience>().Where(audience => mayShare || audience == ViewAudience.Me));

    /// <summary>Asks for a name.</summary>
    public IActionResult OnGet([FromQuery(Name = "vraag")] string? question)
    {
        if (!Enum.IsDefined(Place)) Place = ViewPlace.List;
        Form = new ViewForm { Query = question };
        return Page();
    }

    /// <summary>Keeps it, and shows it.</summary>
    public Task<IActionResult> OnPost() => Show(
        Dispatcher.Send(new SaveView(Place, Form)),
        done: code => Redirect($"{ViewTabs.PathOf(Place)}?weergave={code}"),
        message: Texts.Say("Views.Saved", Form.Name?.Trim()));
}
