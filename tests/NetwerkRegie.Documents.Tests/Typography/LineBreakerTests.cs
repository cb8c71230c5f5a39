using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Tests.Typography;

public sealed class LineBreakerTests
{
    private const string Sentence = "De samenwerkingsovereenkomst tussen welzijnsorganisatie en gezondheidscentrum is in beeld gebracht.";

    [Theory]
    [InlineData(60)]
    [InlineData(120)]
    [InlineData(300)]
    [InlineData(2000)]
    public void No_line_is_wider_than_its_column_and_no_word_is_lost(double width)
    {
        var lines = LineBreaker.Break(Sentence, FontFace.Regular, 10, width);
        lines.ShouldAllBe(line => FontFace.Regular.Width(line, 10) <= width + 0.02);
        string.Concat(lines).Replace(" ", "").ShouldBe(Sentence.Replace(" ", ""));
    }

    [Fact]
    public void A_word_is_broken_only_when_it_does_not_fit_alone()
    {
        var widest = LineBreaker.WidestWord(Sentence, FontFace.Regular, 10);
        LineBreaker.Break(Sentence, FontFace.Regular, 10, widest).SelectMany(line => line.Split(' ')).ShouldBe(Sentence.Split(' '));
    }

    [Theory]
    [InlineData("besteed is € 61.400 van € 78.000 in totaal", "€")]
    [InlineData("met een\u00A0niet te breken\u00A0spatie", "een")]
    public void What_belongs_together_stays_on_one_line(string text, string neverLast)
    {
        for (var width = 60; width < 240; width++) LineBreaker.Break(text, FontFace.Regular, 10, width).ShouldAllBe(line => !line.EndsWith(neverLast, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_may_end_after_a_hyphen_but_not_inside_a_range_of_numbers()
    {
        LineBreaker.Break("klik-en-tikcursus", FontFace.Regular, 10, 40).ShouldBe(["klik-en-", "tikcursus"]);
        LineBreaker.Break("in 2025-2026 dus", FontFace.Regular, 10, 50).ShouldContain("2025-2026");
    }

    [Fact]
    public void A_line_feed_starts_a_new_line() => LineBreaker.Break("een\ntwee", FontFace.Regular, 10, 500).ShouldBe(["een", "twee"]);

    [Fact]
    public void Nothing_is_one_empty_line() => LineBreaker.Break("", FontFace.Regular, 10, 500).ShouldBe([""]);

    [Fact]
    public void A_title_does_not_end_in_a_lonely_word()
    {
        const string title = "Zorg en welzijn vinden elkaar, de band met het ziekenhuis is nog eenzijdig";
        LineBreaker.Break(title, FontFace.Bold, 18, 560)[^1].ShouldBe("eenzijdig");
        var even = LineBreaker.BreakEvenly(title, FontFace.Bold, 18, 560);
        even.Count.ShouldBe(2);
        even[^1].Split(' ').Length.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Signs_that_the_font_lacks_become_a_question_mark_and_split_accents_are_joined()
    {
        FontFace.Regular.Legible("Cafe\u0301 \U0001F475 ş").ShouldBe("Café ? ş");
        FontFace.Regular.Legible("zacht\u00ADafbreken\u200B").ShouldBe("zachtafbreken");
    }

    [Fact]
    public void All_figures_are_equally_wide_so_that_columns_of_numbers_line_up() =>
        "0123456789".Select(figure => FontFace.Regular.Width([figure], 10)).Distinct().Count().ShouldBe(1);
}
