using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Changes;

namespace NetwerkRegie.Web.Pages.Network.Changes;

/// <summary>What the page and the file have in common: which two days of which part of the network.</summary>
public abstract class ComparePage(TimeProvider clock) : FilteredNetworkPage(clock)
{
    [BindProperty(SupportsGet = true, Name = "van")]
    public DateOnly? Since { get; set; }

    [BindProperty(SupportsGet = true, Name = "tot")]
    public DateOnly? Until { get; set; }

    /// <summary>A snapshot in the place of the first day.</summary>
    [BindProperty(SupportsGet = true, Name = "vanopname")]
    public Guid? SinceSnapshot { get; set; }

    /// <summary>A snapshot in the place of the second day.</summary>
    [BindProperty(SupportsGet = true, Name = "totopname")]
    public Guid? UntilSnapshot { get; set; }

    /// <summary>The days and the part, as they stand in the address.</summary>
    protected string Address()
    {
        var query = Days();
        AddPart(query);
        return query.ToString();
    }

    /// <summary>The days alone.</summary>
    protected string AddressOfDays() => Days().ToString();

    /// <summary>Lays the days beside each other: a year ago and today, unless the address says otherwise.</summary>
    protected async Task<IActionResult> Compare(Func<NetworkComparison, IActionResult> compared)
    {
        Since ??= (Until ?? Today).AddYears(-1);
        var compare = new CompareNetworks(Since, Until, Part) { SinceSnapshot = SinceSnapshot is { } since ? new SnapshotId(since) : null, UntilSnapshot = UntilSnapshot is { } until ? new SnapshotId(until) : null };
        return await Answer(await Dispatcher.Send(compare, HttpContext.RequestAborted), compared);
    }

    private QueryBuilder Days()
    {
        var query = new QueryBuilder();
        if (Since is { } since) query.Add("van", Written(since));
        if (Until is { } until) query.Add("tot", Written(until));
        if (SinceSnapshot is { } before) query.Add("vanopname", before.ToString());
        if (UntilSnapshot is { } after) query.Add("totopname", after.ToString());
        return query;
    }
}
