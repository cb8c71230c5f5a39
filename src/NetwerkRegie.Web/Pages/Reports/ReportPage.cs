using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Reports;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Reports;

/// <summary>What the screen and the PDF have in common: which report, over which period. A day that is no day is said to be so, and never replaced by another one.</summary>
public abstract class ReportPage(TimeProvider clock) : NetworkPage
{
    [BindProperty(SupportsGet = true, Name = "soort")]
    public ReportKind Kind { get; set; } = ReportKind.Network;

    [BindProperty(SupportsGet = true, Name = "van")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "tot")]
    public DateOnly? To { get; set; }

    /// <summary>The earlier day of the chapter on what changed; none without it.</summary>
    [BindProperty(SupportsGet = true, Name = "vergelijk")]
    public DateOnly? Since { get; set; }

    /// <summary>A snapshot in the place of that day.</summary>
    [BindProperty(SupportsGet = true, Name = "momentopname")]
    public Guid? Snapshot { get; set; }

    /// <summary>That snapshot.</summary>
    protected SnapshotId? Frozen => Snapshot is { } id ? new SnapshotId(id) : null;

    /// <summary>This year up to the last month that has ended, unless the address says otherwise; in January the year before.</summary>
    protected void ChoosePeriod()
    {
        var today = clock.Today();
        var lastMonth = today.AddDays(-today.Day);
        From ??= new DateOnly((To ?? lastMonth).Year, 1, 1);
        To ??= lastMonth;
    }
}
