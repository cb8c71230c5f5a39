namespace NetwerkRegie.Core.Kernel;

/// <summary>
/// Working days in the Netherlands: Monday to Friday without the public holidays. Good Friday is no public holiday. Liberation Day counts in lustrum years only
/// (2025, 2030): that is when the agreements of municipalities, welfare and libraries give the day off.
/// </summary>
public static class WorkingDays
{
    private const int FirstKingsDay = 2014;
    private const int Lustrum = 5;

    /// <summary>Whether people work on the day.</summary>
    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>The day that lies so many working days later; from a day off one counts as from the working day before it.</summary>
    public static DateOnly Add(DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>How many working days lie after the one day up to and with the other; negative when the other is earlier.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        if (to < from) return -Between(to, from);
        var days = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkingDay(day)) days++;
        }

        return days;
    }

    /// <summary>Whether the day is a public holiday.</summary>
    public static bool IsHoliday(DateOnly day)
    {
        if (day is { Month: 1, Day: 1 } or { Month: 12, Day: 25 or 26 }) return true;
        if (day is { Month: 5, Day: 5 } && day.Year % Lustrum == 0) return true;
        return day == KingsDay(day.Year) || (day.DayNumber - Easter(day.Year).DayNumber) is 0 or 1 or 39 or 49 or 50;
    }

    /// <summary>27 April, or 26 when that is a Sunday; before 2014 Queen's Day, 30 April or 29.</summary>
    private static DateOnly KingsDay(int year)
    {
        var day = year >= FirstKingsDay ? new DateOnly(year, 4, 27) : new DateOnly(year, 4, 30);
        return day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;
    }

    /// <summary>Easter Sunday in the Gregorian calendar, by the anonymous computus.</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, g) = (b / 4, b % 4, ((8 * b) + 13) / 25);
        var h = ((19 * a) + b - d - g + 15) % 30;
        var l = (32 + (2 * e) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var number = h + l - (7 * m) + 114;
        return new DateOnly(year, number / 31, (number % 31) + 1);
    }
}
