using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Web.Tests.Access;

namespace NetwerkRegie.Web.Tests.Network;

/// <summary>A library that has only just begun: every page of the network says what to do next.</summary>
public sealed class EmptyNetworkTests
{
    private static RegisterPartner Neighbour => new(new PartnerForm { Name = "Buurthuis De Kade (demo)", Type = nameof(PartnerType.Welfare) });

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

    [Fact]
    public async Task Every_page_of_the_network_says_what_is_missing_and_leads_to_where_it_is_put_right()
    {
        await using var network = await Door.Founded();
        await network.Act(services => services.GetRequiredService<IDispatcher>().Send(new SeedAreas()));
        var administrator = await network.Enter(Door.Administrator);
        (string Path, string Title, string Leads)[] pages =
        [
            ("/netwerk/cijfers", "Nog geen relaties", "/partners"),
            ("/netwerk/inschalingen", "Nog geen relaties", "/partners"),
            ("/netwerk/witte-vlekken", "Nog geen partners", "/partners"),
            ("/netwerk/wat-als", "Nog geen partners", "/partners"),
            ("/netwerk/kaart", "Niemand om op de kaart te zetten", "/partners"),
            ("/behoeften", "Nog geen behoeften", "/netwerk/witte-vlekken"),
        ];

        foreach (var (path, title, leads) in pages)
        {
            var page = await administrator.Open(path);

            page.QuerySelector("main .nr-empty > b")!.TextContent.ShouldBe(title, path);
            page.QuerySelector("main .nr-empty a")!.GetAttribute("href").ShouldBe(leads, path);
            page.QuerySelectorAll("main table").ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task Without_a_list_of_areas_white_spots_say_so_and_with_one_they_show_the_own_municipality()
    {
        await using var network = await Door.Founded();
        await network.Act(services => services.GetRequiredService<IDispatcher>().Send(Neighbour));
        var administrator = await network.Enter(Door.Administrator);
        (await administrator.Open("/netwerk/witte-vlekken")).QuerySelector("main .nr-empty")!.TextContent.ShouldContain("Nog geen gemeenten of wijken");

        await network.Act(services => services.GetRequiredService<IDispatcher>().Send(new SeedAreas()));

        var page = await administrator.Open("/netwerk/witte-vlekken");
        page.QuerySelector("select[name=gemeente] option[selected]")!.TextContent.ShouldBe("Tiel");
        page.QuerySelector(".nr-spots tbody th")!.TextContent.Trim().ShouldBe("Tiel");
    }

    [Fact]
    public async Task Whoever_chooses_a_cell_finds_it_right_under_the_cells_and_the_way_back()
    {
        await using var network = await Door.Founded();
        await network.Act(services => services.GetRequiredService<IDispatcher>().Send(Neighbour));
        await network.Act(services => services.GetRequiredService<IDispatcher>().Send(new SeedAreas()));
        var administrator = await network.Enter(Door.Administrator);

        var page = await administrator.Open((await administrator.Open("/netwerk/witte-vlekken")).QuerySelector(".nr-spots td a")!.GetAttribute("href")!);

        page.QuerySelector(".nr-cols--cell > section + aside #vak").ShouldNotBeNull();
        page.QuerySelector("#vak a[href='#gekozen']").ShouldNotBeNull();
        page.QuerySelector(".nr-spots a#gekozen")!.GetAttribute("aria-current").ShouldBe("true");
    }
}
