using System.Text;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Documents.Calendar;

namespace NetwerkRegie.Documents.Tests.Calendar;

public sealed class CalendarWriterTests
{
    private static readonly Guid Id = Guid.Parse("01937d2e-5c00-7a2b-8c3d-1f2e3d4c5b6a");

    /// <summary>On 28 March 2027 the clock goes from 2 to 3, on 31 October 2027 from 3 back to 2.</summary>
    [Theory]
    [InlineData("2027-03-27", "10:00", "11:00", "20270327T090000Z", "20270327T100000Z")]
    [InlineData("2027-03-28", "01:00", "04:00", "20270328T000000Z", "20270328T020000Z")]
    [InlineData("2027-03-29", "10:00", "11:00", "20270329T080000Z", "20270329T090000Z")]
    [InlineData("2027-10-30", "10:00", "11:00", "20271030T080000Z", "20271030T090000Z")]
    [InlineData("2027-10-31", "01:00", "04:00", "20271030T230000Z", "20271031T030000Z")]
    [InlineData("2027-10-31", "02:15", "02:45", "20271031T001500Z", "20271031T004500Z")]
    [InlineData("2027-11-01", "10:00", "11:00", "20271101T090000Z", "20271101T100000Z")]
    public void A_meeting_keeps_its_hour_around_a_clock_change(string day, string start, string end, string startsAt, string endsAt)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", null);
        var (from, until) = (on.AtInAmsterdam(TimeOnly.ParseExact(start, "HH:mm", null)), on.AtInAmsterdam(TimeOnly.ParseExact(end, "HH:mm", null)));

        var lines = Lines(new CalendarEntry(Id, "Overleg", "/contactmomenten/1", on, from, until));

        lines.ShouldContain($"DTSTART:{startsAt}");
        lines.ShouldContain($"DTEND:{endsAt}");
        from.InAmsterdam().Time.ToString("HH:mm", null).ShouldBe(start);
    }

    [Fact]
    public void A_time_that_the_clock_leaves_out_is_an_hour_later() =>
        new DateOnly(2027, 3, 28).AtInAmsterdam(new TimeOnly(2, 30)).ShouldBe(new DateTime(2027, 3, 28, 1, 30, 0, DateTimeKind.Utc));

    [Fact]
    public void A_whole_day_belongs_to_no_clock_and_ends_before_the_next()
    {
        var lines = Lines(new CalendarEntry(Id, "Bel terug", "/taken/1", new DateOnly(2027, 3, 28)));

        lines.ShouldContain("DTSTART;VALUE=DATE:20270328");
        lines.ShouldContain("DTEND;VALUE=DATE:20270329");
        lines.ShouldContain($"UID:{Id}@netwerkregie");
        lines.ShouldContain("URL:https://nr.example/taken/1");
        lines.ShouldContain("DTSTAMP:20241130T130650Z");
        lines[0].ShouldBe("BEGIN:VCALENDAR");
        lines[^1].ShouldBe("END:VCALENDAR");
    }

    [Fact]
    public void What_would_end_a_value_is_written_so_that_it_does_not()
    {
        var lines = Lines(new CalendarEntry(Id, "Één; twee, drie \\ vier\r\nEND:VEVENT\u0007", "/", new DateOnly(2027, 1, 1)));

        lines.ShouldContain("SUMMARY:Één\\; twee\\, drie \\\\ vier\\nEND:VEVENT");
        lines.Count(line => line == "END:VEVENT").ShouldBe(1);
    }

    [Fact]
    public void No_line_is_longer_than_75_bytes_and_no_letter_is_cut()
    {
        var title = string.Concat(Enumerable.Repeat("Café 👩‍👩‍👧 overleg ", 20)).Trim();

        var text = Text(new CalendarEntry(Id, title, "/", new DateOnly(2027, 1, 1)));

        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($"SUMMARY:{title}\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
    }

    [Fact]
    public void The_same_calendar_is_the_same_file()
    {
        var entry = new CalendarEntry(Id, "Overleg", "/", new DateOnly(2027, 1, 1));
        CalendarWriter.Write([entry], "NetwerkRegie", "https://nr.example").ShouldBe(CalendarWriter.Write([entry], "NetwerkRegie", "https://nr.example/"));
    }

    private static string Text(CalendarEntry entry) => Encoding.UTF8.GetString(CalendarWriter.Write([entry], "NetwerkRegie", "https://nr.example/"));

    private static string[] Lines(CalendarEntry entry) => Text(entry).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
