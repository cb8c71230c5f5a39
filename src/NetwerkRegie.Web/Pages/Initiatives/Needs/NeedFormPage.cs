using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Initiatives.Needs;

/// <summary>What the pages that add and change a need have in common: the form and its choices.</summary>
public abstract class NeedFormPage : NetworkPage
{
    [BindProperty]
    public NeedForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Themes { get; } = Choices.Of(CodeList.Themes.All, theme => theme.Word, theme => theme.Code);

    /// <summary>Municipalities and districts, each district with the municipality it lies in.</summary>
    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    /// <summary>Shows the form with its choices.</summary>
    protected async Task<IActionResult> Fill(NeedForm form)
    {
        Form = form;
        return await Ask(new FindAreas(), areas =>
        {
            var names = areas.ToDictionary(area => area.Code, area => area.Name);
            Areas = Choices.Of(areas.Where(area => area.Level != AreaLevel.Neighbourhood), area => area.Within is { } within && names.TryGetValue(within, out var around) ? $"{around}: {area.Name}" : area.Name, area => area.Code);
        });
    }
}
