using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>A partner's card.</summary>
public sealed class DetailsModel(ICurrentMember me, TimeProvider clock) : NetworkPage
{
    private const int TiesInSight = 12;
    private const int MomentsInSight = 6;

    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What the room of partners knows.</summary>
    public PartnerDetails Details { get; private set; } = null!;

    /// <summary>What it offers.</summary>
    public ServiceList Services { get; private set; } = null!;
    /// <summary>How fresh each fact is, and what was proposed.</summary>
    public PartnerConfirmations Confirmations { get; private set; } = PartnerConfirmations.None;

    /// <summary>Its ties, those in force first.</summary>
    public IReadOnlyList<PartnerTie> Ties { get; private set; } = [];

    /// <summary>Ties that are in sight at once, one's own organisation's tie among them.</summary>
    public IEnumerable<PartnerTie> FirstTies => Ties.Where(tie => tie.EndedOn is null).Take(TiesInSight);

    /// <summary>Further ties, and those that ended.</summary>
    public IReadOnlyList<PartnerTie> OtherTies => [.. Ties.Where(tie => tie.EndedOn is null).Skip(TiesInSight), .. Ties.Where(tie => tie.EndedOn is not null)];

    /// <summary>The tie with one's own organisation, from the partner's side.</summary>
    public PartnerTie? TieWithUs => Ties.FirstOrDefault(tie => tie.EndedOn is null && tie.Other.Id == me.Partner);

    /// <summary>Whether this is one's own organisation.</summary>
    public bool IsUs => me.Partner == new PartnerId(Id);

    /// <summary>Whether the member may change partners, ties and contacts.</summary>
    public bool MayWrite => me.Roles.Contains(Role.Coordinator);

    /// <summary>Whether the member may add ties: not to a partner that no longer takes part.</summary>
    public bool MayTie => MayWrite && Details.Partner.Status != PartnerStatus.Ended;

    /// <summary>The latest moments of contact of one's own library with it.</summary>
    public InteractionPage Moments { get; private set; } = new([], null, null, null);

    /// <summary>Whether the member may write down a moment of contact: not with one's own organisation.</summary>
    public bool MayRecord => !IsUs && (MayWrite || me.Roles.Contains(Role.Referrer));

    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>Shows the card.</summary>
    public async Task<IActionResult> OnGet()
    {
        var found = await Dispatcher.Send(new GetPartner(new PartnerId(Id)), HttpContext.RequestAborted);
        if (found.Failure is Failure.NotFound) return await FollowMerge();
        Details = found.Value;
        return await Ask(new FindServices { Partner = new PartnerId(Id) }, async services =>
        {
            Services = services;
            return await Ask(new GetTies(new PartnerId(Id)), async ties =>
            {
                Ties = ties;
                return IsUs ? await Confirmed() : await Ask(new FindInteractions(new PartnerId(Id), MomentsInSight), moments =>
                {
                    Moments = moments;
                    return Confirmed();
                });
            });
        });
    }

    /// <summary>An address of a partner that was merged into another leads to that one; who just took back that it was added, reads so on the list.</summary>
    private async Task<IActionResult> FollowMerge()
    {
        if (await Dispatcher.Send(new FindMerged(new PartnerId(Id))) is { IsDone: true } kept) return Redirect($"/partners/{kept.Value.Value}");
        return Flash.Waits(TempData) ? Redirect("/partners") : NotFound();
    }

    /// <summary>What was confirmed.</summary>
    private Task<IActionResult> Confirmed() => Ask(new GetConfirmations(new PartnerId(Id)), confirmations => Confirmations = confirmations);

    /// <summary>The partner stops taking part.</summary>
    public Task<IActionResult> OnPostEnd() => Do(new EndPartner(new PartnerId(Id)), "Partners.EndedNow");

    /// <summary>The partner takes part again.</summary>
    public Task<IActionResult> OnPostRestore() => Do(new RestorePartner(new PartnerId(Id)), "Partners.RestoredNow");

    private Task<IActionResult> Do(ICommand<Nothing> command, string message) =>
        Show(Dispatcher.Send(command), done: _ => Redirect($"/partners/{Id}"), message: Texts.Say(message), again: OnGet);
}
