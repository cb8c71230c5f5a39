using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Succession;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Succession;

public sealed class SuccessionTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_that_is_taken_over_ends_its_ties_go_on_and_the_network_before_stays_as_it_was(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (old, heir, friend) = (await scene.Add("Zorg Oost (demo)"), await scene.Add("Zorg Groot (demo)"), await scene.Add("School (demo)"));
        var contact = await scene.AtTiel.Done(new AddContact(old, new ContactForm { Name = "Zoë Proefstuk", Function = "adviseur" }));
        var foreign = await scene.AtWeert.Done(new AddContact(old, new ContactForm { Name = "Noor Nepnaam" }));
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "Zorg Oost (demo)", Kinds = ["Referral", "SharedSpace"], OwnRole = "stuurt door", Level = "4" }));
        await scene.AtTiel.Done(new RateTie(tie, "2", "3", old) { Note = "gesprek met de directeur", Scores = new ScoreForm { Openness = "1" } });
        var within = await scene.AtTiel.Done(new RecordTie(old, new TieForm { With = "Zorg Groot (demo)", Kinds = ["Governance"] }));
        var stays = await scene.AtTiel.Done(new RecordTie(old, new TieForm { With = "School (demo)", Kinds = ["Funding"] }));
        var before = await Everything(scene);
        scene.Network.Clock.Pass(TimeSpan.FromDays(20));
        var (day, on) = (scene.Network.Clock.Today().AddDays(-15), scene.Network.Clock.Today().AddDays(-5));

        var done = await scene.AtTiel.Send(new SucceedPartner(old, new SuccessionForm { Into = "Zorg Groot (demo)", On = on, Ties = [new Destination { Row = tie.Value }, new Destination { Row = within.Value }] }));
        done.Value.ShouldBe(heir);

        var ended = await scene.AtTiel.Done(new GetPartner(old));
        (ended.Partner.Status, ended.EndedOn, ended.Contacts.Count).ShouldBe((PartnerStatus.Ended, on, 0));
        var next = (await scene.AtTiel.Done(new GetTies(heir))).Single(t => t.EndedOn is null);
        (next.Other.Id, next.StartedOn, next.OtherRole, next.Ours!.Level, next.Ours.Source, next.Theirs!.Level).ShouldBe((scene.Tiel, (DateOnly?)on, "stuurt door", 2, RatingSource.Succession, 4));
        next.Kinds.ShouldBe([TieKind.Referral, TieKind.SharedSpace]);
        (next.Ours.Scores, next.Ours.RatedOn).ShouldBe((new TieScores(Openness: 1), on.AddDays(-15)), "to be carried over is no evidence, so it ages on from the day it was said");
        (await scene.AtTiel.Done(new GetTies(friend))).Single().EndedOn.ShouldBe(on, "a tie that was not chosen ends with the partner");
        (await Pairs(scene, day)).ShouldBe(await Pairs(scene, day, old));
        (await Pairs(scene, on)).ShouldAllBe(pair => pair.A != old && pair.B != old);
        (await scene.AtTiel.Done(new GetPartner(heir))).Contacts.ShouldHaveSingleItem().Id.ShouldBe(contact);
        (await scene.AtWeert.Done(new GetPartner(heir))).Contacts.ShouldHaveSingleItem().Id.ShouldBe(foreign);
        (await scene.AtTiel.Done(new GetPartner(old))).Former.Here.ShouldHaveSingleItem().NowAt.ShouldBe(heir);
        var story = (await scene.AtTiel.Done(new GetPartner(old))).Successions.ShouldHaveSingleItem();
        (story.Kind, story.NewName, story.On).ShouldBe((SuccessionKind.TakenOver, "Zorg Groot (demo)", on));

        await scene.AtTiel.Done(new UndoOperation(done.Receipt!.Operation!.Value));
        (await Everything(scene)).ShouldBe(before);
        (await scene.AtTiel.Done(new GetPartner(heir))).Successions.ShouldBeEmpty();
        (await scene.AtTiel.Done(new GetTie(stays))).Tie.EndedOn.ShouldBeNull();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_splits_into_two_with_what_was_chosen_for_each_and_may_keep_a_copy_of_a_tie(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var old = await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("Welzijn Breed (demo)") with { Locations = [new LocationForm { Place = "Tiel" }, new LocationForm { Place = "Weert" }], Tags = "buurt, jeugd" }, Anyway: true));
        await scene.AtTiel.Done(new AddContact(old, new ContactForm { Name = "Zoë Proefstuk" }));
        await scene.AtTiel.Done(new AddContact(old, new ContactForm { Name = "Noor Nepnaam" }));
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "Welzijn Breed (demo)", Kinds = ["Referral"], Level = "3" }));
        var rows = await scene.AtTiel.Done(new GetDivisible(old));
        var before = await Everything(scene);

        var done = await scene.AtTiel.Send(new SplitPartner(old, new SplitForm
        {
            Parts = [new NewPartner { Name = "Welzijn Jeugd (demo)", Type = "Welfare" }, new NewPartner { Name = "Welzijn Weert (demo)", Type = "Welfare", Kvk = "12345678" }],
            Locations = [new Destination { Row = rows.Locations[1].Row, To = "1" }],
            Contacts = [new Destination { Row = rows.Contacts.Single(contact => contact.Words.StartsWith("Noor", StringComparison.Ordinal)).Row, To = "0" }],
            Ties = [new Destination { Row = tie.Value, To = "0+" }, new Destination { Row = tie.Value, To = "1+" }],
            Labels = [new Destination { Row = rows.Labels.Single(label => label.Words == "jeugd").Row, To = "0+" }],
        }));

        done.IsDone.ShouldBeTrue($"{done.Failure}");
        var kept = await scene.AtTiel.Done(new GetPartner(old));
        (kept.Partner.Status, kept.Card.Locations.Count, kept.Contacts.ShouldHaveSingleItem().Name, kept.Card.Labels.Count).ShouldBe((PartnerStatus.Active, 1, "Zoë Proefstuk", 2));
        var youth = await scene.AtTiel.Done(new GetPartner(done.Value));
        (youth.Contacts.ShouldHaveSingleItem().Name, youth.Card.Labels.ShouldHaveSingleItem().Value, youth.Card.Locations.Count).ShouldBe(("Noor Nepnaam", "jeugd", 0));
        (await scene.AtTiel.Done(new GetTies(scene.Tiel))).Count(t => t.EndedOn is null).ShouldBe(3);
        (await scene.AtTiel.Done(new GetPartner(old))).Successions.Count.ShouldBe(2);

        await scene.AtTiel.Done(new UndoOperation(done.Receipt!.Operation!.Value));
        (await Everything(scene)).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_partners_merge_into_a_new_legal_entity_with_one_tie_to_whom_both_knew(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (one, other) = (await scene.Add("Huisarts Noord (demo)"), await scene.Add("Huisarts Zuid (demo)"));
        var first = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "Huisarts Noord (demo)", Kinds = ["Referral"] }));
        await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "Huisarts Zuid (demo)", Kinds = ["Funding"] }));
        var before = await Everything(scene);

        var merged = await scene.AtTiel.Send(new SucceedPartner(one, new SuccessionForm
        {
            Kind = SuccessionKind.Merged,
            Others = "Huisarts Zuid (demo)",
            New = new NewPartner { Name = "Huisartsen Samen (demo)", Type = "PrimaryCare", Kvk = "87654321" },
            Ties = [new Destination { Row = first.Value }],
        }));

        merged.IsDone.ShouldBeTrue($"{merged.Failure}");
        (await scene.AtTiel.Done(new GetTies(merged.Value))).ShouldHaveSingleItem().Kinds.ShouldBe([TieKind.Referral]);
        (await scene.AtTiel.Done(new GetPartner(merged.Value))).Successions.Select(row => row.Old).ShouldBe([one, other]);
        (await scene.AtTiel.Send(new SucceedPartner(scene.Tiel, new SuccessionForm { Into = "Huisartsen Samen (demo)" }))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<LibraryCannotBeSucceeded>();
        (await scene.AtTiel.Send(new SucceedPartner(merged.Value, new SuccessionForm { Into = "Huisartsen Samen (demo)" }))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<SucceedsItself>();

        await scene.AtTiel.Done(new UndoOperation(merged.Receipt!.Operation!.Value));
        (await Everything(scene)).ShouldBe(before);
        (await scene.Network.AsOperator().Done(new VerifyNetwork())).Checks.Single(check => check.Name == "orphans").Ok.ShouldBeTrue();
    }

    private static Task<string> Everything(PartnerScene scene) => scene.Network.AsOperator().Look(async db => System.Text.Json.JsonSerializer.Serialize(new
    {
        Partners = (await db.Partners().AsNoTracking().Include(p => p.Locations).Include(p => p.Labels).Include(p => p.Identifiers).OrderBy(p => p.Id).ToListAsync())
            .ConvertAll(p => new { p.Id, p.Name, p.Status, p.EndedOn, p.Version, Places = p.Locations.OrderBy(l => l.Position).Select(l => l.Place), Labels = p.Labels.OrderBy(l => l.Id).Select(l => l.Value), p.ChangedAt }),
        Contacts = (await db.Contacts().AsNoTracking().OrderBy(c => c.Id).ToListAsync()).ConvertAll(c => new { c.Id, c.Partner, c.Version }),
        Ties = (await db.Ties().AsNoTracking().Include(t => t.Ratings).OrderBy(t => t.Id).ToListAsync()).ConvertAll(t => new { t.Id, t.Low, t.High, t.EndedOn, t.Version, Ratings = t.Ratings.Count }),
        Posts = await db.ContactPosts().CountAsync(),
    }));

    private static Task<List<(PartnerId A, PartnerId B)>> Pairs(PartnerScene scene, DateOnly day, PartnerId? with = null) => scene.AtTiel.Look(async db =>
        (await db.TieRows(day).ToListAsync()).Where(t => with is null || t.A == with || t.B == with).Select(t => (t.A, t.B)).Order().ToList());
}
