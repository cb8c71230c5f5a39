using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Teams;

/// <summary>One team: where it works, who belongs to it, and the room it has.</summary>
public sealed class DetailsModel : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RoomForm Form { get; set; } = new();

    public TeamCard Card { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Candidates => Choices.Of(Card.Candidates, row => $"{row.Name}, {row.PartnerName}", row => row.Id);

    private TeamId Team => new(Id);

    /// <summary>How soon a team answers, in words.</summary>
    public static string InWorkingDays(int days) => days == 1 ? Texts.Say("TeamPages.OneWorkingDay") : Texts.Say("TeamPages.WorkingDays", days);

    public Task<IActionResult> OnGetAsync() => Ask(new ShowTeam(Team), card =>
    {
        Card = card;
        if (HttpMethods.IsGet(Request.Method)) (Form.Capacity, Form.Note) = (card.Team.Capacity, card.Team.CapacityNote);
    });

    public Task<IActionResult> OnPostRoomAsync() => Step(new ReportCapacity(Team, Form.Capacity, Form.Note), "TeamPages.RoomTold");

    public Task<IActionResult> OnPostAdmitAsync() => Step(new AddTeamMember(Team, Form.Member is { } member ? new MemberId(member) : null), "TeamPages.Admitted");

    public Task<IActionResult> OnPostDismissAsync(Guid member) => Step(new RemoveTeamMember(Team, new MemberId(member)), "TeamPages.Dismissed");

    public Task<IActionResult> OnPostCloseAsync() => Step(new CloseTeam(Team), "TeamPages.WasClosed");

    public Task<IActionResult> OnPostReopenAsync() => Step(new ReopenTeam(Team), "TeamPages.WasReopened");

    private Task<IActionResult> Step(ICommand<Nothing> step, string message) => Show(Dispatcher.Send(step), _ => Redirect($"/teams/{Id}"), Texts.Say(message), again: OnGetAsync);
}

/// <summary>What the forms on a team's page post.</summary>
public sealed class RoomForm
{
    public TeamCapacity Capacity { get; set; }

    public string? Note { get; set; }

    public Guid? Member { get; set; }
}
