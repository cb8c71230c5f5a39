using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Referrals;

/// <summary>The inbox of a team, or what an organisation has sent. Tells nothing about any resident.</summary>
public sealed class IndexModel(ICurrentMember me, TimeProvider clock) : NetworkPage
{
    private static readonly ReferralTab[] TeamTabs = [ReferralTab.New, ReferralTab.Running, ReferralTab.Done];
    private static readonly ReferralTab[] SenderTabs = [ReferralTab.New, ReferralTab.Running, ReferralTab.Answered, ReferralTab.Done, ReferralTab.Drafts];

    [BindProperty(SupportsGet = true, Name = "kant")]
    public ReferralSide? Side { get; set; }

    [BindProperty(SupportsGet = true, Name = "tab")]
    public ReferralTab Tab { get; set; } = ReferralTab.New;

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    public ReferralListing Listing { get; private set; } = null!;

    /// <summary>Whose side is shown; who holds a role on both sides may choose.</summary>
    public ReferralSide Shown => Side ?? (WorksInTeam ? ReferralSide.Team : ReferralSide.Sender);

    public bool WorksInTeam => me.Roles.Contains(Role.TeamMember) || me.Roles.Contains(Role.TeamCoordinator);

    public bool Refers => me.Roles.Contains(Role.Referrer);

    public IReadOnlyList<ReferralTab> Tabs => Shown == ReferralSide.Team ? TeamTabs : SenderTabs;

    public string? NextUrl => Listing.Page.Next is { } next ? $"{Address(Tab)}&na={Uri.EscapeDataString(next)}" : null;

    public string Address(ReferralTab tab) => $"/doorverwijzingen?kant={Shown}&tab={tab}";

    public DueRow? Due(ReferralRow row) => row.Due(clock.Today());

    /// <summary>Where a row leads: a draft to its form, anything else to its page.</summary>
    public static string Link(ReferralRow row) => row.Work == WorkStatus.Draft ? $"/doorverwijzingen/nieuw?concept={row.Id}" : $"/doorverwijzingen/{row.Id}";

    public Task<IActionResult> OnGetAsync() => Ask(new FindReferrals(Shown, Tab, After), listing => Listing = listing);
}
