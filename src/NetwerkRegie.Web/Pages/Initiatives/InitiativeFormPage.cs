using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Initiatives;

/// <summary>What the pages that add and change an initiative have in common: the form, its choices, and empty lines for more partners.</summary>
public abstract class InitiativeFormPage : NetworkPage
{
    private const int EmptyLines = 2;

    [BindProperty]
    public InitiativeForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Themes { get; private set; } = [];

    /// <summary>Who take part in the initiative as it is saved: they stay to choose, also after another choice that could not be saved.</summary>
    protected IEnumerable<Guid?> Held { get; set; } = [];

    /// <summary>Shows the form with its choices, and with empty lines below the filled ones.</summary>
    protected async Task<IActionResult> Fill(InitiativeForm form)
    {
        var filled = form.Partners.Where(line => line.Partner is not null || line.Role is not null || line.Contribution is not null).ToList();
        var lines = Math.Max(filled.Count + EmptyLines, form.Partners.Count);
        Form = form with { Partners = (List<InitiativePartnerForm>)[.. filled, .. Enumerable.Repeat(new InitiativePartnerForm(), lines - filled.Count)] };
        return await Ask(ListPartnerChoices.For(Held.Concat(filled.Select(line => line.Partner))), choices =>
        {
            Partners = Choices.Of(choices, row => row.Label, row => row.Id.Value);
            Themes = Choices.Of(CodeList.Themes.All, theme => theme.Word, theme => theme.Code);
        });
    }

    /// <summary>The button "Nog een partner": the same form with more lines, nothing is saved.</summary>
    protected Task<IActionResult> MoreLines()
    {
        ModelState.Clear();
        return Fill(Form with { Partners = [.. Form.Partners, .. Enumerable.Repeat(new InitiativePartnerForm(), EmptyLines)] });
    }
}
