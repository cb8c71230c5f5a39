using NetwerkRegie.Web.Tests.Access;

namespace NetwerkRegie.Web.Tests.Network;

public sealed class EmptyNetworkTests
{
    [Fact]
    public async Task Whoever_set_the_program_up_is_led_to_her_own_spreadsheet_and_not_to_a_map_of_one_dot()
    {
        await using var network = await Door.Founded();
        var administrator = await network.Enter(Door.Administrator);

        var page = await administrator.Open("/netwerk");

        page.QuerySelector("main .utrecht-button-link--primary-action")!.GetAttribute("href").ShouldBe("/importeren");
        page.QuerySelector("[data-netmap]").ShouldBeNull();
        page.QuerySelector("main .nr-sub")!.TextContent.ShouldBe("1 partner, nog geen relaties.");
    }
}
