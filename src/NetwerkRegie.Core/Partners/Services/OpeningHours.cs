using System.Globalization;
using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>From when until when on one day.</summary>
public readonly record struct OpenTime(TimeOnly From, TimeOnly Until);

/// <summary>When somebody can be found, by day of the week; kept and read as one line, such as "ma 09:00-12:30 13:30-17:00; wo 13:00-17:00".</summary>
public sealed partial class OpeningHours
{
    /// <summary>Days of a week, which starts on Monday.</summary>
    public const int DaysOfWeek = 7;

    /// <summary>Longest line, in characters.</summary>
    public const int Longest = 400;

    private const int MostOnADay = 4;
    private static readonly string[] Days = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    private readonly IReadOnlyList<OpenTime>[] week;

    private OpeningHours(IReadOnlyList<OpenTime>[] week) => this.week = week;

    /// <summary>Whether no day has any time.</summary>
    public bool IsEmpty => Array.TrueForAll(week, day => day.Count == 0);

    /// <summary>The times of a day, Monday being 0.</summary>
    public IReadOnlyList<OpenTime> On(int day) => week[day];

    /// <summary>Reads the line as it is kept; null is empty.</summary>
    public static OpeningHours Parse(string? line)
    {
        var times = Nothing();
        foreach (var part in (line ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = part.Split(' ', 2);
            if (Array.IndexOf(Days, words[0]) is >= 0 and var day && words.Length == 2 && Read(words[1]) is { } read) times[day] = read;
        }

        return new OpeningHours(times);
    }

    /// <summary>Reads what somebody typed for each day; null when a day cannot be read.</summary>
    public static OpeningHours? Typed(IEnumerable<string?> days)
    {
        var times = Nothing();
        foreach (var (typed, day) in days.Take(DaysOfWeek).Select((typed, day) => (typed, day)))
        {
            if (Read(typed) is not { } read) return null;
            times[day] = read;
        }

        return new OpeningHours(times);
    }

    /// <summary>Reads the times of one day, such as "9.00 - 12.30 en 13:30-17"; null when they make no sense or overlap.</summary>
    public static IReadOnlyList<OpenTime>? Read(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return [];
        var found = Span().Matches(typed);
        if (found.Count is 0 or > MostOnADay || Span().Replace(typed, "").Any(sign => char.IsLetterOrDigit(sign) && !"enurtotm".Contains(sign, StringComparison.OrdinalIgnoreCase))) return null;
        var times = new List<OpenTime>();
        foreach (Match span in found)
        {
            if (Time(span, "h", "m") is not { } from || Time(span, "H", "M") is not { } until || until <= from || (times.Count > 0 && from < times[^1].Until)) return null;
            times.Add(new OpenTime(from, until));
        }

        return times;
    }

    /// <summary>The times of a day as people write them: 9.00-12.30, 13.30-17.00.</summary>
    public static string Write(IReadOnlyList<OpenTime> day) => string.Join(", ", day.Select(time => $"{Texts.Say("Services.Time", time.From.Hour, time.From.Minute)}-{Texts.Say("Services.Time", time.Until.Hour, time.Until.Minute)}"));

    /// <summary>The line as it is kept.</summary>
    public override string ToString() => string.Join("; ", Enumerable.Range(0, DaysOfWeek).Where(day => week[day].Count > 0)
        .Select(day => $"{Days[day]} {string.Join(' ', week[day].Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.From:HH\\:mm}-{time.Until:HH\\:mm}")))}"));

    private static IReadOnlyList<OpenTime>[] Nothing() => [.. Enumerable.Range(0, DaysOfWeek).Select(_ => (IReadOnlyList<OpenTime>)[])];

    private static TimeOnly? Time(Match span, string hour, string minute)
    {
        var (h, m) = (int.Parse(span.Groups[hour].Value, CultureInfo.InvariantCulture), span.Groups[minute].Success ? int.Parse(span.Groups[minute].Value, CultureInfo.InvariantCulture) : 0);
        return h < 24 && m < 60 ? new TimeOnly(h, m) : null;
    }

    [GeneratedRegex(@"(?<h>\d{1,2})(?:[.:](?<m>\d{2}))?\s*(?:uur\s*)?(?:-|–|tot(?: en met)?)\s*(?<H>\d{1,2})(?:[.:](?<M>\d{2}))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();
}
