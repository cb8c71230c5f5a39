using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Tests.Regions;

public sealed class PostcodeCentresTests
{
    // Town halls and stations, read off a map; a middle of a postcode lies within three kilometres of what stands in it.
    [Theory]
    [InlineData("6811 AB", 51.985, 5.899)]
    [InlineData("3511", 52.091, 5.113)]
    [InlineData("9401 XX", 52.993, 6.564)]
    [InlineData("4381", 51.447, 3.575)]
    public void A_postcode_lies_where_its_town_is(string postcode, double latitude, double longitude)
    {
        var centre = PostcodeCentres.Of(postcode).ShouldNotBeNull();

        centre.Latitude.ShouldBe(latitude, 0.03);
        centre.Longitude.ShouldBe(longitude, 0.04);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("68")]
    [InlineData("AB12 3CD")]
    [InlineData("0999")]
    public void What_is_no_Dutch_postcode_lies_nowhere(string? postcode) => PostcodeCentres.Of(postcode).ShouldBeNull();

    [Fact]
    public void Every_middle_lies_in_the_country()
    {
        var all = PostcodeCentres.In([(1000, 9999)]);

        all.Count.ShouldBeGreaterThan(4000);
        all.ShouldAllBe(place => place.Latitude > 50.7 && place.Latitude < 53.6 && place.Longitude > 3.3 && place.Longitude < 7.3);
    }
}
