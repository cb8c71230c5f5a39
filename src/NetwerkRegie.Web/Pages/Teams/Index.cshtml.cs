using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Teams;

/// <summary>The neighbourhood teams, with the room they have.</summary>
public sealed class IndexModel(ICurrentMember me, CommandRights rights, TimeProvider clock) : NetworkPage
{
    public IReadOnlyList<TeamRow> Teams { get; private set; } = [];

    public bool MayAdd => rights.May(me, typeof(RegisterTeam));

    public DateOnly Today => clock.Today();

    public static string Kind(TeamCapacity capacity) => capacity switch
    {
        TeamCapacity.Available => "ok",
        TeamCapacity.WaitingList or TeamCapacity.Full => "warning",
        _ => "neutral",
    };

    public Task<IActionResult> OnGetAsync() => Ask(new FindTeams(), teams => Teams = teams);
}
