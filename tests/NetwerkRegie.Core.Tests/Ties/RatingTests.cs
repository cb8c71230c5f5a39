using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Ties;

public sealed class RatingTests
{
    private const string Talk = "gesprek met de teamleider";

    private static readonly ScoreForm High = new() { Reliability = "4", Support = "4", Openness = "4", Authority = "3", Influence = "3", Impact = "3" };
    private static readonly ScoreForm Low = new() { Reliability = "2", Support = "2", Openness = "", Authority = "3", Influence = "2", Impact = "" };

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_each_side_the_newest_rating_counts_and_one_without_scores_leaves_the_scores_before_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (tie, kade) = await Tie(scene);
        var first = scene.Network.Clock.Today();
        await scene.AtTiel.Done(new RateTie(tie, "3", "4") { Scores = High });
        scene.Network.Clock.Pass(TimeSpan.FromDays(10));
        await scene.AtTiel.Done(new RateTie(tie, "4"));
        await scene.AtTiel.Done(new RateTie(tie, "1", Side: kade) { Scores = Low, Note = Talk, RatedOn = first.AddDays(4) });
        await scene.AtTiel.Done(new RateTie(tie, "2", Side: kade) { Scores = new ScoreForm { Impact = "4" }, Note = Talk, RatedOn = first.AddDays(2) });

