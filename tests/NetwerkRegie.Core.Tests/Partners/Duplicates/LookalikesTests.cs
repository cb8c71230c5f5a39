using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Duplicates;

/// <summary>Whether the search that runs while a new partner is stored comes upon the one that is there already, among thousands that are not.</summary>
public sealed class LookalikesTests(ITestOutputHelper output)
{
    // As many as the search shows; a full answer may hold others that are as much alike.
    private const int MostShown = 5;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_misspelt_copy_is_found_among_thousands_by_all_that_is_known_of_it(DatabaseKind database) =>
        (await Found(database, card => card)).ShouldBeGreaterThan(0.95);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_misspelt_copy_is_found_among_thousands_by_its_name_only(DatabaseKind database) =>
        (await Found(database, card => new PartnerCard(card.Name, card.Type))).ShouldBeGreaterThan(0.95);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_name_without_letters_looks_like_nobody(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        await network.AsOperator().Put(Partner.Register(new PartnerCard("Buurthuis De Kern", PartnerType.Other), network.Clock.GetUtcNow().UtcDateTime));

        (await Search(network, new PartnerCard("***", PartnerType.Other))).ShouldBeEmpty();
    }

    /// <summary>The share found of the copies that are recognised when held beside their original.</summary>
    private async Task<double> Found(DatabaseKind database, Func<PartnerCard, PartnerCard> typed)
    {
        await using var network = await TestNetwork.Start(database);
        var originals = LabelledPairs.Misspelt().Where(pair => pair.Same).GroupBy(pair => pair.One).ToDictionary(pairs => Partner.Register(pairs.Key, network.Clock.GetUtcNow().UtcDateTime), pairs => pairs.ToList());
        await network.AsOperator().Put([.. originals.Keys, .. LabelledPairs.Crowd().Select(card => Partner.Register(card, network.Clock.GetUtcNow().UtcDateTime))]);
        int found = 0, all = 0;
        foreach (var (original, copy) in originals.SelectMany(pair => pair.Value.Select(copy => (pair.Key, typed(copy.Other)))))
        {
            var alike = Resemblance.Compare(PartnerTraits.Of(null, copy), PartnerTraits.Of(original.Id, GetPartnerHandler.CardOf(original)));
            if (alike is not { IsCandidate: true }) continue;
            all++;
            if (await Search(network, copy) is { Count: > 0 } known && (known.Count == MostShown || known.Any(row => row.Partner.Id == original.Id))) found++;
            else output.WriteLine($"missed: {copy.Name} for {original.Name}");
        }

        output.WriteLine($"{found} of {all} found");
        return (double)found / all;
    }

    private static Task<IReadOnlyList<Lookalike>> Search(TestNetwork network, PartnerCard card) => network.AsOperator().With((Lookalikes lookalikes) => lookalikes.Of(null, card, CancellationToken.None));
}
