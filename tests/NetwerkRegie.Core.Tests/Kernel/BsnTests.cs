using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Tests.Kernel;

public sealed class BsnTests
{
    [Theory]
    [InlineData("123456782")]
    [InlineData("Het nummer is 123456782.")]
    [InlineData("bsn:123456782")]
    [InlineData("123 456 782")]
    [InlineData("1234.56.782")]
    [InlineData("1234-56-782")]
    [InlineData("1 2 3 4 5 6 7 8 2")]
    [InlineData("123\u00a0456\u2013782")]
    [InlineData("123456782 06 12")]
    [InlineData("kamer 4 123456782")]
    [InlineData("１２３４５６７８２")]
    [InlineData("10000008")]
    [InlineData("010000008")]
    [InlineData("100 000 08")]
    [InlineData("123,456,782")]
    [InlineData("1234\u200b56782")]
    [InlineData("12345\u00ad6782")]
    [InlineData("abc123456782def")]
    [InlineData("06 12345678 en 123456782")]
    [InlineData("0 123456782")]
    [InlineData("Kamer 31 123456782")]
    [InlineData("(1234)56782")]
    [InlineData("RSIN en BSN 123456782")]
    [InlineData("RSIN 123456782 en 123456782")]
    [InlineData("KvK 123456782")]
    [InlineData("KvK 12345678, 123456782")]
    [InlineData("+32 3 123 45 67, 123456782")]
    [InlineData("zie https://demo.example en 123456782")]
    public void A_number_that_passes_the_test_is_found(string text) => Bsn.IsIn(text).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("1234567820")]
    [InlineData("000000000")]
    [InlineData("Wil op 18-11-2026 om 10.30 uur bellen")]
    [InlineData("Woont op nummer 12, al 3 jaar")]
    [InlineData("Kan bellen tussen 9 en 12, of na 14")]
    [InlineData("12345 en dan 6782")]
    [InlineData("Heeft 2 kinderen van 4 en 6")]
    [InlineData("Bel 06 10000008")]
    [InlineData("Bel 06-10 00 00 08")]
    [InlineData("Bel 020 1000 008")]
    [InlineData("Bel (0113) 100 008")]
    [InlineData("Bel +31 612345671")]
    [InlineData("Bel +31 (0)6 10000008")]
    [InlineData("Bel 0031 6 1000 0008")]
    [InlineData("RSIN 123456782")]
    [InlineData("RSIN-nummer is 1234.56.782.")]
    [InlineData("rsin: 123456782, in Tiel")]
    [InlineData("KvK 10000008")]
    [InlineData("KvK-nummer: 10000008")]
    [InlineData("K.v.K. nr. 10000008")]
    [InlineData("btw NL123456782B01")]
    [InlineData("btw NL1234.56.782.B01")]
    [InlineData("IBAN NL20 INGB 1000 0008 00")]
    [InlineData("https://demo.example/afspraak/123456782?bron=10000008")]
    [InlineData("Bel +32 1 23 45 67 82")]
    [InlineData("Postcode 4001 AA, tel. 0344 100 008")]
    public void Other_text_is_left_alone(string? text) => Bsn.IsIn(text).ShouldBeFalse();

    [Fact]
    public void Years_postcodes_and_sums_may_be_written()
    {
        for (var from = 1000; from < 10_000; from += 7)
        {
            Bsn.IsIn($"Postcodes {from}-{from + 9}, {from} {from + 20}").ShouldBeFalse($"{from}");
            Bsn.IsIn($"Begroot op € {from % 100}.{from % 1000:000}.{from % 997:000},{from % 100:00} samen").ShouldBeFalse($"{from}");
        }
    }

    [Fact]
    public void A_long_text_takes_no_time()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var part in (string[])["RSIN ", "KvK: ", "+32 ", "NL12 ", "1 ", "https://", " - ", "123456781 "]) Bsn.IsIn(string.Concat(Enumerable.Repeat(part, 20_000)) + "12345678").ShouldBeOneOf(true, false);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Every_day_of_a_year_may_be_written()
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            Bsn.IsIn($"Afspraak op {day.Day}-{day.Month}-{day.Year} in de ochtend").ShouldBeFalse();
            Bsn.IsIn($"Afspraak {day:dd-MM-yyyy} 10.30 uur, {day:dd/MM/yyyy} 13.15").ShouldBeFalse();
        }
    }
}
