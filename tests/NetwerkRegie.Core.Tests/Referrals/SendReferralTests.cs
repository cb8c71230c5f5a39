using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Referrals;

public sealed class SendReferralTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_referral_is_complete_or_it_is_not_sent(DatabaseKind database)
    {
        await using var town = await Town.Build(database);

        var empty = await town.Referrer.Send(new SendReferral(null, default, new ReferralFacts()));

        Fields(empty).ShouldBe(
            ["Facts.Theme", "Facts.Area", "Facts.Team", "Facts.Resident.Name", "Facts.Resident.Phone", "Facts.Resident.Question", "Facts.Ground", "Facts.AgreesToHelp", "Facts.Secrecy"], ignoreOrder: true);
        Fields(await Send(town, facts => facts with { Consent = null })).ShouldBe(["Facts.Consent"]);
        Fields(await Send(town, facts => facts with { Postcode4 = "6811 AB" })).ShouldBe(["Facts.Postcode4"]);
        Fields(await Send(town, facts => facts with { Area = "WK999999" })).ShouldBe(["Facts.Area"]);
        Fields(await Send(town, facts => facts with { Resident = facts.Resident with { Email = "m@demo.example" } })).ShouldBe(["Facts.Resident.Email"]);
        Fields(await Send(town, facts => facts with { Resident = facts.Resident with { Question = new string('x', 501) } })).ShouldBe(["Facts.Resident.Question"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task No_field_of_free_text_takes_a_bsn_and_the_message_does_not_repeat_it(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        foreach (var wrong in (Func<ResidentFacts, ResidentFacts>[])[r => r with { Name = "123456782" }, r => r with { BestMoment = "bsn 123.456.782" }, r => r with { Question = "Nummer 123 456 782" }, r => r with { Language = "10000008" }])
        {
            var outcome = await town.Referrer.Send(new SaveReferralDraft(null, default, town.Complete() with { Resident = wrong(town.Complete().Resident) }));
            outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().Message.ShouldNotContain("123");
        }

        (await town.Referrer.Send(new SaveReferralDraft(null, default, town.Complete() with { Resident = town.Complete().Resident with { Phone = "012345678 2" } }))).IsDone.ShouldBeTrue("phones are checked as phones");
        (await town.Referrer.Send(new SaveReferralDraft(null, default, town.Complete() with { Resident = town.Complete().Resident with { Phone = "123456782" } }))).IsDone.ShouldBeFalse("no phone number begins like this, and a BSN does");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_an_open_team_that_covers_the_area_and_has_readers_can_receive(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var empty = await town.Network.AsOperator().Done(new RegisterTeam(town.Welfare, Town.Facts("Leeg team (demo)", new TeamCover("GM0202", null, null))));

        Refusal(await Send(town, facts => facts with { Area = "WK0202ZB" })).ShouldBe(new TeamDoesNotCoverArea("Wijkteam Molenveld (demo)", "Oever (demo)"));
        Refusal(await Send(town, facts => facts with { Team = empty })).ShouldBe(new TeamHasNoReaders("Leeg team (demo)"));
        (await Send(town, facts => facts with { Area = null, Postcode4 = "6812" })).IsDone.ShouldBeTrue("the postcode lies in the district");
        await town.Network.AsOperator().Done(new CloseTeam(town.Team));
        Refusal(await Send(town, facts => facts)).ShouldBe(new TeamIsClosed("Wijkteam Molenveld (demo)"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Numbers_follow_on_each_other_within_the_year(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        await town.Send();
        await Send(town, facts => facts with { Team = null });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => town.Send()));
        town.Network.Clock.Set(new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.Zero));
        await town.Send();

        var rows = (await town.Worker.Done(new FindReferrals(ReferralSide.Team, ReferralTab.New))).Page.Rows;

        rows.Select(row => row.Number).Order().ShouldBe(["DV-2026-0001", "DV-2026-0002", "DV-2026-0003", "DV-2026-0004", "DV-2026-0005", "DV-2027-0001"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_answer_is_due_in_working_days_and_the_list_says_how_many_are_left(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        town.Network.Clock.Set(new DateTimeOffset(2026, 12, 23, 9, 0, 0, TimeSpan.Zero));
        await town.Send();
        var row = (await town.Worker.Done(new FindReferrals(ReferralSide.Team, ReferralTab.New))).Page.Rows.ShouldHaveSingleItem();

        row.AnswerBy.ShouldBe(new DateOnly(2026, 12, 29));
        row.Due(new DateOnly(2026, 12, 23)).ShouldBe(new DueRow(row.AnswerBy!.Value, DueState.Later, 3));
        row.Due(new DateOnly(2026, 12, 24)).ShouldBe(new DueRow(row.AnswerBy!.Value, DueState.OnTime, 2));
        row.Due(new DateOnly(2026, 12, 29)).ShouldBe(new DueRow(row.AnswerBy!.Value, DueState.Today, 0));
        row.Due(new DateOnly(2026, 12, 30)).ShouldBe(new DueRow(row.AnswerBy!.Value, DueState.Late, -1));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_own_organisation_is_warned_of_a_second_referral_and_another_is_not(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        await town.Send();

        var again = await town.Colleague.Send(new SendReferral(null, default, town.Complete() with { Resident = town.Complete().Resident with { Phone = "+31 6-00000103" } }));
        Refusal(again).ShouldBe(new SameContactReferred("DV-2026-0001", new DateOnly(2026, 11, 18)));
        (await town.Practitioner.Send(new SendReferral(null, default, town.Complete()))).IsDone.ShouldBeTrue("another organisation learns nothing");
        (await town.Colleague.Send(new SendReferral(null, default, town.Complete(), EvenSo: true))).IsDone.ShouldBeTrue();
        var marks = await town.Network.AsOperator().Look(db => db.Referrals().IgnoreQueryFilters().Select(r => new { r.Sender, r.ContactMark }).Distinct().ToListAsync());
        marks.Count.ShouldBe(2, "one mark per organisation");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_form_sent_twice_at_once_is_one_referral(DatabaseKind database)
    {
        await using var town = await Town.Build(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => town.Referrer.Send(new SendReferral(null, default, town.Complete()))));

        outcomes.Count(outcome => outcome.IsDone).ShouldBe(1);
        outcomes.Where(outcome => !outcome.IsDone).Select(Refusal).ShouldAllBe(refusal => refusal is SameContactReferred);
        (await town.Worker.Done(new FindReferrals(ReferralSide.Team, ReferralTab.New))).Page.Rows.ShouldHaveSingleItem().Number.ShouldBe("DV-2026-0001");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Notices_go_to_the_readers_and_hold_only_a_link(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.At(WorkStatus.Accepted);

        var messages = await town.Network.AsOperator().Look(db => db.Set<OutboxMessage>().AsNoTracking().ToListAsync());

        messages.Count(message => message.Template == "ReferralWaiting").ShouldBe(2);
        messages.Where(message => message.Template == "ReferralAnswered").ShouldHaveSingleItem().To.ShouldBe(town.ReferrerId);
        messages.ShouldAllBe(message => message.Link == $"/doorverwijzingen/{referral}");
        foreach (var template in (string[])["ReferralWaiting", "ReferralAnswered"]) Texts.Has($"Mail.{template}.Body").ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_step_can_be_undone_until_its_notice_has_left(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.Send();
        var accepted = await town.Worker.Send(new AcceptReferral(referral));
        await town.Worker.Done(new UndoOperation(accepted.Receipt!.Operation!.Value));
        (await town.Worker.Done(new ShowReferral(referral))).Row.Work.ShouldBe(WorkStatus.Requested);
        (await town.Network.AsOperator().Look(db => db.Set<OutboxMessage>().CountAsync(message => message.Template == "ReferralAnswered"))).ShouldBe(0);

        var declined = await town.Worker.Send(new DeclineReferral(referral, DeclineReason.NoCapacity, "Geen plek."));
        await town.Network.AsOperator().Look(db => db.Set<OutboxMessage>().ExecuteUpdateAsync(set => set.SetProperty(message => message.SentAt, new DateTime(2026, 11, 18, 9, 1, 0, DateTimeKind.Utc))));

        (await town.Worker.Send(new UndoOperation(declined.Receipt!.Operation!.Value))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NoticeHasLeft>();
        (await town.Worker.Done(new ShowReferral(referral))).Row.Work.ShouldBe(WorkStatus.Rejected);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_sent_draft_becomes_that_draft_again_when_undone(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var draft = await town.At(WorkStatus.Draft);
        var before = await town.Referrer.Done(new ShowReferralDraft(draft));

        var sent = await town.Referrer.Send(new SendReferral(draft, before.Version.Value, before.Facts));
        await town.Referrer.Done(new UndoOperation(sent.Receipt!.Operation!.Value));

        (await town.Referrer.Done(new ShowReferralDraft(draft))).ShouldBe(before);
        (await town.Worker.Send(new ShowReferral(draft))).Failure.ShouldBeOfType<Failure.NotFound>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_draft_saved_from_an_old_form_is_told_what_changed_without_sealed_signs(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var draft = await town.At(WorkStatus.Draft);
        var old = await town.Referrer.Done(new ShowReferralDraft(draft));
        await town.Referrer.Done(new SaveReferralDraft(draft, old.Version.Value, old.Facts with { Theme = "language" }));

        var stale = (await town.Referrer.Send(new SaveReferralDraft(draft, old.Version.Value, old.Facts))).Failure.ShouldBeOfType<Failure.Stale>();

        stale.Changes.ShouldContain(change => change.Field == Texts.Say("Field.Referral.Theme") && change.Before == CodeList.Themes.Word("money") && change.Now == CodeList.Themes.Word("language"));
        stale.Changes.Where(change => change.Field == Texts.Say("Field.Referral.SealedResident")).ShouldHaveSingleItem().Now.ShouldBeNull();
    }

    private static Task<Outcome<ReferralId>> Send(Town town, Func<ReferralFacts, ReferralFacts> change) => town.Referrer.Send(new SendReferral(null, default, change(town.Complete()), EvenSo: true));

    private static Refusal Refusal(Outcome<ReferralId> outcome) => outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal;

    private static IEnumerable<string> Fields(Outcome<ReferralId> outcome) => outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field);
}
