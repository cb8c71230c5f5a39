using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Network.Snapshots;

/// <summary>The snapshots of the network, and the form that freezes the network of a day.</summary>
public sealed class IndexModel(ICurrentMember me, TimeProvider clock) : NetworkPage
{
    /// <summary>What the form asks.</summary>
    [BindProperty]
    public SnapshotForm Form { get; set; } = new();

    /// <summary>Who freezes: who accounts for the network. Everybody reads.</summary>
    public bool MayTake => me.Roles.Contains(Role.Coordinator) || me.Roles.Contains(Role.Director);

    /// <summary>Today in the Netherlands.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>All of them, the newest day first.</summary>
    public IReadOnlyList<SnapshotRow> Snapshots { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Ask(new FindSnapshots(), snapshots => Snapshots = snapshots);

    public async Task<IActionResult> OnPostAsync()
    {
        // A day that is no day is never taken for today: what is frozen stays.
        if (!ModelState.IsValid) return await OnGetAsync();

        // Measured before it is written, since whoever writes keeps others from writing.
        if (MayTake && !(Form.AsOf > Today)) await Dispatcher.Send(new GetNetworkMetrics(new NetworkFilter { AsOf = Form.AsOf }), HttpContext.RequestAborted);
        return await Show(Dispatcher.Send(new TakeSnapshot(Form.Name ?? "", Form.AsOf), HttpContext.RequestAborted), done: id => Redirect($"/netwerk/momentopnamen/{id}"), message: Texts.Say("SnapshotPages.Taken", Form.Name?.Trim()), again: OnGetAsync);
    }
}

/// <summary>The name of a snapshot, and the day of the network; today when empty.</summary>
public sealed class SnapshotForm
{
    public string? Name { get; set; }

    public DateOnly? AsOf { get; set; }
}
