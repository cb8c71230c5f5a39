using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Tests.Partners.Facts;

public sealed class PositionRuleTests
{
    [Theory]
    [InlineData("52.0907;5.1214", "52.0907,5.1214")]
    [InlineData("geo:52.0907,5.1214", "52.0907,5.1214")]
    [InlineData("GEO:52.0907,5.1214;u=35;crs=wgs84", "52.0907,5.1214")]
    [InlineData("geo:52.0907,5.1214,12.5", "52.0907,5.1214")]
    [InlineData("52,0907 5,1214", "52.0907,5.1214")]
    [InlineData("52,0907; 5,1214", "52.0907,5.1214")]
    [InlineData(" 52.0907, 5.1214 ", "52.0907,5.1214")]
    [InlineData("-33.9;18.42", "-33.9,18.42")]
    public void A_position_is_written_one_way(string typed, string written)
    {
        PositionRule.Read(typed).Value.ShouldBe(written);
        var (north, east) = PositionRule.Parse(written);
        PositionRule.Write(north, east).ShouldBe(written);
    }

    [Theory]
    [InlineData("Utrecht", "Partners.PositionNotTwoNumbers")]
    [InlineData("52.0907", "Partners.PositionNotTwoNumbers")]
    [InlineData("52.0907;5.1214;9", "Partners.PositionNotTwoNumbers")]
    [InlineData("91;5", "Partners.PositionNotOnEarth")]
    [InlineData("5;181", "Partners.PositionNotOnEarth")]
    public void A_position_that_cannot_be_says_why(string typed, string reason) => PositionRule.Read(typed).Problem.ShouldNotBeNull().Key.ShouldBe(reason);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("0;0")]
    [InlineData("geo:0.0,0.0")]
    public void A_position_that_says_nothing_is_nothing(string typed) => PositionRule.Read(typed).ShouldBe(FactReading.Nothing);
}
