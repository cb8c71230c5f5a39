using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Web.Tests.Partners;

/// <summary>A partner's card on one page, to take along.</summary>
public sealed partial class SheetTests(DemoConsortium demo) : IClassFixture<DemoConsortium>
{
    private const int Busiest = 12;

    [Fact]
    public async Task The_sheet_of_the_busiest_partners_is_one_page()
    {
        var coordinator = await demo.Network.SignedIn("coordinator");
        var busiest = await demo.Network.Look(db => db.PartnerRows().OrderByDescending(partner => db.Ties().Count(tie => tie.Low == partner.Id || tie.High == partner.Id)).ThenBy(partner => partner.Id).Take(Busiest).ToListAsync());

        foreach (var partner in busiest)
        {
            var file = Encoding.Latin1.GetString(await coordinator.Client.GetByteArrayAsync($"/partners/{partner.Id}/blad.pdf"));
            Page().Count(file).ShouldBe(1, partner.Name);
        }
    }

    [GeneratedRegex("/Type ?/Page\\b")]
    private static partial Regex Page();
}
