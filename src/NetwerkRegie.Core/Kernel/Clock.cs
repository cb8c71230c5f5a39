namespace NetwerkRegie.Core.Kernel;

/// <summary>Moments and days as this program writes them.</summary>
public static class Clock
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Now in UTC, cut to whole milliseconds so that both databases keep exactly what was written.</summary>
    public static DateTime Now(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }

    /// <summary>Today in the Netherlands.</summary>
    public static DateOnly Today(this TimeProvider clock) => clock.Now().InAmsterdam().Day;

    /// <summary>A moment on the clock and calendar of the Netherlands.</summary>
    public static (DateOnly Day, TimeOnly Time) InAmsterdam(this DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Amsterdam);
        return (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    /// <summary>
    /// The UTC moment at which the clock in the Netherlands shows a time. In the hour that comes twice in autumn it is the first of the two; in the hour that
    /// is left out in spring the clock has already gone on, as people who wait for it would find.
    /// </summary>
    public static DateTime AtInAmsterdam(this DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (Amsterdam.IsInvalidTime(local)) local = local.AddHours(1);
        return Amsterdam.IsAmbiguousTime(local)
            ? DateTime.SpecifyKind(local - Amsterdam.GetAmbiguousTimeOffsets(local).Max(), DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(local, Amsterdam);
    }

    /// <summary>The UTC moment at which a day starts in the Netherlands.</summary>
    public static DateTime StartInAmsterdam(this DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Amsterdam);

    /// <summary>The UTC moment at which a day is over in the Netherlands: the first one that is no longer of it. After the last day of the calendar comes no moment, so that one is the last of all.</summary>
    public static DateTime EndInAmsterdam(this DateOnly day) => day == DateOnly.MaxValue ? DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc) : day.AddDays(1).StartInAmsterdam();
}
