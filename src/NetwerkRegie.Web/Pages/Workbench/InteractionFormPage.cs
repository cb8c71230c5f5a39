using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>What the pages to record and to change a contact moment share: the form and its choices.</summary>
public abstract class InteractionFormPage : NetworkPage
{
    /// <summary>The partner, or the contact moment that is changed.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The form as typed.</summary>
    [BindProperty]
    public InteractionForm Form { get; set; } = new();

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; protected set; }

    /// <summary>Its name.</summary>
    public string PartnerName { get; protected set; } = "";

    /// <summary>Whether what follows from it is asked: only when it is written down for the first time.</summary>
    public virtual bool AsksNext => false;

    /// <summary>Our contacts at the partner.</summary>
    public IReadOnlyList<SelectListItem> Contacts { get; private set; } = [];

    /// <summary>Colleagues who can have taken part.</summary>
    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];

    /// <summary>Colleagues who can do what follows.</summary>
    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    /// <summary>Initiatives of the partner.</summary>
    public IReadOnlyList<SelectListItem> Initiatives { get; private set; } = [];

    /// <summary>Shows the form with its choices: who was there stays to choose, also when she left.</summary>
    protected Task<IActionResult> WithChoices(PartnerId partner, InteractionId? moment = null) => Ask(new FindPeopleAt(partner, moment), known =>
    {
        (Partner, PartnerName) = (partner, known.PartnerName);
        Contacts = Choices.Of(known.Contacts, row => row.Function is null ? row.Name : $"{row.Name}, {row.Function}", row => row.Id);
        return Ask(new FindWorkPeople(moment), team =>
        {
            Colleagues = Choices.Of(team.Colleagues, row => row.Name, row => row.Id);
            Owners = Choices.Of(team.Coordinators, row => row.Name, row => row.Id);
            return Ask(new FindInitiatives(Partner: partner), initiatives =>
            {
                Initiatives = Choices.Of(initiatives.Rows, row => row.Name, row => row.Id);
                return Form.Initiative is { } chosen && initiatives.Rows.All(row => row.Id.Value != chosen) ? WithInitiative(new InitiativeId(chosen)) : Task.FromResult<IActionResult>(Page());
            });
        });
    });

    /// <summary>The initiative that the form holds, where the partner has more than fit in the list or takes part in it no longer.</summary>
    private Task<IActionResult> WithInitiative(InitiativeId chosen) =>
        Ask(new ListInitiativeChoices([chosen]), others => Initiatives = [.. Initiatives, .. Choices.Of(others, row => row.Name, row => row.Id)]);
}
