using System.Globalization;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

public sealed class TableTextTests
{
    public static readonly TheoryData<TableProblem> Problems =
    [
        new EmptyFile(), new FileTooLarge(51), new TooManyRows(200_001), new TooManyColumns(501), new UnpacksTooLarge(), new WorkbookHasMacros(), new WorkbookIsProtected(), new WorkbookIsDamaged(),
        new OtherWorkbookKind("XLSB"), new WebPageInDisguise(), new NotATable(), new SheetNotFound("Blad1"), new QuoteNeverClosed(3),
    ];

    [Theory]
    [MemberData(nameof(Problems))]
    public void Every_problem_is_told_in_both_languages(TableProblem problem)
    {
        var dutch = In("nl-NL", () => Texts.Of(problem));
        var english = In("en-GB", () => Texts.Of(problem));

        foreach (var text in (string[])[dutch, english])
        {
            text.ShouldEndWith(".");
            text.ShouldNotContain("{");
        }

        dutch.ShouldNotBe(english);
    }

    [Fact]
    public void No_problem_is_left_out_above() =>
        typeof(TableProblem).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TableProblem))).Select(type => type.Name).Order()
            .ShouldBe(Problems.Select(row => row.Data.GetType().Name).Order());

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public void Every_notice_is_told_with_its_place_and_value(string culture)
    {
        foreach (var kind in Enum.GetValues<TableNoticeKind>())
        {
            var notice = new TableNotice(kind, 12, "Plaats", "waarde");
            var text = In(culture, () => Texts.Say(notice.Key, [.. notice.Values]));

            text.ShouldNotBe(notice.Key);
            text.ShouldNotContain("{");
        }
    }

    [Fact]
    public void A_limit_is_named_in_the_text() => In("nl-NL", () => Texts.Of(new FileTooLarge(51))).ShouldBe("Dit bestand is 51 MB. Wij lezen bestanden tot 50 MB. Verdeel de lijst over meer bestanden.");

    private static string In(string culture, Func<string> say)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
