using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>What the pages that add and change an agreement have in common: the form, its choices, and empty lines for more parties.</summary>
public abstract class AgreementFormPage : NetworkPage
{
    private const int EmptyLines = 2;

    [BindProperty]
    public AgreementForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Initiatives { get; private set; } = [];

    /// <summary>The agreement that is changed; null for a new one.</summary>
    protected virtual AgreementId? Agreement => null;

    /// <summary>Who are party to the agreement as it is saved: they stay to choose, also after another choice that could not be saved.</summary>
    protected IEnumerable<Guid?> Held { get; set; } = [];

    /// <summary>Where "Annuleren" leads.</summary>
    public string Back => Agreement is { } known ? $"/afspraken/{known}" : "/afspraken";

    /// <summary>Shows the form with its choices, and with empty lines below the filled ones.</summary>
    protected async Task<IActionResult> Fill(AgreementForm form)
    {
        var filled = form.Parties.Where(party => party is not null).ToList();
        var lines = Math.Max(filled.Count + EmptyLines, form.Parties.Count);
        Form = form with { Parties = (List<Guid?>)[.. filled, .. Enumerable.Repeat<Guid?>(null, lines - filled.Count)] };
        return await Ask(ListPartnerChoices.For(Held.Concat(filled)), async partners =>
        {
            Partners = Choices.Of(partners, row => row.Label, row => row.Id.Value);
            return await Ask(new ListAgreementOwners(Agreement), async owners =>
            {
                Owners = Choices.Of(owners, row => row.Name, row => row.Id.Value);
                var given = form.Initiatives.Select(id => new InitiativeId(id)).ToList();
                return await Ask(new ListInitiativeChoices(given, Own: true), initiatives => Initiatives = Choices.Of(initiatives, row => row.Name, row => row.Id.Value));
            });
        });
    }

    /// <summary>The button "Nog een partij": the same form with more lines, nothing is saved.</summary>
    protected Task<IActionResult> MoreLines()
    {
        ModelState.Clear();
        return Fill(Form with { Parties = [.. Form.Parties, .. Enumerable.Repeat<Guid?>(null, EmptyLines)] });
    }
}
