using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Facts;

public sealed class PhoneRuleTests
{
    [Theory]
    [InlineData("0344-000101", "+31344000101")]
    [InlineData("06 - 0000 0012", "+31600000012")]
    [InlineData("+31 (0)344 000 103", "+31344000103")]
    [InlineData("+31344000801", "+31344000801")]
    [InlineData("0031 344 000 801", "+31344000801")]
    [InlineData("31344000801", "+31344000801")]
    [InlineData("(0495) 000205", "+31495000205")]
    [InlineData("0344-000105 (receptie)", "+31344000105")]
    [InlineData("0344 000105, vraag naar de balie", "+31344000105")]
    [InlineData("Tel.: 0344/000105", "+31344000105")]
    [InlineData("tel:+31-344-000-603", "+31344000603")]
    [InlineData("+32 51 20 00 00", "+3251200000")]
    public void A_number_is_written_so_that_it_works_from_every_phone(string typed, string written) => PhoneRule.Read(typed).Value.ShouldBe(written);

    [Theory]
    [InlineData("14 0344", "14 0344")]
    [InlineData("140344", "14 0344")]
    [InlineData("14 026", "14 026")]
    [InlineData("14+ 0344", "14 0344")]
    [InlineData("0900-0000", "0900 0000")]
    [InlineData("0800 0000000", "0800 0000000")]
    [InlineData("116000", "116 000")]
    public void A_number_that_only_exists_in_the_netherlands_stays_as_it_is_dialled(string typed, string written) => PhoneRule.Read(typed).Value.ShouldBe(written);

    [Theory]
    [InlineData("344000101", "Partners.PhoneLostZero")]
    [InlineData("000101", "Partners.PhoneAbroadLength")]
    [InlineData("567890", "Partners.PhoneTooShort")]
    [InlineData("0344 000 1012", "Partners.PhoneTooLong")]
    [InlineData("+31 344 000", "Partners.PhoneDutchAbroad")]
    [InlineData("0900 123", "Partners.PhoneServiceLength")]
    [InlineData("*100#", "Partners.PhoneIsNoNumber")]
    [InlineData("tel. volgt", "Partners.PhoneIsNoNumber")]
    public void A_number_that_cannot_be_says_why(string typed, string reason)
    {
        var problem = PhoneRule.Read(typed).Problem.ShouldNotBeNull();
        problem.Key.ShouldBe(reason);
        problem.Sentence.ShouldNotBe(reason);
    }

    [Theory]
    [InlineData("+31344000101", "0344 00 01 01")]
    [InlineData("+31260000107", "026 000 01 07")]
    [InlineData("+31600000012", "06 00 00 00 12")]
    [InlineData("+3251200000", "+32 51 20 00 00")]
    [InlineData("14 0344", "14 0344")]
    public void A_written_number_is_shown_as_people_say_it_and_reads_back_the_same(string written, string shown)
    {
        PhoneRule.Show(written).ShouldBe(shown);
        PhoneRule.Read(shown).Value.ShouldBe(written);
    }

    [Fact]
    public void A_cell_with_two_numbers_gives_both() =>
        PhoneRule.ReadAll("06-00000041 ::: 0344-000401").Select(reading => reading.Value).ShouldBe(["+31600000041", "+31344000401"]);

    [Fact]
    public void Every_number_in_the_real_list_of_municipalities_is_understood()
    {
        var lines = File.ReadAllLines(SharedData.Path("orgs-nl/gemeenten_adressen_vng_2016.csv")).Skip(1);
        var typed = lines.Select(line => line.Split(',')).Where(cells => cells.Length == 11).SelectMany(cells => (string[])[cells[7], cells[8]]).Where(cell => cell.Any(char.IsDigit)).ToList();

        typed.Count.ShouldBeGreaterThan(700);
        typed.Where(cell => PhoneRule.Read(cell).Value is null).ShouldBeEmpty();
    }
}
