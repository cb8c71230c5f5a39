using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Agreements;

/// <summary>What other rooms tell: two partners are one, or somebody's work goes over to a colleague.</summary>
public sealed class AgreementNewsTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task When_partners_merge_the_one_that_stays_is_party_and_has_signed(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Signed();
        var other = await scene.Partners.Add("Buurthuis De Kade (demo)");

        await Hear(scene, new PartnersMerged(other, scene.Kade));

        var dossier = await scene.AtTiel.Done(new GetAgreement(id));
        dossier.Parties.Select(party => party.Partner).ShouldBe([scene.Tiel, other], ignoreOrder: true);
        dossier.State.ShouldBe(AgreementState.Active);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task When_both_were_parties_one_stays_with_every_signature_and_the_earliest_counts(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var other = await scene.Partners.Add("Buurthuis De Kade (demo)");
        var id = await scene.Propose(form => form with { Parties = [scene.Tiel.Value, scene.Kade.Value, other.Value] });
        await scene.Sign(id, scene.Tiel);
        await scene.Sign(id, other, daysAgo: 2, by: "Noor Nepnaam");
        await scene.Sign(id, scene.Kade, daysAgo: 9, by: "Bram Fictief");

        await Hear(scene, new PartnersMerged(other, scene.Kade));

        var dossier = await scene.AtTiel.Done(new GetAgreement(id));
        dossier.Parties.Select(party => party.Partner).ShouldBe([scene.Tiel, other], ignoreOrder: true);
        dossier.Parties.Single(party => party.Partner == other).SignedOn.ShouldBe(scene.Today.AddDays(-9));
        dossier.Signatures.Where(signature => signature.Partner == other).Select(signature => signature.Signatory).ShouldBe(["Bram Fictief", "Noor Nepnaam"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task When_one_of_both_had_signed_the_one_that_stays_has(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var other = await scene.Partners.Add("Buurthuis De Kade (demo)");
        var id = await scene.Propose(form => form with { Parties = [scene.Tiel.Value, scene.Kade.Value, other.Value] });
        await scene.Sign(id, scene.Tiel);
        await scene.Sign(id, scene.Kade);
        (await scene.State(id)).ShouldBe(AgreementState.Draft);

        await Hear(scene, new PartnersMerged(other, scene.Kade));

        (await scene.State(id)).ShouldBe(AgreementState.Active);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Agreements_of_a_colleague_who_hands_over_get_the_other_owner(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var (mine, daans) = (await scene.Propose(), await scene.Propose(form => form with { Owner = scene.Daan.Value }));

        await Hear(scene, new WorkHandedOver(scene.Marleen, scene.Daan, scene.Tiel));
        await Hear(scene, new WorkHandedOver(scene.Daan, scene.Marleen, scene.Weert));

        foreach (var id in (AgreementId[])[mine, daans]) (await scene.AtTiel.Done(new GetAgreement(id))).Agreement.Owner.ShouldBe(scene.Daan);
    }

    /// <summary>The news as the pipeline tells it, and the save that follows.</summary>
    private static Task Hear<T>(AgreementScene scene, T news)
        where T : IEvent => scene.AtTiel.With(async (IServiceProvider services) =>
    {
        foreach (var listener in (IEnumerable<IEventHandler<T>>)services.GetService(typeof(IEnumerable<IEventHandler<T>>))!) await listener.Handle(news, CancellationToken.None);
        return await ((NetworkDb)services.GetService(typeof(NetworkDb))!).SaveChangesAsync();
    });
}
