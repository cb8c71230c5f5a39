using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>First and last days, notice days and evaluations of a month; on a narrow screen only the days on which there is something.</summary>
public sealed class CalendarModel(TimeProvider clock) : NetworkPage
{
    private const string MonthShape = "yyyy-MM";
    private const int DaysOfWeek = 7;

    /// <summary>The month, such as 2026-11; this month when it is none.</summary>
    [BindProperty(SupportsGet = true, Name = "maand")]
    public string? Month { get; set; }

    public DateOnly Today => clock.Today();

    public DateOnly ThisMonth => Today.AddDays(1 - Today.Day);

    /// <summary>The first day of the month.</summary>
    public DateOnly First { get; private set; }

    /// <summary>What happens, by day.</summary>
    public ILookup<DateOnly, AgreementDay> Days { get; private set; } = Array.Empty<AgreementDay>().ToLookup(day => day.Day);

    /// <summary>The weeks of the month, from Monday to Sunday.</summary>
    public IReadOnlyList<DateOnly[]> Weeks
    {
        get
        {
            var monday = First.AddDays(-(((int)First.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
            var days = First.AddMonths(1).DayNumber - monday.DayNumber;
            return [.. Enumerable.Range(0, days).Concat(Enumerable.Range(days, (DaysOfWeek - (days % DaysOfWeek)) % DaysOfWeek)).Select(monday.AddDays).Chunk(DaysOfWeek)];
        }
    }

    public static string UrlOf(DateOnly month) => $"/afspraken/kalender?maand={month.ToString(MonthShape, CultureInfo.InvariantCulture)}";

    public static string Weekday(DateOnly day) => day.ToString("dddd", CultureInfo.CurrentCulture);

    /// <summary>November 2026.</summary>
    public string Title(DateOnly month)
    {
        var words = month.ToString("MMMM yyyy", CultureInfo.CurrentCulture);
        return string.Concat(words[..1].ToUpper(CultureInfo.CurrentCulture), words[1..]);
    }

    public Task<IActionResult> OnGetAsync()
    {
        // A month at either end of the calendar would lead to a month that is not there.
        First = DateOnly.TryParseExact(Month, MonthShape, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 1900 and < 2200 ? month : ThisMonth;
        return Ask(new FindAgreementDays(First, First.AddMonths(1).AddDays(-1)), days => Days = days.ToLookup(day => day.Day));
    }
}
