using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Tests.Partners.Facts;

public sealed class NumberRuleTests
{
    [Theory]
    [InlineData("01234567", "01234567")]
    [InlineData(" 0123 4567 ", "01234567")]
    [InlineData("01.23.45.67", "01234567")]
    public void A_kvk_number_keeps_its_leading_zero(string typed, string written) => KvkRule.Read(typed).Value.ShouldBe(written);

    [Theory]
    [InlineData("1234568", "Partners.KvkLostZero")]
    [InlineData("998015", "Partners.KvkNeedsEightDigits")]
    [InlineData("123456789", "Partners.KvkNeedsEightDigits")]
    [InlineData("0099805O", "Partners.KvkOnlyDigits")]
    [InlineData("000012345678", "Partners.KvkIsBranchNumber")]
    [InlineData("00000000", "Partners.KvkAllZeros")]
    [InlineData("٠١٢٣٤٥٦٧", "Partners.KvkOnlyDigits")]
    public void A_kvk_number_that_cannot_be_says_why(string typed, string reason) => Wrong(KvkRule.Read(typed), reason);

    [Fact]
    public void A_lost_leading_zero_is_named_in_dutch() => KvkRule.Read("1234568").Problem!.Sentence.ShouldStartWith("7 cijfers: voorloopnul verloren?");

    [Theory]
    [InlineData("123456782")]
    [InlineData("999950265")]
    [InlineData("1234.56.782", "123456782")]
    public void An_rsin_that_passes_the_11_test_is_right(string typed, string? written = null) => RsinRule.Read(typed).Value.ShouldBe(written ?? typed);

    [Theory]
    [InlineData("123456789", "Partners.RsinFailsTest")]
    [InlineData("000000000", "Partners.RsinFailsTest")]
    [InlineData("12345678", "Partners.RsinLostZero")]
    [InlineData("1234567", "Partners.RsinNeedsNineDigits")]
    [InlineData("12345678B", "Partners.RsinOnlyDigits")]
    public void An_rsin_that_cannot_be_says_why(string typed, string reason) => Wrong(RsinRule.Read(typed), reason);

    [Theory]
    [InlineData("00000001999951336000")]
    [InlineData("00000003012345670000")]
    [InlineData("00000004ab1234567000", "00000004AB1234567000")]
    public void An_oin_is_a_register_and_a_number_in_it(string typed, string? written = null) => OinRule.Read(typed).Value.ShouldBe(written ?? typed);

    [Theory]
    [InlineData("0000000199995133600", "Partners.OinNeedsTwentyPositions")]
    [InlineData("00000010999951336000", "Partners.OinUnknownPrefix")]
    [InlineData("00000001123456789000", "Partners.OinHoldsNoNumber")]
    [InlineData("00000003012345670001", "Partners.OinHoldsNoNumber")]
    public void An_oin_that_cannot_be_says_why(string typed, string reason) => Wrong(OinRule.Read(typed), reason);

    [Theory]
    [InlineData("NL-0899010000", "NL-0899010000")]
    [InlineData("nl0899010000", "NL-0899010000")]
    [InlineData("be-DEMO01", "BE-DEMO01")]
    public void An_isil_may_be_dutch_or_foreign(string typed, string written) => IsilRule.Read(typed).Value.ShouldBe(written);

    [Theory]
    [InlineData("NL-089901000", "Partners.IsilNeedsTenDigits")]
    [InlineData("0899010000", "Partners.IsilNeedsPrefix")]
    [InlineData("BE-TWAALFTEKENS", "Partners.IsilNotWellFormed")]
    public void An_isil_that_cannot_be_says_why(string typed, string reason) => Wrong(IsilRule.Read(typed), reason);

    [Theory]
    [InlineData("gm0344", "GM0344")]
    [InlineData("WK0344Z1", "WK0344Z1")]
    [InlineData("BU 0344 01 0A", "BU0344010A")]
    public void A_cbs_code_names_a_municipality_district_or_neighbourhood(string typed, string written) => CbsCodeRule.Read(typed).Value.ShouldBe(written);

    [Theory]
    [InlineData("0344", "Partners.CbsNeedsLetters")]
    [InlineData("GM344", "Partners.CbsNotWellFormed")]
    [InlineData("XX0344", "Partners.CbsNotWellFormed")]
    public void A_cbs_code_that_cannot_be_says_why(string typed, string reason) => Wrong(CbsCodeRule.Read(typed), reason);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("GEEN")]
    [InlineData("n.v.t.")]
    public void A_cell_that_says_nothing_is_neither_right_nor_wrong(string? typed)
    {
        Func<string?, FactReading>[] rules = [KvkRule.Read, RsinRule.Read, OinRule.Read, IsilRule.Read, CbsCodeRule.Read, EmailRule.Read, WebsiteRule.Read, PhoneRule.Read, text => PostcodeRule.Read(text)];
        rules.ShouldAllBe(read => read(typed) == FactReading.Nothing);
    }

    private static void Wrong(FactReading reading, string reason)
    {
        reading.Value.ShouldBeNull();
        reading.Problem.ShouldNotBeNull().Key.ShouldBe(reason);
        reading.Problem.Sentence.ShouldNotBe(reason, "the reason has no sentence");
    }
}
