using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class ListPartnerChoicesTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_ended_partner_is_to_choose_only_where_the_form_holds_it_and_says_so(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (anker, kade) = (await scene.Add("Het Anker (demo)"), await scene.Add("De Kade (demo)"));
        await scene.AtTiel.Done(new EndPartner(kade));

        var empty = await scene.AtTiel.Done(ListPartnerChoices.For([null]));
        var held = await scene.AtTiel.Done(ListPartnerChoices.For([kade.Value, null, anker.Value]));

        empty.Select(choice => choice.Id).ShouldBe([scene.Tiel, scene.Weert, anker]);
        held.Select(choice => choice.Label).ShouldBe(["Bieb Tiel (demo)", "Bieb Weert (demo)", "De Kade (demo), Tiel (gestopt)", "Het Anker (demo), Tiel"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_a_form_holds_is_listed_however_many_come_before_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Network.AsOperator().Put([.. Enumerable.Range(0, 2000).Select(n => Partner.Register(new PartnerCard($"Aal {n} (demo)", PartnerType.Other), scene.Network.Clock.Now()))]);
        var last = await scene.Add("Zwaan (demo)");

        (await scene.AtTiel.Done(ListPartnerChoices.For([]))).ShouldNotContain(choice => choice.Id == last);
        (await scene.AtTiel.Done(ListPartnerChoices.For([last.Value])))[^1].Id.ShouldBe(last);
    }
}
