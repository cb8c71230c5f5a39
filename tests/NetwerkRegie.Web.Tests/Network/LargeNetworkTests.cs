using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Web.Tests.Access;

namespace NetwerkRegie.Web.Tests.Network;

public sealed class LargeNetworkTests
{
    [Fact]
    public async Task Groups_come_first_each_is_a_link_to_its_partners_and_the_table_says_the_same_without_a_script()
    {
        await using var network = await Door.Founded();
        await network.Act(async services =>
        {
            var dispatcher = services.GetRequiredService<IDispatcher>();
            var made = (await dispatcher.Send(new PopulatePartners(420, Seed: 1))).Value;
            return (await dispatcher.Send(new PopulateTies(made, 900, Seed: 1))).Value;
        });
        var visitor = await network.Enter(Door.Administrator);

        var page = await visitor.Open("/netwerk");
        var discs = page.QuerySelectorAll("a.nr-node").Select(node => node.GetAttribute("href")).ToList();
        discs.Count.ShouldBeGreaterThan(2);
        var rows = page.QuerySelectorAll("#tabel tbody th a").Select(link => link.GetAttribute("href")).ToList();
        rows.Take(discs.Count).ShouldBe(discs);
        page.QuerySelectorAll("#tabel tbody td:nth-child(2)").Sum(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(421, "nobody is left out");
        page.QuerySelector("[data-netmap=groups]").ShouldNotBeNull();
        page.QuerySelector("[data-play]").ShouldBeNull();

        var open = await visitor.Open(rows[0]!);
        open.QuerySelectorAll("a.nr-node").ShouldAllBe(node => node.GetAttribute("href")!.StartsWith("/partners/", StringComparison.Ordinal));
        open.QuerySelectorAll("#tabel tbody tr").Length.ShouldBe(open.QuerySelectorAll("a.nr-node").Length);
        open.QuerySelector("main .utrecht-alert a, main .nr-alert a")!.GetAttribute("href").ShouldBe("/netwerk");
        (await visitor.Open("/netwerk?beeld=Partners")).QuerySelectorAll("#tabel tbody tr").Length.ShouldBeInRange(50, 150);
        using var file = await visitor.Get("/netwerk/kaart.svg");
        (await file.Content.ReadAsStringAsync()).ShouldContain("Een rondje is een groep");
        using var nobody = await visitor.Get($"/netwerk?groep={Guid.CreateVersion7()}");
        nobody.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
