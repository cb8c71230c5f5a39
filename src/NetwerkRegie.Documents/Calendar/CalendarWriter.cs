using System.Globalization;
using System.Text;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Documents.Calendar;

/// <summary>
/// Writes a calendar that other programs read (iCalendar, RFC 5545). Moments are written in UTC, so that each program shows them on the clock of the place where it is,
/// right on both sides of a clock change; whole days are written as days, which belong to no clock.
/// </summary>
public static class CalendarWriter
{
    /// <summary>The type of the file.</summary>
    public const string MediaType = "text/calendar";

    private const int MostOctets = 75;

    /// <summary>The calendar as bytes. The same entries give the same bytes, so that whoever asks again can be told that nothing changed.</summary>
    /// <param name="entries">What stands in it.</param>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="publicUrl">Where the program is found, for the links.</param>
    public static byte[] Write(IReadOnlyList<CalendarEntry> entries, string name, string publicUrl)
    {
        var text = new StringBuilder();
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//NetwerkRegie//NetwerkRegie//NL", "CALSCALE:GREGORIAN", $"X-WR-CALNAME:{Escape(name)}", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"]) Fold(text, line);
        foreach (var entry in entries) Event(text, entry, publicUrl.TrimEnd('/'));
        Fold(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Event(StringBuilder text, CalendarEntry entry, string publicUrl)
    {
        Fold(text, "BEGIN:VEVENT");
        Fold(text, $"UID:{entry.Id}@netwerkregie");
        Fold(text, $"DTSTAMP:{Moment(MadeAt(entry.ChangedIn?.Value ?? entry.Id))}");
        if (entry is { From: { } from, Until: { } until })
        {
            Fold(text, $"DTSTART:{Moment(from)}");
            Fold(text, $"DTEND:{Moment(until)}");
        }
        else
        {
            Fold(text, $"DTSTART;VALUE=DATE:{Day(entry.Day)}");
            Fold(text, $"DTEND;VALUE=DATE:{Day(entry.Day.AddDays(1))}");
            Fold(text, "TRANSP:TRANSPARENT");
        }

        Fold(text, $"SUMMARY:{Escape(entry.Title)}");
        Fold(text, $"URL:{publicUrl}{entry.Link}");
        Fold(text, "END:VEVENT");
    }

    /// <summary>Our ids carry the moment at which they were made, in milliseconds in their first six bytes (RFC 9562, version 7).</summary>
    private static DateTime MadeAt(Guid id)
    {
        const int version = 7;
        if (id.Version != version) return DateTime.UnixEpoch;
        var bytes = id.ToByteArray(bigEndian: true);
        var milliseconds = bytes.Take(6).Aggregate(0L, (number, next) => (number << 8) | next);
        return DateTime.UnixEpoch.AddMilliseconds(milliseconds);
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>What would end a value is written with a backslash; what no calendar can show is left out.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var letter in value.ReplaceLineEndings("\n"))
        {
            if (letter == '\n') text.Append("\\n");
            else if (letter is '\\' or ';' or ',') text.Append('\\').Append(letter);
            else if (!char.IsControl(letter)) text.Append(letter);
        }

        return text.ToString();
    }

    /// <summary>Breaks a line after at most 75 bytes, never within a character; what follows begins with a space.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
