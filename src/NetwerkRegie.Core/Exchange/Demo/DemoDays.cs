using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange.Demo;

/// <summary>Days of the demo counted from the day of loading, so that it is never out of date.</summary>
internal sealed class DemoDays(DateTime now)
{
    private const int OfficeOpens = 9;

    public DateOnly Today { get; } = now.InAmsterdam().Day;

    /// <summary>The day so many days ago; a negative number is a day to come.</summary>
    public DateOnly Ago(int days) => Today.AddDays(-days);

    public DateOnly? Ago(int? days) => days is { } known ? Ago(known) : null;

    /// <summary>The day itself, or the working day before it.</summary>
    public DateOnly WorkedOn(DateOnly day)
    {
        while (!WorkingDays.IsWorkingDay(day)) day = day.AddDays(-1);
        return day <= Today ? day : WorkedOn(Today);
    }

    /// <summary>Counts back working days, from today or the working day before it.</summary>
    public DateOnly WorkingDaysAgo(int count)
    {
        var day = WorkedOn(Today);
        for (var left = count; left > 0; left--) day = WorkedOn(day.AddDays(-1));
        return day;
    }

    /// <summary>The morning of a day, but never a moment to come.</summary>
    public DateTime Morning(DateOnly day) => NotToCome(day.StartInAmsterdam().AddHours(OfficeOpens));

    /// <summary>The moment itself, or now when it is still to come.</summary>
    public DateTime NotToCome(DateTime moment) => moment < now ? moment : now;
}
