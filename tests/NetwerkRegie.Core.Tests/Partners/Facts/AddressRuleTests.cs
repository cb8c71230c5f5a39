using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Tests.Partners.Facts;

public sealed class AddressRuleTests
{
    [Theory]
    [InlineData("4001 AB")]
    [InlineData("4001AB")]
    [InlineData("4001 ab")]
    [InlineData("4001  AB")]
    [InlineData("NL-4001AB")]
    [InlineData("nl 4001 ab")]
    [InlineData("4001\u00A0AB")]
    public void A_dutch_postcode_is_written_one_way(string typed) => PostcodeRule.Read(typed).Value.ShouldBe("4001 AB");

    [Theory]
    [InlineData("1234", "Partners.PostcodeIncomplete")]
    [InlineData("4005 SS", "Partners.PostcodeNeverGiven")]
    [InlineData("0401 AB", "Partners.PostcodeNotWellFormed")]
    [InlineData("4001 A", "Partners.PostcodeNotWellFormed")]
    [InlineData("Tiel", "Partners.PostcodeNotWellFormed")]
    public void A_dutch_postcode_that_cannot_be_says_why(string typed, string reason) => PostcodeRule.Read(typed).Problem.ShouldNotBeNull().Key.ShouldBe(reason);

    [Fact]
    public void An_incomplete_postcode_is_called_so() => PostcodeRule.Read("1234").Problem!.Sentence.ShouldContain("onvolledig");

    [Theory]
    [InlineData("8800")]
    [InlineData("B-8800")]
    [InlineData("be 8800")]
    public void A_belgian_postcode_has_four_digits(string typed) => PostcodeRule.Read(typed, "BE").Value.ShouldBe("8800");

    [Theory]
    [InlineData("0999")]
    [InlineData("9993")]
    [InlineData("4001 AB")]
    public void A_belgian_postcode_that_cannot_be_is_refused(string typed) => PostcodeRule.Read(typed, "BE").Problem.ShouldNotBeNull().Key.ShouldBe("Partners.PostcodeNotBelgian");

    [Fact]
    public void A_postcode_of_another_country_stays_as_it_is() => PostcodeRule.Read("d-47533", "DE").Value.ShouldBe("D-47533");

    [Theory]
    [InlineData("fleur@krullevaar.example ", "fleur@krullevaar.example")]
    [InlineData("GUL@School.example", "gul@school.example")]
    [InlineData("mailto:info@meedoen.example", "info@meedoen.example")]
    [InlineData("A. Öztürk <a.ozturk@meedoen.example>", "a.ozturk@meedoen.example")]
    [InlineData("info@bieb.example;", "info@bieb.example")]
    public void A_mail_address_is_written_in_lower_case(string typed, string written) => EmailRule.Read(typed).Value.ShouldBe(written);

    [Theory]
    [InlineData("info.speelgoedpunt.example", "Partners.EmailNeedsAt")]
    [InlineData("kledingbank@@weert.example", "Partners.EmailOneAt")]
    [InlineData("@weert.example", "Partners.EmailNeedsName")]
    [InlineData("info@weert", "Partners.EmailDomainNeedsDot")]
    [InlineData("in fo@weert.example", "Partners.EmailHasSpace")]
    [InlineData("info@weert..example", "Partners.EmailNotWellFormed")]
    [InlineData("in..fo@weert.example", "Partners.EmailNotWellFormed")]
    [InlineData("info@-weert.example", "Partners.EmailNotWellFormed")]
    public void A_mail_address_that_cannot_be_says_why(string typed, string reason) => EmailRule.Read(typed).Problem.ShouldNotBeNull().Key.ShouldBe(reason);

    [Fact]
    public void A_cell_with_two_mail_addresses_gives_both_and_the_same_one_once()
    {
        EmailRule.ReadAll("a.ozturk@meedoen.example;info@meedoen.example").Select(reading => reading.Value).ShouldBe(["a.ozturk@meedoen.example", "info@meedoen.example"]);
        EmailRule.ReadAll("gul@school.example, GUL@school.example").ShouldHaveSingleItem().Value.ShouldBe("gul@school.example");
    }

    [Theory]
    [InlineData("www.zorgwaal.example", "https://www.zorgwaal.example")]
    [InlineData("http://welzijnr.example/", "http://welzijnr.example")]
    [InlineData("HTTPS://Depoort.example/Agenda?dag=1", "https://depoort.example/Agenda?dag=1")]
    [InlineData("httpbin.example", "https://httpbin.example")]
    public void A_website_gets_its_scheme(string typed, string written) => WebsiteRule.Read(typed).Value.ShouldBe(written);

    [Theory]
    [InlineData("http:/taalhuis.example", "Partners.WebsiteBrokenScheme")]
    [InlineData("https//taalhuis.example", "Partners.WebsiteBrokenScheme")]
    [InlineData("http:///taalhuis.example", "Partners.WebsiteBrokenScheme")]
    [InlineData("ftp://taalhuis.example", "Partners.WebsiteOtherScheme")]
    [InlineData("javascript:alert(1)", "Partners.WebsiteNotWellFormed")]
    [InlineData("taalhuis", "Partners.WebsiteNeedsDot")]
    [InlineData("taal huis.example", "Partners.WebsiteHasSpace")]
    [InlineData("info@taalhuis.example", "Partners.WebsiteIsEmail")]
    public void A_website_that_leads_nowhere_says_why(string typed, string reason) => WebsiteRule.Read(typed).Problem.ShouldNotBeNull().Key.ShouldBe(reason);

    [Fact]
    public void A_website_is_shown_without_its_scheme() => WebsiteRule.Show("https://bieb.example/agenda").ShouldBe("bieb.example/agenda");
}

public sealed class PlaceRuleTests
{
    [Theory]
    [InlineData("TIEL", "Tiel")]
    [InlineData("ALPHEN AAN DEN RIJN", "Alphen aan den Rijn")]
    [InlineData("'S-GRAVENZANDE", "'s-Gravenzande")]
    [InlineData("IJSSELSTEIN", "IJsselstein")]
    [InlineData("DE BILT", "De Bilt")]
    [InlineData("’s-Hertogenbosch", "’s-Hertogenbosch")]
    [InlineData("Ee", "Ee")]
    public void A_place_in_capitals_gets_the_capitals_that_belong_there(string typed, string written) => NetwerkRegie.Core.Partners.Facts.PlaceRule.Read(typed).Value.ShouldBe(written);
}