        var seen = (await scene.AtTiel.Done(new GetTies(scene.Tiel))).ShouldHaveSingleItem();
        (seen.Ours!.Level, seen.Ours.RatedOn, seen.Ours.Scores).ShouldBe((4, first.AddDays(10), TieScores.None));
        (seen.OurScores!.RatedOn, seen.OurScores.Scores.Trust, seen.OurScores.Scores.Value).ShouldBe((first, 4, 3));
        (seen.Theirs!.Level, seen.TheirScores!.RatedOn, seen.TheirScores.Scores.Trust, seen.TheirScores.Scores.Value, seen.TheirScores.Note).ShouldBe((1, first.AddDays(4), 2, 2.5, Talk), "what was said earlier does not take the place of what was said later, whenever it was written down");
        (await Scored(scene, first.AddDays(1))).ShouldBe([(scene.Tiel, first)]);
        (await Scored(scene, first.AddDays(3))).ShouldBe([(scene.Tiel, first), (kade, first.AddDays(2))], ignoreOrder: true);
        (await Scored(scene, first.AddDays(10))).ShouldBe([(scene.Tiel, first), (kade, first.AddDays(4))], ignoreOrder: true);
        (await scene.AtTiel.Done(new GetTie(tie))).Ratings.Count.ShouldBe(4, "nothing is overwritten");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_another_organisation_said_is_written_down_with_who_was_spoken_to_by_function(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (tie, kade) = await Tie(scene);
        await scene.AtTiel.Done(new AddContact(kade, new ContactForm { Name = "Zoë Proefstuk" }));
        async Task<string> Wrong(RateTie rate) => (await scene.AtTiel.Send(rate)).Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().Field;
        var theirs = new RateTie(tie, "3", Side: kade);

        (await Wrong(theirs)).ShouldBe("Note");
        (await Wrong(theirs with { Note = "gesprek met zoe proefstuk" })).ShouldBe("Note", "a name");
        (await Wrong(theirs with { Note = "mail van info@demo.example" })).ShouldBe("Note", "an address");
        (await Wrong(theirs with { Note = new string('x', TieRating.LongestNote + 1) })).ShouldBe("Note");
        (await Wrong(theirs with { Note = Talk, RatedOn = scene.Network.Clock.Today().AddDays(1) })).ShouldBe("RatedOn");
        (await Wrong(theirs with { Note = Talk, Scores = new ScoreForm { Support = "5" } })).ShouldBe("Scores.Support");
        await scene.AtTiel.Done(theirs with { Note = Talk });
        await scene.AtTiel.Done(new RateTie(tie, "3"));

        (await scene.AtTiel.Done(new GetTie(tie))).Ratings.Select(rating => (rating.Source, rating.Note)).ShouldBe([(RatingSource.Member, null), (RatingSource.Interview, Talk)]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_member_of_a_partner_without_a_coordinator_rates_for_it_and_one_of_a_library_does_not(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (tie, kade) = await Tie(scene);
        var member = scene.Network.As(MemberId.New(), kade, Role.TeamMember);

        (await member.Done(new GetTie(tie))).Sides.ShouldBe([kade]);
        await member.Done(new RateTie(tie, "2") { Scores = Low });
        (await member.Send(new RateTie(tie, "2", Side: scene.Tiel))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NotYourSide>();
        (await scene.Network.As(MemberId.New(), scene.Tiel, Role.Referrer).Send(new RateTie(tie, "2"))).Failure.ShouldBeOfType<Failure.Refused>("a library speaks through its coordinator").Refusal.ShouldBeOfType<NotYourSide>();
        (await scene.Network.As(MemberId.New(), scene.Weert, Role.Referrer).Send(new RateTie(tie, "2", Side: kade) { Note = Talk })).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NotYourSide>();
        await scene.Network.AsOperator().Done(new InviteMember("Kim Demo", "kim@demo.example", kade, [Role.Coordinator]));
        (await member.Send(new RateTie(tie, "3"))).Failure.ShouldBeOfType<Failure.Refused>("now it has a coordinator who speaks for it").Refusal.ShouldBeOfType<NotYourSide>();

        (await scene.AtTiel.Done(new GetTies(kade))).ShouldHaveSingleItem().Ours!.Source.ShouldBe(RatingSource.Member);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_contact_who_says_something_of_trust_also_says_how_close_the_two_work(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (_, kade) = await Tie(scene);
        var contact = await scene.AtTiel.Done(new AddContact(kade, new ContactForm { Name = "Zoë Proefstuk" }));
        var token = (await scene.AtTiel.Done(new SendConfirmationLinks([contact], ByHand: true))).Secret!;
        async Task<IEnumerable<string>> Wrong(ConfirmationForm form) => (await scene.Network.AsStranger().Send(new AnswerConfirmation(token, form))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field);

        (await Wrong(new ConfirmationForm { Scores = High })).ShouldBe(["Form.Level"]);
        (await Wrong(new ConfirmationForm { Desired = "3" })).ShouldBe(["Form.Level"]);
        (await Wrong(new ConfirmationForm { Level = "3", Scores = High with { Impact = "veel" } })).ShouldBe(["Form.Scores.Impact"]);
        (await scene.Network.AsStranger().Done(new AnswerConfirmation(token, new ConfirmationForm { Level = "3", Scores = High }))).Rated.ShouldBeTrue();

        var said = (await scene.AtTiel.Done(new GetTies(kade))).ShouldHaveSingleItem().OurScores!;
        (said.Source, said.Scores).ShouldBe((RatingSource.Link, new TieScores(4, 4, 4, 3, 3, 3)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(365, 0.5)]
    [InlineData(730, 0.25)]
    [InlineData(-3, 1)]
    public void A_rating_is_half_as_sure_after_a_year(int days, double confidence) =>
        RatingAge.Confidence(new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 1).AddDays(days)).ShouldBe(confidence, 1e-12);

    [Fact]
    public void A_mean_is_over_what_was_answered_and_a_gap_is_there_only_when_both_said_something()
    {
        (High.Read().Trust, Low.Read().Trust, Low.Read().Value, TieScores.None.Trust).ShouldBe((4, 2, 2.5, null));
        RatingGap.AsksForTalk(High.Read(), Low.Read()).ShouldBeTrue();
        RatingGap.AsksForTalk(High.Read(), new TieScores(Reliability: 4, Impact: 3)).ShouldBeFalse();
        RatingGap.AsksForTalk(High.Read(), null).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_mean_over_fewer_than_five_sides_is_not_said_and_the_response_is_told_with_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var day = scene.Network.Clock.Today();
        var partners = new List<PartnerId>();
        for (var number = 1; number <= 3; number++)
        {
            partners.Add(await scene.Add($"Partner {number} (demo)"));
            var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = $"Partner {number} (demo)", Kinds = ["Referral"] }));
            await scene.AtTiel.Done(new RateTie(tie, "3") { Scores = High });
            if (number < 3) await scene.AtTiel.Done(new RateTie(tie, "3", Side: partners[^1]) { Scores = Low, Note = Talk });
        }

        scene.Network.Clock.Pass(TimeSpan.FromDays(365));
        var five = await Ratings(scene);
        (five.Sides, five.Levels, five.Trust.N, five.Value.N, five.TrustGap.N).ShouldBe((6, 5, 5, 5, 2));
        five.Trust.Mean!.Value.ShouldBe((4 + 4 + 4 + 2 + 2) / 5.0, 1e-12);
        five.Value.Mean!.Value.ShouldBe((3 + 3 + 3 + 2.5 + 2.5) / 5.0, 1e-12);
        five.Trust.Confidence!.Value.ShouldBe(0.5, 1e-12);
        (five.TrustGap.Mean, five.TrustGap.Confidence).ShouldBe((null, null), "two are too few");
        five.Partners.Select(partner => (partner.Name, partner.Ties, partner.Levels, partner.Scores, partner.LastScoredOn)).ShouldBe(
            [("Partner 3 (demo)", 1, 0, 0, null), ("Bieb Tiel (demo)", 3, 3, 3, day), ("Partner 1 (demo)", 1, 1, 1, day), ("Partner 2 (demo)", 1, 1, 1, day)]);
        (await Ratings(scene, new NetworkFilter { AsOf = day.AddDays(-1) })).Sides.ShouldBe(0, "there were no ties yet");
        var part = await Ratings(scene, new NetworkFilter { From = partners[0] });
        (part.Sides, part.Trust).ShouldBe((2, new RatingMean(2, null, null)));
        part.HasScores.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Trust_that_differs_a_point_stands_on_the_bench_also_when_the_levels_agree(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (tie, kade) = await Tie(scene);
        await scene.AtTiel.Done(new RateTie(tie, "3") { Scores = High });
        await scene.AtTiel.Done(new RateTie(tie, "3", Side: kade) { Scores = High, Note = Talk });
        (await scene.AtTiel.Done(new GetWorkbench())).Uneven.ShouldBeEmpty();

        await scene.AtTiel.Done(new RateTie(tie, "3", Side: kade) { Scores = Low, Note = Talk });

        var uneven = (await scene.AtTiel.Done(new GetWorkbench())).Uneven.ShouldHaveSingleItem();
        (uneven.ThinksDifferently, uneven.Gap, uneven.OurScores!.Trust, uneven.TheirScores!.Trust).ShouldBe((true, 0, 4, 2));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_merge_keeps_what_both_partners_said_and_undo_gives_it_back(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (tie, kade) = await Tie(scene);
        var twin = await scene.Add("Kade De (demo)", place: null);
        var other = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "Kade De (demo)", Kinds = ["Referral"] }));
        await scene.AtTiel.Done(new RateTie(tie, "3", Side: kade) { Scores = High, Note = Talk });
        scene.Network.Clock.Pass(TimeSpan.FromDays(1));
        await scene.AtTiel.Done(new RateTie(other, "2", Side: twin) { Scores = Low, Note = Talk });
        var compared = await scene.AtTiel.Done(new CompareForMerge(kade, twin));

        var merged = await scene.AtTiel.Send(new MergePartners(kade, twin, [], compared.Kept.Version, compared.Gone.Version));

        merged.IsDone.ShouldBeTrue($"{merged.Failure}");
        (await scene.AtTiel.Done(new GetTie(tie))).Ratings.Select(rating => (rating.Side, rating.Scores)).ShouldBe([(kade, Low.Read()), (kade, High.Read())]);
        await scene.AtTiel.Done(new UndoOperation(merged.Receipt!.Operation!.Value));
        (await scene.AtTiel.Done(new GetTie(other))).Ratings.ShouldHaveSingleItem().Scores.ShouldBe(Low.Read());
    }

    private static async Task<(TieId Tie, PartnerId Kade)> Tie(PartnerScene scene)
    {
        var kade = await scene.Add("De Kade (demo)");
        return (await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "De Kade (demo)", Kinds = ["Referral"] })), kade);
    }

    private static Task<NetworkRatings> Ratings(PartnerScene scene, NetworkFilter? filter = null) => scene.AtWeert.Done(new GetNetworkRatings(filter ?? new NetworkFilter()));

    private static Task<List<(PartnerId Side, DateOnly RatedOn)>> Scored(PartnerScene scene, DateOnly day) => scene.AtTiel.Look(async db =>
        TieScoreRow.Latest(await db.TieScoreRows(day).ToListAsync()).Values.Select(row => (row.Side, row.RatedOn)).ToList());
}
