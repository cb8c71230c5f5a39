using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class PartnerStatementTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Lists_and_cards_take_few_statements_however_many_rows_there_are(DatabaseKind database)
    {
        var counter = new StatementCounter();
        await using var scene = await PartnerScene.Start(database, counter);
        await Fill(scene, 1);
        var few = await Count(scene, counter);

        await Fill(scene, 4);

        (await Count(scene, counter)).ShouldBe(few);
        few.ShouldBe((List: 6, NextPage: 2, Card: 7, CardAgain: 2, Ties: 2, TiesAgain: 1, OwnTies: 1, Network: 1, Suggest: 1));
    }

    private static async Task<(int List, int NextPage, int Card, int CardAgain, int Ties, int TiesAgain, int OwnTies, int Network, int Suggest)> Count(PartnerScene scene, StatementCounter counter)
    {
        var at = scene.AtTiel;
        var find = new FindPartners { Words = "demo", Types = [PartnerType.Welfare, PartnerType.Library], Themes = ["money"] };
        var ids = (await at.Done(new FindPartners())).Page.Rows.Select(row => row.Id).ToList();
        return (
            await counter.Count(() => at.Done(find)),
            await counter.Count(() => at.Done(find with { Sort = PartnerSort.Changed })),
            await counter.Count(() => at.Done(new GetPartner(scene.Tiel))),
            await counter.Count(() => at.Done(new GetPartner(scene.Tiel))),
            await counter.Count(() => at.Done(new GetTies(scene.Tiel))),
            await counter.Count(() => at.Done(new GetTies(scene.Tiel))),
            await counter.Count(() => at.Done(new GetOwnTies(ids))),
            await counter.Count(() => at.Look(async db => await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(db.TieRows(scene.Network.Clock.Today())))),
            await counter.Count(() => at.Done(new SuggestPartners("demo"))));
    }

    private static async Task Fill(PartnerScene scene, int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            var name = $"Buur {rows} {i} (demo)";
            var partner = await scene.Add(name, PartnerType.Welfare, "Tiel", "money", "work");
            await scene.AtTiel.Done(new DefineField(new FieldForm { Name = $"Bijnaam {rows} {i}" }));
            await scene.AtTiel.Done(new AddContact(scene.Tiel, new ContactForm { Name = $"Noor Nepnaam {i}" }));
            await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = name, Kinds = ["Referral"], Level = "3" }));
            await scene.Network.AsOperator().Done(new RateTie((await scene.AtTiel.Done(new GetTies(partner)))[0].Id, "2", Side: partner));
        }
    }
}
