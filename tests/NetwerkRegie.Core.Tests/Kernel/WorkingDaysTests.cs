using System.Globalization;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Tests.Kernel;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-01-01", "New Year")]
    [InlineData("2026-04-05", "Easter Sunday")]
    [InlineData("2026-04-06", "Easter Monday")]
    [InlineData("2024-04-01", "Easter Monday in a leap year")]
    [InlineData("2026-04-27", "King's Day")]
    [InlineData("2025-04-26", "King's Day, when the 27th is a Sunday")]
    [InlineData("2013-04-30", "the last Queen's Day")]
    [InlineData("2025-05-05", "Liberation Day in a lustrum year")]
    [InlineData("2026-05-14", "Ascension Day")]
    [InlineData("2026-05-25", "Whit Monday")]
    [InlineData("2038-04-26", "Easter Monday at its latest")]
    [InlineData("2026-12-25", "Christmas")]
    [InlineData("2026-12-26", "Boxing Day")]
    public void On_a_public_holiday_nobody_works(string day, string holiday) => WorkingDays.IsWorkingDay(Day(day)).ShouldBeFalse(holiday);

    [Theory]
    [InlineData("2026-04-03", "Good Friday is no public holiday")]
    [InlineData("2026-05-05", "Liberation Day outside a lustrum")]
    [InlineData("2025-04-28", "the Monday after a moved King's Day")]
    [InlineData("2026-11-18", "a Wednesday")]
    public void On_other_weekdays_people_work(string day, string why) => WorkingDays.IsWorkingDay(Day(day)).ShouldBeTrue(why);

    [Theory]
    [InlineData("2026-11-18", 3, "2026-11-23")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-12-24", 2, "2026-12-29")]
    [InlineData("2026-04-02", 2, "2026-04-07")]
    [InlineData("2025-12-31", 1, "2026-01-02")]
    [InlineData("2026-11-18", 0, "2026-11-18")]
    public void Working_days_are_counted_across_weekends_and_holidays(string from, int days, string to) => WorkingDays.Add(Day(from), days).ShouldBe(Day(to));

    [Fact]
    public void Counting_gives_back_what_was_added()
    {
        for (var day = new DateOnly(2024, 1, 1); day < new DateOnly(2027, 1, 1); day = day.AddDays(13))
        {
            for (var days = 0; days < 30; days++)
            {
                WorkingDays.Between(day, WorkingDays.Add(day, days)).ShouldBe(days);
                WorkingDays.Between(WorkingDays.Add(day, days), day).ShouldBe(-days);
            }
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
