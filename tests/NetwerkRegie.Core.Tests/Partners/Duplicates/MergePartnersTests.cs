using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Tests.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Duplicates;

/// <summary>Two partners become one without losing anything, and two again without losing anything.</summary>
public sealed class MergePartnersTests
{
    private const int Deeds = 25;
    private const int LaterDeeds = 8;

    public static TheoryData<DatabaseKind, int> Seeds { get; } = [.. Enum.GetValues<DatabaseKind>().SelectMany(database => Enumerable.Range(11, 4).Select(seed => new TheoryDataRow<DatabaseKind, int>(database, seed)))];

    [Theory, MemberData(nameof(Seeds))]
    public async Task Merge_then_undo_is_the_identity_for_random_partners_with_random_children(DatabaseKind database, int seed)
    {
        await using var network = await TestNetwork.Start(database);
        var (work, person) = await RandomWork.Start(network, seed);
        await work.Do(Deeds);
        await work.FillOwnFields();
        var chosen = 0;
        foreach (var (kept, gone) in await Pairs(network, seed))
        {
            var before = await WorkingTables.Read(network);
            var differing = (await person.Done(new CompareForMerge(kept, gone))).Fields.Where(line => line.Differs && line.Label is not null).ToList();
            var fromGone = differing.Where((_, place) => place % 2 == 0).ToList();

            var merged = await Merge(person, kept, gone, [.. fromGone.Select(line => line.Name)]);
            if (merged.Failure is Failure.Refused { Refusal: PartOfItself or LibraryStays }) continue;
            merged.Failure.ShouldBeNull($"seed {seed}");
            var own = (await person.Done(new GetPartner(kept))).Fields.ToDictionary(field => field.Name, field => field.Text);
            foreach (var line in differing) own[line.Label!].ShouldBe(fromGone.Contains(line) ? line.Gone : line.Kept, $"seed {seed}");
            chosen += fromGone.Count;
            (await network.AsOperator().Look(db => db.PartnerRows().AnyAsync(p => p.Id == gone))).ShouldBeFalse();
            await person.Done(new UndoOperation(merged.Receipt!.Operation!.Value));

            (await WorkingTables.Read(network)).Lines.ShouldBe(before.Lines, $"seed {seed}");
        }

        chosen.ShouldBePositive($"seed {seed}: no two partners differed in a field of the network's own");
        (await network.AsOperator().Done(new VerifyNetwork())).Ok.ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Undo_after_later_work_gives_back_every_row_that_the_later_work_left_alone(DatabaseKind database, int seed)
    {
        await using var network = await TestNetwork.Start(database);
        var (work, person) = await RandomWork.Start(network, seed);
        await work.Do(Deeds);
        var (kept, gone) = (await Pairs(network, seed))[0];
        var before = await WorkingTables.Read(network);
        var merged = await Merge(person, kept, gone);
        merged.Failure.ShouldBeNull($"seed {seed}");
        var operation = merged.Receipt!.Operation!.Value;
        var own = await Rows(network, operation);
        var later = await work.Do(LaterDeeds);
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var deed in later) touched.UnionWith(await Rows(network, deed.Operation));
        var worked = await WorkingTables.Read(network);

        var refused = await person.Send(new UndoOperation(operation));
        if (refused.Failure is Failure.Refused { Refusal: LaterWorkInTheWay inTheWay })
        {
            inTheWay.Conflicts.ShouldNotBeEmpty();
            (await WorkingTables.Read(network)).Lines.ShouldBe(worked.Lines, $"seed {seed}: a refused undo changed something");
            await person.Done(new UndoOperation(operation, KeepLaterWork: true));
        }
        else
        {
            refused.Failure.ShouldBeNull($"seed {seed}");
        }

        var now = await WorkingTables.Read(network);
        var free = own.Except(touched).ToHashSet(StringComparer.Ordinal);
        now.LinesOf(free).ShouldBe(before.LinesOf(free), $"seed {seed}: rows that only the merge had touched");
        now.LinesOf(own, others: true).ShouldBe(worked.LinesOf(own, others: true), $"seed {seed}: rows that the merge had not touched");
        (await network.AsOperator().Done(new VerifyNetwork())).Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_ties_become_one_only_when_kinds_roles_and_dates_agree(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        PartnerId[] partners = [await scene.Add("Stichting Welzijn Tiel", place: null), await scene.Add("Welzijn Tiel", place: null), await scene.Add("School", place: null), await scene.Add("Ziekenhuis", place: null), await scene.Add("Museum", place: null), await scene.Add("Voedselbank", place: null)];
        var (kept, gone, school, hospital, museum, foodBank) = (partners[0], partners[1], partners[2], partners[3], partners[4], partners[5]);
        await Tie(scene, kept, school, "Referral");
        await Tie(scene, gone, school, "Referral");
        await Tie(scene, kept, hospital, "Referral");
        await Tie(scene, gone, hospital, "Funding");
        await Tie(scene, kept, museum, "Referral", form => form with { OwnRole = "verwijst" });
        await Tie(scene, gone, museum, "Referral", form => form with { OwnRole = "ontvangt" });
        await Tie(scene, kept, foodBank, "Referral", form => form with { Since = "2024-01-01" });
        await Tie(scene, gone, foodBank, "Referral", form => form with { Since = "2024-01-02" });
        await Tie(scene, kept, gone, "Governance");

        var merged = await Merge(scene.AtTiel, kept, gone);

        merged.Failure.ShouldBeNull();
        var ties = await scene.AtTiel.Done(new GetTies(kept));
        ties.Count(tie => tie.Other.Id == school).ShouldBe(1);
        ties.Where(tie => tie.Other.Id == hospital).SelectMany(tie => tie.Kinds).ShouldBe([TieKind.Referral, TieKind.Funding], ignoreOrder: true);
        ties.Count(tie => tie.Other.Id == museum).ShouldBe(2, "the roles differ");
        ties.Where(tie => tie.Other.Id == foodBank).Select(tie => tie.StartedOn).ShouldBe([new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 2)], ignoreOrder: true);
        ties.ShouldNotContain(tie => tie.Other.Id == kept || tie.Other.Id == gone);
        (await scene.AtTiel.Done(new FindMerged(gone))).ShouldBe(kept);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_chosen_values_are_kept_and_so_is_all_of_which_there_can_be_more(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kept = await scene.AtTiel.Done(new RegisterPartner(new PartnerForm
        {
            Name = "Welzijn Tiel", Type = nameof(PartnerType.Welfare), Phone = "0344-000801", Kvk = "11012345", Tags = "noord", Locations = [new LocationForm { Street = "Markt", Number = "1", Postcode = "4001 GA", Place = "Tiel" }],
        }));
        var gone = await scene.AtTiel.Done(new RegisterPartner(
            new PartnerForm
            {
                Name = "Stichting Welzijn Tiel e.o.", Type = nameof(PartnerType.Welfare), Phone = "0344-000802", Kvk = "11012346", Email = "info@welzijn.example", Tags = "zuid, noord",
                Locations = [new LocationForm { Street = "Markt", Number = "1", Place = "Tiel" }, new LocationForm { Street = "Dam", Number = "2", Place = "Tiel" }],
            },
            Anyway: true));
        await scene.AtTiel.Done(new AddContact(gone, new ContactForm { Name = "Karin Contact" }));

        var merged = await Merge(scene.AtTiel, kept, gone, nameof(PartnerForm.Name), nameof(IdentifierScheme.Kvk));

        merged.Failure.ShouldBeNull();
        var card = (await scene.AtTiel.Done(new GetPartner(kept))).Card;
        (card.Name, card.Phone, card.Email).ShouldBe(("Stichting Welzijn Tiel e.o.", "+31344000801", "info@welzijn.example"));
        card.Identifiers.ShouldBe([new Identifier(IdentifierScheme.Kvk, "11012346")]);
        card.Labels.Select(label => label.Value).ShouldBe(["noord", "zuid"]);
        card.Locations.Select(location => location.Street).ShouldBe(["Markt", "Dam"]);
        (await scene.AtTiel.Done(new GetPartner(kept))).Contacts.Select(contact => contact.Name).ShouldBe(["Karin Contact"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_second_to_merge_is_told_what_changed_meanwhile(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        PartnerId[] partners = [await scene.Add("Welzijn Tiel", place: null), await scene.Add("Welzijn Tiel e.o.", place: null)];
        var compared = await scene.AtTiel.Done(new CompareForMerge(partners[0], partners[1]));
        var form = await scene.AtTiel.Done(new GetPartnerForm(partners[1]));
        await scene.AtTiel.Done(new ChangePartner(partners[1], form with { Phone = "0344-000801" }));

        var merged = await scene.AtTiel.Send(new MergePartners(partners[0], partners[1], [], compared.Kept.Version, compared.Gone.Version));

        merged.Failure.ShouldBeOfType<Failure.Stale>().Changes.ShouldContain(change => change.Field == "Telefoon");
        (await scene.AtTiel.Done(new GetPartner(partners[1]))).Partner.Name.ShouldBe("Welzijn Tiel e.o.");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Pairs_told_apart_are_not_shown_again_until_that_is_undone(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        PartnerId[] partners = [await scene.Add("Stichting Welzijn Tiel", place: null), await scene.Add("Welzijn Tiel", place: null)];
        var found = await scene.AtTiel.Done(new FindDuplicates());
        found.Rows.Select(row => (row.One.Id, row.Other.Id)).ShouldBe([(partners[0], partners[1])]);
        found.Rows[0].Resemblance.Reasons.ShouldBe([ResemblanceReason.SameName]);

        var told = await scene.AtTiel.Send(new TellApart(partners[1], partners[0]));

        (await scene.AtTiel.Done(new FindDuplicates())).Rows.ShouldBeEmpty();
        (await scene.AtTiel.Send(new TellApart(partners[0], partners[1]))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<ToldApartAlready>();
        await scene.AtTiel.Done(new UndoOperation(told.Receipt!.Operation!.Value));
        (await scene.AtTiel.Done(new FindDuplicates())).Rows.Count.ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_new_partner_that_may_be_there_already_is_told_with_the_reasons(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var there = await scene.AtTiel.Done(new RegisterPartner(new PartnerForm
        {
            Name = "Huisartsenpraktijk Van Dijk & Dijkstra", Type = nameof(PartnerType.PrimaryCare), Phone = "0344-000806", Locations = [new LocationForm { Street = "Veemarkt", Number = "2", Postcode = "4001 FA", Place = "Tiel" }],
        }));

        var outcome = await scene.AtTiel.Send(new RegisterPartner(new PartnerForm
        {
            Name = "HAP v. Dijk en Dijkstra", Type = nameof(PartnerType.PrimaryCare), Phone = "0344 000806", Locations = [new LocationForm { Street = "Veemarkt", Number = "2", Place = "Tiel" }],
        }));

        var known = outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<PartnerLooksKnown>().Known.ShouldHaveSingleItem();
        known.Partner.Id.ShouldBe(there);
        known.Resemblance.Reasons.ShouldBe([ResemblanceReason.SameName, ResemblanceReason.SameAddress, ResemblanceReason.SamePhone]);
    }

    private static async Task Tie(PartnerScene scene, PartnerId one, PartnerId other, string kind, Func<TieForm, TieForm>? otherwise = null)
    {
        var form = new TieForm { With = (await scene.AtTiel.Done(new GetPartner(other))).Partner.Name, Kinds = [kind] };
        await scene.AtTiel.Done(new RecordTie(one, otherwise is null ? form : otherwise(form)));
    }

    private static async Task<Outcome<PartnerId>> Merge(TestSession person, PartnerId kept, PartnerId gone, params string[] fromGone)
    {
        var compared = await person.Done(new CompareForMerge(kept, gone));
        return await person.Send(new MergePartners(kept, gone, fromGone, compared.Kept.Version, compared.Gone.Version));
    }

    /// <summary>Some pairs of partners; those with a tie, of which there is most to move, go first.</summary>
    private static Task<List<(PartnerId Kept, PartnerId Gone)>> Pairs(TestNetwork network, int seed) => network.AsOperator().Look(async db =>
    {
        var busy = await db.Ties().Select(t => t.Low).Union(db.Ties().Select(t => t.High)).OrderBy(id => id).ToListAsync();
        var all = await db.PartnerRows().OrderBy(p => p.Id).Select(p => p.Id).ToListAsync();
        var dice = new Random(seed);
        var libraries = await db.PartnerRows().Where(p => p.InConsortium).Select(p => p.Id).ToListAsync();
        return busy.Union(all).Except(libraries).Select(gone => (all.Where(kept => kept != gone).OrderBy(_ => dice.Next()).First(), gone)).Take(4).ToList();
    });

    private static Task<HashSet<string>> Rows(TestNetwork network, OperationId operation) => network.AsOperator().Look(async db =>
        (await db.Changes().AsNoTracking().Where(change => change.Operation == operation).ToListAsync()).Select(change => WorkingTables.Key(change.Entity, change.Key)).ToHashSet(StringComparer.Ordinal));
}
