using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Confirmations;

/// <summary>Asks a contact of a partner to confirm what is known, takes such a link back, and writes down what a coordinator heard herself.</summary>
public sealed class AskModel(IMailer mailer, ICurrentMember me, NetworkSettings settings) : NetworkPage
{
    private const string LinkKey = "ConfirmationLink";

    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Whom to ask.</summary>
    [BindProperty]
    public Guid? Contact { get; set; }

    /// <summary>Hand the link over instead of mailing it.</summary>
    [BindProperty]
    public bool ByHand { get; set; }

    /// <summary>The facts that are right.</summary>
    [BindProperty]
    public List<CardFact> Fields { get; set; } = [];

    /// <summary>The partner and one's own contacts there.</summary>
    public PartnerDetails Details { get; private set; } = null!;

    /// <summary>How fresh it is, and the links.</summary>
    public PartnerConfirmations Confirmations { get; private set; } = PartnerConfirmations.None;

    /// <summary>The link to hand over, shown this once.</summary>
    public string? Link { get; private set; }

    /// <summary>Whether there is a mail server.</summary>
    public bool HasMail => mailer.IsConfigured;

    /// <summary>The contacts, each with what is known of reaching her.</summary>
    public IEnumerable<SelectListItem> Contacts => Details.Contacts.Select(contact => new SelectListItem(
        contact.Name + (contact.MailStoppedOn is not null ? $" ({Texts.Say("Ask.NoMailWanted")})" : contact.Email is null ? $" ({Texts.Say("Ask.NoAddress")})" : $", {contact.Email}"), contact.Id.Value.ToString()));

    /// <summary>The facts that are known.</summary>
    public IEnumerable<SelectListItem> KnownFields => Choices(Details.Card);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGetAsync() => Load();

    /// <summary>Sends the link, or shows it once.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Contact is not { } contact)
        {
            ModelState.AddModelError(nameof(Contact), Texts.Say("Partners.ChooseContacts"));
            return await Load();
        }

        var outcome = await Dispatcher.Send(new SendConfirmationLinks([new ContactId(contact)], ByHand || !HasMail));
        if (outcome is { IsDone: true, Value.Secret: { } secret }) TempData[LinkKey] = $"{Site}/bevestigen/{secret}";
        return await Show(Task.FromResult(outcome), _ => Redirect($"/partners/{Id}/bevestigen"), Texts.Say(outcome is { IsDone: true, Value.Secret: not null } ? "Ask.LinkMade" : "Ask.Sent"), again: Load, form: "");
    }

    /// <summary>Takes a link back.</summary>
    public Task<IActionResult> OnPostRevokeAsync(Guid link) =>
        Show(Dispatcher.Send(new RevokeConfirmationLink(new ConfirmationLinkId(link))), _ => Redirect($"/partners/{Id}/bevestigen"), Texts.Say("Ask.Revoked"), again: Load);

    /// <summary>Writes down what the coordinator heard.</summary>
    public Task<IActionResult> OnPostConfirmAsync() =>
        Show(Dispatcher.Send(new ConfirmFields(new PartnerId(Id), Fields)), _ => Redirect($"/partners/{Id}"), Texts.Say("Ask.Confirmed"), again: Load, form: "");

    private string Site => settings.IsPublicUrlKnown ? settings.PublicUrl.TrimEnd('/') : $"{Request.Scheme}://{Request.Host}";

    private async Task<IActionResult> Load()
    {
        if (!me.Roles.Contains(Role.Coordinator)) return await Ask(new GetProposals(new PartnerId(Id)), _ => { });
        return await Ask(new GetPartner(new PartnerId(Id)), async details =>
        {
            (Details, Link) = (details, TempData[LinkKey] as string);
            return await Ask(new GetConfirmations(new PartnerId(Id)), confirmations => Confirmations = confirmations);
        });
    }

    private static IEnumerable<SelectListItem> Choices(PartnerCard card) =>
        Enum.GetValues<CardFact>().Where(card.Knows).Select(field => new SelectListItem(Texts.Of(field), field.ToString()));
}
