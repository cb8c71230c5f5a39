using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Ties;

public sealed class TieTests
{
    private static readonly TieForm WithKade = new() { With = "de kade demo", Kinds = ["SharedActivity", "InformationExchange"], OwnRole = "gastheer", OtherRole = "trainer", Since = "1-9-2023" };

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_tie_is_told_from_the_side_that_asks(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");

        await scene.AtTiel.Done(new RecordTie(scene.Tiel, WithKade with { Level = "4" }));

        var ours = (await scene.AtWeert.Done(new GetTies(scene.Tiel))).ShouldHaveSingleItem();
        (ours.Other.Id, ours.OwnRole, ours.OtherRole, ours.Ours?.Level, ours.Theirs, ours.StartedOn).ShouldBe((kade, "gastheer", "trainer", 4, null, new DateOnly(2023, 9, 1)));
        ours.Kinds.ShouldBe([TieKind.InformationExchange, TieKind.SharedActivity]);
        var theirs = (await scene.AtWeert.Done(new GetTies(kade))).ShouldHaveSingleItem();
        (theirs.Other.Id, theirs.OwnRole, theirs.OtherRole, theirs.Ours, theirs.Theirs?.Level).ShouldBe((scene.Tiel, "trainer", "gastheer", null, 4));
        (await scene.AtTiel.Done(new GetOwnTies([kade, scene.Weert])))[kade].Weight.ShouldBe(4);
        (await scene.AtWeert.Done(new GetOwnTies([kade]))).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_partners_have_one_tie_in_force_whichever_way_round_it_is_recorded(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");
        var first = await scene.AtTiel.Done(new RecordTie(scene.Tiel, WithKade));
        var back = WithKade with { With = "Bieb Tiel (demo)" };

        (await scene.AtTiel.Send(new RecordTie(kade, back))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<TieIsThere>().Tie.ShouldBe(first);

        var ended = await scene.AtTiel.Send(new EndTie(first));
        ended.IsDone.ShouldBeTrue();
        var second = await scene.AtTiel.Done(new RecordTie(kade, back));
        (await scene.AtTiel.Done(new GetTies(kade))).Select(tie => (tie.Id, tie.EndedOn is null)).ShouldBe([(second, true), (first, false)]);
        (await scene.AtTiel.Send(new RestoreTie(first))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<TieIsThere>().Tie.ShouldBe(second);
        (await scene.AtTiel.Send(new UndoOperation(ended.Receipt!.Operation!.Value))).Failure.ShouldBeOfType<Failure.Refused>("undo must not give the pair two ties");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_form_that_cannot_be_says_everything_at_once(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        async Task<IEnumerable<string>> Wrong(TieForm form) => (await scene.AtTiel.Send(new RecordTie(scene.Tiel, form))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field);

        (await Wrong(new TieForm { Since = "30-2-2025", Level = "6" })).ShouldBe(["Form.With", "Form.Kinds", "Form.Since", "Form.Level"], ignoreOrder: true);
        (await Wrong(WithKade)).ShouldBe(["Form.With"], "an unknown partner");
        (await Wrong(WithKade with { With = "Bieb Tiel (demo)" })).ShouldBe(["Form.With"], "with itself");
        (await Wrong(WithKade with { Since = "2027-01-01", Kinds = ["Dancing"] })).ShouldBe(["Form.Since", "Form.Kinds"], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_that_shares_its_name_is_meant_with_its_place(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var school = await scene.Add("De Regenboog (demo)", PartnerType.School, "Tiel");
        await scene.Add("De Regenboog (demo)", PartnerType.School, "Zaltbommel");

        var both = (await scene.AtTiel.Send(new RecordTie(scene.Tiel, WithKade with { With = "de regenboog demo" }))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem();
        both.Message.ShouldContain("‘De Regenboog (demo), ");
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, WithKade with { With = "De Regenboog (demo), Tiel" }));

        (await scene.AtTiel.Done(new GetTie(tie))).Tie.Other.Id.ShouldBe(school);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_coordinator_rates_for_her_own_organisation_and_for_a_partner_without_a_coordinator(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, WithKade));

        (await scene.AtWeert.Send(new RateTie(tie, "3"))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NotYourSide>();
        (await scene.AtWeert.Send(new RateTie(tie, "3", Side: scene.Tiel))).Failure.ShouldBeOfType<Failure.Refused>("a library speaks for itself").Refusal.ShouldBeOfType<NotYourSide>();
        (await scene.AtTiel.Send(new RateTie(tie, "6"))).Failure.ShouldBeOfType<Failure.Invalid>();
        (await scene.AtTiel.Done(new GetTie(tie))).Sides.ShouldBe([scene.Tiel, kade]);
        (await scene.AtWeert.Done(new GetTie(tie))).Sides.ShouldBe([kade]);
        await scene.AtTiel.Done(new RateTie(tie, "3", "5"));
        await scene.AtTiel.Done(new RateTie(tie, "2", Side: kade) { Note = "gesprek met de directeur" });

        var seen = (await scene.AtTiel.Done(new GetTies(scene.Tiel))).ShouldHaveSingleItem();
        (seen.Ours?.Level, seen.Ours?.Desired, seen.Theirs?.Level, seen.Weight).ShouldBe((3, 5, 2, 2));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_with_a_coordinator_of_its_own_rates_for_itself(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, WithKade));
        await scene.Network.AsOperator().Done(new InviteMember("Kim Demo", "kim@demo.example", kade, [Role.Coordinator]));

        (await scene.AtTiel.Send(new RateTie(tie, "3", Side: kade))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NotYourSide>();
        (await scene.AtTiel.Done(new GetTie(tie))).Sides.ShouldBe([scene.Tiel]);
        await scene.Network.As(MemberId.New(), kade, Role.Coordinator).Done(new RateTie(tie, "2"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_network_can_be_read_as_it_was_on_any_day(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("De Kade (demo)");
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, WithKade));
        var first = Day(scene);
        await scene.AtTiel.Done(new RateTie(tie, "2"));
        scene.Network.Clock.Pass(TimeSpan.FromDays(10));
        await scene.AtTiel.Done(new RateTie(tie, "4"));
        await scene.AtTiel.Done(new RateTie(tie, "5"));
        scene.Network.Clock.Pass(TimeSpan.FromDays(10));
        await scene.AtTiel.Done(new EndTie(tie));

        async Task<int?> On(DateOnly day) => (await Rows(scene, day)).SingleOrDefault() is { } row ? row.LevelA ?? row.LevelB ?? -1 : null;

        (await On(new DateOnly(2023, 8, 31))).ShouldBeNull("it had not started");
        (await On(new DateOnly(2023, 9, 1))).ShouldBe(-1, "nobody had rated it");
        (await On(first)).ShouldBe(2);
        (await On(first.AddDays(10))).ShouldBe(5, "the later one of a day counts");
        (await On(first.AddDays(19))).ShouldBe(5);
        (await On(first.AddDays(20))).ShouldBeNull("it has ended");
    }

    [Theory]
    [InlineData(null, null, 1, true)]
    [InlineData(3, null, 3, true)]
    [InlineData(null, 0, 0, true)]
    [InlineData(4, 2, 2, true)]
    [InlineData(0, 5, 0, true)]
    [InlineData(0, 0, 0, false)]
    public void The_lowest_rating_weighs_and_only_a_tie_that_both_deny_does_not_count(int? one, int? other, int weight, bool counts) =>
        (TieWeight.Of(one, other), TieWeight.Of(other, one), TieWeight.Counts(one, other)).ShouldBe((weight, weight, counts));

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Undo_of_each_command_gives_back_the_exact_rows(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("De Kade (demo)");
        var empty = await Everything(scene);
        var recorded = await scene.AtTiel.Send(new RecordTie(scene.Tiel, WithKade with { Level = "3" }));
        var tie = recorded.Value;
        var form = (await scene.AtTiel.Done(new GetTie(tie))).Form;

        await UndoneExactly(scene, () => scene.AtTiel.Send(new ChangeTie(tie, scene.Tiel, form with { Kinds = ["Funding"], OwnRole = null, Since = null })));
        await UndoneExactly(scene, () => scene.AtTiel.Send(new RateTie(tie, "5", "5")));
        await UndoneExactly(scene, () => scene.AtTiel.Send(new EndTie(tie)));
        await scene.AtTiel.Done(new EndTie(tie, new DateOnly(2026, 1, 1)));
        await UndoneExactly(scene, () => scene.AtTiel.Send(new RestoreTie(tie)));
        await scene.AtTiel.Done(new RestoreTie(tie));

        (await scene.AtTiel.Send(new UndoOperation(recorded.Receipt!.Operation!.Value))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<LaterWorkInTheWay>();
        var second = await scene.AtTiel.Send(new RecordTie(scene.Weert, WithKade));
        await scene.AtTiel.Done(new UndoOperation(second.Receipt!.Operation!.Value));
        (await Everything(scene)).ShouldNotBe(empty);
        (await scene.AtTiel.Done(new GetTies(scene.Weert))).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_tie_ends_after_it_started_and_only_once(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("De Kade (demo)");
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, WithKade));

        (await scene.AtTiel.Send(new EndTie(tie, new DateOnly(2023, 8, 31)))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBe(new TieEndsBeforeStart(new DateOnly(2023, 9, 1)));
        (await scene.AtTiel.Send(new EndTie(tie, Day(scene).AddDays(1)))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().Field.ShouldBe(nameof(EndTie.On));
        await scene.AtTiel.Done(new EndTie(tie));
        (await scene.AtTiel.Send(new EndTie(tie))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<TieHasEnded>();
        (await scene.AtTiel.Send(new RateTie(tie, "3"))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<TieHasEnded>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_second_to_change_a_tie_is_told_and_what_happened_stands_on_both_cards(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, WithKade));
        var opened = (await scene.AtTiel.Done(new GetTie(tie))).Form;
        await scene.AtWeert.Done(new ChangeTie(tie, kade, opened with { OwnRole = "verhuurder", OtherRole = "gastheer" }));

        var stale = (await scene.AtTiel.Send(new ChangeTie(tie, scene.Tiel, opened with { Since = null }))).Failure.ShouldBeOfType<Failure.Stale>();

        stale.Changes.Select(change => change.Now).ShouldBe(["verhuurder"]);
        foreach (var side in (PartnerId[])[kade, scene.Tiel])
        {
            (await scene.AtTiel.Done(new GetPartner(side))).Happenings.Select(happening => happening.Command).Take(2).ShouldBe([nameof(ChangeTie), nameof(RecordTie)]);
        }
    }

    private static async Task UndoneExactly(PartnerScene scene, Func<Task<Outcome<Nothing>>> act)
    {
        var before = await Everything(scene);
        var done = await act();
        done.IsDone.ShouldBeTrue(done.Failure?.ToString());
        (await Everything(scene)).ShouldNotBe(before);
        await scene.AtTiel.Done(new UndoOperation(done.Receipt!.Operation!.Value));
        (await Everything(scene)).ShouldBe(before);
    }

    private static Task<string> Everything(PartnerScene scene) => scene.AtTiel.Look(async db =>
    {
        var ties = await db.Ties().AsNoTracking().ToListAsync();
        var ratings = await db.TieRatings().AsNoTracking().ToListAsync();
        return string.Join('\n', ties.Select(t => $"{t.Id} {t.Low} {t.High} {t.KindNames} {t.RoleOfLow} {t.RoleOfHigh} {t.StartedOn} {t.EndedOn} {t.ChangedAt:O} {t.Version}")
            .Concat(ratings.Select(r => $"{r.Id} {r.Side} {r.Level} {r.Desired} {r.RatedOn} {r.Version}")).Order());
    });

    private static Task<List<TieRow>> Rows(PartnerScene scene, DateOnly day) => scene.AtTiel.Look(db => db.TieRows(day).ToListAsync());

    private static DateOnly Day(PartnerScene scene) => scene.Network.Clock.Today();
}
