using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>Why something stands on the workbench.</summary>
public enum WorkKind
{
    /// <summary>A task of one's own.</summary>
    Task = 1,

    /// <summary>A partner without contact for longer than its rhythm.</summary>
    QuietPartner = 2,

    /// <summary>An agreement that ends, or needs its evaluation.</summary>
    Agreement = 3,

    /// <summary>An initiative without progress.</summary>
    Initiative = 4,

    /// <summary>A tie that the two sides see differently, or that one side only has rated.</summary>
    OneSidedRating = 5,

    /// <summary>Something known of a partner that nobody has confirmed for a year.</summary>
    UnconfirmedField = 6,
}

/// <summary>Something that waits for the current member.</summary>
/// <param name="Kind">Why it stands there.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Link">Where it is dealt with.</param>
/// <param name="Detail">One line more, in words.</param>
/// <param name="Due">The day it should be done; null when it has none.</param>
public sealed record WorkItem(WorkKind Kind, string Title, string Link, string? Detail, DateOnly? Due)
{
    /// <summary>For how many things it stands: one, unless it tells of those that the bench has no room for.</summary>
    public int Count { get; init; } = 1;
}

/// <summary>What waits for the current member; the rooms that keep it (agreements, initiatives) fill it in.</summary>
public interface IWorkSource
{
    /// <summary>What waits, the most pressing first.</summary>
    Task<IReadOnlyList<WorkItem>> Find(DateOnly today, CancellationToken ct);
}

/// <summary>A day or a meeting in the calendar of the current member.</summary>
/// <param name="Id">Stays the same for the same thing, so that a calendar program replaces it.</param>
/// <param name="Title">What it is; never a person.</param>
/// <param name="Link">Where to read more, as a path of this program.</param>
/// <param name="Day">The day, in local time.</param>
/// <param name="From">When it begins, UTC; null when it takes the whole day.</param>
/// <param name="Until">When it ends, UTC; null when it takes the whole day.</param>
/// <param name="ChangedIn">The operation that wrote it last, from which follows when that was.</param>
public sealed record CalendarEntry(Guid Id, string Title, string Link, DateOnly Day, DateTime? From = null, DateTime? Until = null, OperationId? ChangedIn = null);

/// <summary>What stands in the calendar of the current member; the rooms that keep it fill it in.</summary>
public interface ICalendarSource
{
    /// <summary>What falls within these days.</summary>
    Task<IReadOnlyList<CalendarEntry>> Find(DateOnly from, DateOnly until, CancellationToken ct);
}
