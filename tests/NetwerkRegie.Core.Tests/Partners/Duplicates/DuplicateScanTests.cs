using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Duplicates;

/// <summary>What is kept of the pairs that may be one stays what a look through all partners finds, whatever happens in between.</summary>
public sealed class DuplicateScanTests
{
    private const int Often = 40;

    // More than are looked at under one word of a name, so that whoever comes or goes lets others in or out.
    private const int Crowd = 130;
    private static readonly string[] Words = ["Linde", "Sluis", "Kade", "Molen", "Akkerland", "Havenzicht"];

    public static TheoryData<DatabaseKind, int> Seeds { get; } = [.. Enum.GetValues<DatabaseKind>().SelectMany(database => Enumerable.Range(1, 2).Select(seed => new TheoryDataRow<DatabaseKind, int>(database, seed)))];

    [Theory, MemberData(nameof(Seeds))]
    public async Task After_any_change_the_pairs_are_those_that_a_look_through_all_partners_finds(DatabaseKind database, int seed)
    {
        await using var scene = await PartnerScene.Start(database);
        var chance = new Random(seed);
        await scene.AtTiel.Put([.. Enumerable.Range(0, Crowd).Select(_ => Partner.Register(new PartnerCard(Name(chance), PartnerType.Welfare) { Phone = Phone(chance), Locations = [new Address("Kerkstraat", $"{chance.Next(4)}", null, "Tiel")] }, scene.Network.Clock.Now()))]);
        var deeds = new Deeds(scene, chance);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var deed = 0; deed < Often; deed++)
        {
            var what = await deeds.DoOne();
            seen.Add(what);
            (await Kept(scene)).ShouldBe(await LookThroughAll(scene), $"seed {seed}, deed {deed}: {what}");
        }

        seen.Count.ShouldBe(Deeds.Kinds, string.Join(", ", seen));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_part_that_undo_gives_back_alone_counts_too(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var one = await scene.AtTiel.Done(new RegisterPartner(At("Buurthuis De Linde", "1"), Anyway: true));
        var other = await scene.AtTiel.Done(new RegisterPartner(At("Buurthuis De Linde", "1"), Anyway: true));
        (await Kept(scene)).ShouldHaveSingleItem();
        var moved = await scene.AtTiel.Send(new ChangePartner(other, At("Buurthuis De Linde", "99") with { Version = await Version(scene, other) }));
        (await Kept(scene)).ShouldBeEmpty();
        await scene.AtTiel.Done(new ChangePartner(other, At("Buurthuis De Linde", "99") with { Description = "Later werk", Version = await Version(scene, other) }));
        await Kept(scene);

        await scene.AtTiel.Done(new UndoOperation(moved.Receipt!.Operation!.Value, KeepLaterWork: true));

        (await Kept(scene)).ShouldBe(await LookThroughAll(scene));
        (await Kept(scene)).ShouldHaveSingleItem().ShouldContain($"{one}");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_that_were_told_apart_are_no_pair_until_that_is_taken_back(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (one, other) = (await scene.Add("Buurthuis De Linde"), await scene.Add("Buurthuis De Linden"));
        (await Kept(scene)).ShouldHaveSingleItem();

        var told = await scene.AtTiel.Send(new TellApart(one, other));
        (await Kept(scene)).ShouldBeEmpty();

        await scene.AtTiel.Done(new UndoOperation(told.Receipt!.Operation!.Value));
        (await Kept(scene)).ShouldHaveSingleItem();
    }

    private static PartnerForm At(string name, string number) => PartnerScene.Form(name) with { Locations = [new LocationForm { Street = "Kerkstraat", Number = number, Place = "Tiel" }] };

    private static Task<Guid> Version(PartnerScene scene, PartnerId partner) => scene.AtTiel.Look(async db => (await db.Partners().AsNoTracking().SingleAsync(p => p.Id == partner)).Version.Value);

    private static string Name(Random chance) => $"{(chance.Next(3) == 0 ? "Stichting " : "")}Buurthuis {Words[chance.Next(Words.Length)]} {Words[chance.Next(Words.Length)]}";

    private static string? Phone(Random chance) => chance.Next(3) == 0 ? $"+3161234567{chance.Next(8)}" : null;

    /// <summary>What the page is told; the way there is asked anew each time, as by another request.</summary>
    private static async Task<List<string>> Kept(PartnerScene scene) => [.. (await scene.AtTiel.With((DuplicateScan scan) => scan.Pairs(CancellationToken.None))).Select(Line)];

    /// <summary>Every partner held beside those before it, without anything that was kept.</summary>
    private static async Task<List<string>> LookThroughAll(PartnerScene scene)
    {
        var apart = await scene.AtTiel.Look(db => db.Set<PartnerDistinction>().Select(d => new { d.Low, d.High }).ToListAsync());
        var all = await scene.AtTiel.With((TraitsReader reader) => reader.All(CancellationToken.None));
        var (index, pairs) = (new ResemblanceIndex(), new List<DuplicatePair>());
        foreach (var traits in all)
        {
            pairs.AddRange(index.Find(traits).Select(near => new DuplicatePair(near.Partner.Id!.Value, traits.Id!.Value, near.Resemblance)));
            index.Add(traits);
        }

        return [.. pairs.Where(pair => !apart.Exists(told => told.Low == pair.One && told.High == pair.Other)).OrderByDescending(pair => pair.Resemblance.Score).ThenBy(pair => pair.One).ThenBy(pair => pair.Other).Take(DuplicateScan.Most).Select(Line)];
    }

    private static string Line(DuplicatePair pair) => $"{pair.One} {pair.Other} {pair.Resemblance.Score} {string.Join(',', pair.Resemblance.Reasons)}";

    /// <summary>Changes that nobody thought up.</summary>
    private sealed class Deeds(PartnerScene scene, Random chance)
    {
        public const int Kinds = 7;
        private readonly List<OperationId> done = [];

        public async Task<string> DoOne()
        {
            var partners = await scene.AtTiel.Look(db => db.Partners().AsNoTracking().Where(p => !p.InConsortium).OrderBy(p => p.Id).ToListAsync());
            var (one, other) = (partners[chance.Next(partners.Count)], partners[chance.Next(partners.Count)]);
            switch (chance.Next(Kinds))
            {
                case 0: return await Note("new", new RegisterPartner(PartnerScene.Form(Name(chance)) with { Phone = Phone(chance) }, Anyway: true));
                case 1: return await Note("change", new ChangePartner(one.Id, At(Name(chance), $"{chance.Next(4)}") with { Phone = Phone(chance), Version = one.Version.Value }));
                case 2: return await Note("merge", new MergePartners(one.Id, other.Id, [], one.Version.Value, other.Version.Value));
                case 3: return await Note("end", new EndPartner(one.Id));
                case 4: return await Note("restore", new RestorePartner(partners.Find(p => p.Status == PartnerStatus.Ended)?.Id ?? one.Id));
                case 5: return await Note("apart", new TellApart(one.Id, other.Id));
                default:
                    if (done.Count > 0) await scene.AtTiel.Send(new UndoOperation(done[chance.Next(done.Count)], KeepLaterWork: true));
                    return "undo";
            }
        }

        private async Task<string> Note<T>(string what, ICommand<T> command)
        {
            var outcome = await scene.AtTiel.Send(command);
            if (outcome.Receipt?.Operation is { } operation) done.Add(operation);
            return what;
        }
    }
}
