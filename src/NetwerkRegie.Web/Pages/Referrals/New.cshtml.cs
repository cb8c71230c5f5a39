using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Referrals;

/// <summary>Refers a resident: first theme and place, which give the teams, then six fields. Everything is posted, so that nothing of it stands in an address.</summary>
public sealed class NewModel : NetworkPage
{
    [BindProperty]
    public ReferralForm Facts { get; set; } = new();

    /// <summary>The draft that this form goes on with.</summary>
    [BindProperty(SupportsGet = true, Name = "concept")]
    public Guid? Draft { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    /// <summary>Also when the own organisation referred this contact already.</summary>
    [BindProperty]
    public bool EvenSo { get; set; }

    public IReadOnlyList<SelectListItem> Themes { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    /// <summary>The teams to choose from; null as long as theme or place is not known.</summary>
    public IReadOnlyList<SelectListItem>? Teams { get; private set; }

    public bool IsDuplicate => Refusal is SameContactReferred;

    private ReferralId? Begun => Draft is { } id ? new ReferralId(id) : null;

    public Task<IActionResult> OnGetAsync() => Begun is not { } draft ? Ask(new NewReferral(), _ => ShowForm()) : Ask(new ShowReferralDraft(draft), found =>
    {
        (Facts, Version) = (ReferralForm.Of(found.Facts), found.Version.Value);
        return ShowForm();
    });

    /// <summary>The button "Zoek teams": the same form with the teams, nothing is saved.</summary>
    public Task<IActionResult> OnPostAsync() => Ask(new NewReferral(), _ => ShowForm(search: true));

    public Task<IActionResult> OnPostSendAsync() =>
        Show(Dispatcher.Send(new SendReferral(Begun, Version, Facts.ToFacts(), EvenSo)), id => Redirect($"/doorverwijzingen/{id}"), Texts.Say("ReferralPages.WasSent"), again: Again, form: "");

    public Task<IActionResult> OnPostKeepAsync() =>
        Show(Dispatcher.Send(new SaveReferralDraft(Begun, Version, Facts.ToFacts())), _ => Redirect($"/doorverwijzingen?kant={ReferralSide.Sender}&tab={ReferralTab.Drafts}"), Texts.Say("ReferralPages.WasKept"), again: Again, form: "");

    public Task<IActionResult> OnPostDiscardAsync() => Begun is not { } draft
        ? Task.FromResult<IActionResult>(Redirect("/doorverwijzingen"))
        : Show(Dispatcher.Send(new DiscardReferralDraft(draft)), _ => Redirect("/doorverwijzingen"), Texts.Say("ReferralPages.WasDiscarded"), again: Again, form: "");

    private Task<IActionResult> Again()
    {
        if (Stale?.Version is { } version) Version = version.Value;
        ModelState.Remove(VersionField);
        return ShowForm();
    }

    private async Task<IActionResult> ShowForm(bool search = false)
    {
        Themes = Choices.Of(CodeList.Themes.All, theme => theme.Word, theme => theme.Code);
        var known = !string.IsNullOrEmpty(Facts.Theme) && (!string.IsNullOrEmpty(Facts.Area) || !string.IsNullOrEmpty(Facts.Postcode4));
        return await Ask(new FindAreas(), async areas =>
        {
            Areas = Choices.Of(areas, area => $"{area.Name} ({Texts.Of(area.Level)})", area => area.Code);
            if (!known && !search) return Page();
            var teams = await Dispatcher.Send(new FindTeamsFor(Facts.Theme ?? "", Facts.Area, Facts.Postcode4), HttpContext.RequestAborted);
            if (teams.IsDone) Teams = [.. teams.Value.Where(team => team.HasReaders).Select(Choice)];
            else if (search && teams.Failure is Failure.Invalid wrong) foreach (var error in wrong.Errors) ModelState.AddModelError($"{nameof(Facts)}.{error.Field}", error.Message);
            return Page();
        });
    }

    private static SelectListItem Choice(TeamRow team)
    {
        var room = team.CapacityOn is { } on ? Texts.Say("ReferralPages.RoomSaid", Texts.Of(team.Capacity), team.CapacityNote, Moments.Day(on)) : Texts.Of(team.Capacity);
        return new SelectListItem(team.Name, team.Id.Value.ToString()) { Group = new SelectListGroup { Name = Texts.Say("ReferralPages.TeamChoice", team.PartnerName, room, team.ReactionWorkingDays) } };
    }
}
