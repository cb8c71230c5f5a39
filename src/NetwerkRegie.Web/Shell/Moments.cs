using System.Globalization;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary>Days and times as people read them: "22 november 2026", "10.00 uur"; in English "22 November 2026", "10:00".</summary>
public static class Moments
{
    /// <summary>22 november 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>22 nov 2026, for a column.</summary>
    public static string ShortDay(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture).Replace(".", "", StringComparison.Ordinal);

    /// <summary>Zondag 22 november.</summary>
    public static string DayWithWeekday(DateOnly day)
    {
        var words = day.ToString("dddd d MMMM", CultureInfo.CurrentCulture);
        return string.Concat(words[..1].ToUpper(CultureInfo.CurrentCulture), words[1..]);
    }

    /// <summary>10.00 uur.</summary>
    public static string Time(TimeOnly time) => Texts.Say("Shell.Time", time.Hour, time.Minute);

    /// <summary>22 november 2026, 10.00 uur, for a moment in UTC.</summary>
    public static string DayAndTime(DateTime utc)
    {
        var (day, time) = utc.InAmsterdam();
        return $"{Day(day)}, {Time(time)}";
    }
}
