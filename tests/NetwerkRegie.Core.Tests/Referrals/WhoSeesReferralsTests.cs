using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Referrals;

public sealed class WhoSeesReferralsTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_parties_see_a_referral_and_nobody_else_in_list_detail_or_count(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.Send();

        await Sees(town.Referrer, referral, ReferralSide.Sender);
        await Sees(town.Colleague, referral, ReferralSide.Sender);
        await Sees(town.Worker, referral, ReferralSide.Team);
        await Sees(town.SecondWorker, referral, ReferralSide.Team);
        await SeesNothing(town.Practitioner, referral);
        await SeesNothing(town.OtherTeamWorker, referral);
        foreach (var role in Enum.GetValues<Role>())
        {
            var (_, atLibrary) = await town.Member($"library-{role}", town.Library, role);
            if (role != Role.Referrer) await SeesNothing(atLibrary, referral);
            var (_, atWelfare) = await town.Member($"welfare-{role}", town.Welfare, role);
            await SeesNothing(atWelfare, referral);
        }

        await SeesNothing(town.Network.AsOperator(), referral);
        await SeesNothing(town.Network.AsStranger(), referral);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_place_in_a_team_counts_only_with_a_role_in_one(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.Send();

        await SeesNothing(town.Network.As(town.WorkerId, town.Welfare, Role.Administrator), referral);
        await town.Network.AsOperator().Done(new RemoveTeamMember(town.Team, town.WorkerId));
        await SeesNothing(town.Worker, referral);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_draft_is_its_authors_alone(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var draft = await town.At(WorkStatus.Draft);

        (await town.Referrer.Done(new ShowReferralDraft(draft))).Facts.ShouldBe(town.Complete());
        (await town.Referrer.Done(new FindReferrals(ReferralSide.Sender, ReferralTab.Drafts))).Page.Rows.ShouldHaveSingleItem().Id.ShouldBe(draft);
        (await town.Colleague.Send(new ShowReferralDraft(draft))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await town.Colleague.Send(new SaveReferralDraft(draft, default, town.Complete()))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await town.Colleague.Send(new DiscardReferralDraft(draft))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await town.Colleague.Done(new FindReferrals(ReferralSide.Sender, ReferralTab.Drafts))).Counts[ReferralTab.Drafts].Value.ShouldBe(0);
        (await town.Worker.Send(new ShowReferral(draft))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await town.Worker.Done(new FindReferrals(ReferralSide.Team, ReferralTab.Drafts))).Page.Rows.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_sender_reads_the_answer_but_not_who_gave_it_nor_the_resident_again(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.At(WorkStatus.Completed);

        var sender = await town.Referrer.Done(new ShowReferral(referral));
        var team = await town.Worker.Done(new ShowReferral(referral));

        (sender.Answer, sender.Question, sender.TakenUpBy).ShouldBe(("Er is een vaste afspraak.", null, null));
        sender.Steps.ShouldAllBe(step => step.By == null);
        (team.Question, team.TakenUpBy).ShouldBe((Town.Question, "worker"));
        (await town.Referrer.Send(new OpenResident(referral))).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await town.Worker.Done(new OpenResident(referral))).ShouldBe(town.Complete().Resident);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_the_sender_took_back_the_team_no_longer_reads(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.At(WorkStatus.Cancelled);

        var team = await town.Worker.Done(new ShowReferral(referral));

        (team.Row.Work, team.Question).ShouldBe((WorkStatus.Cancelled, null));
        (await town.Worker.Send(new OpenResident(referral))).Failure.ShouldBeOfType<Failure.NotFound>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task In_care_already_reaches_the_sender_as_does_not_fit_on_every_road(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.Send();
        await town.Worker.Done(new DeclineReferral(referral, DeclineReason.AlreadyInCare, "Past niet bij wat wij doen."));

        var sender = await town.Referrer.Done(new ShowReferral(referral));
        sender.Row.Declined.ShouldBe(DeclineReason.NotEligible);
        sender.TrueReason.ShouldBeNull();
        sender.Steps[^1].Reason.ShouldBe(nameof(DeclineReason.NotEligible));
        (await town.Worker.Done(new ShowReferral(referral))).TrueReason.ShouldBe(DeclineReason.AlreadyInCare);
        (await History(town)).ShouldNotContain(nameof(DeclineReason.AlreadyInCare));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_reading_is_written_down_and_opening_only_stamps(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.Send();
        (await town.Referrer.Done(new ShowReferral(referral))).FirstViewedOn.ShouldBeNull("the sender's own reading does not count");

        await town.Worker.Done(new ShowReferral(referral));
        await town.Worker.Done(new OpenResident(referral));
        await town.Practitioner.Send(new ShowReferral(referral));

        var readings = await town.Network.AsOperator().Look(db => db.Set<ReferralReading>().OrderBy(reading => reading.Id).Select(reading => new { reading.By, reading.AsTeam, reading.Question, reading.Referral }).ToListAsync());
        readings.Select(reading => (reading.By, reading.AsTeam, reading.Question)).ShouldBe(
            [(town.ReferrerId, false, nameof(ShowReferral)), (town.WorkerId, true, nameof(ShowReferral)), (town.WorkerId, true, nameof(OpenResident))]);
        readings.ShouldAllBe(reading => reading.Referral == referral);
        var card = await town.Referrer.Done(new ShowReferral(referral));
        card.FirstViewedOn.ShouldBe(new DateOnly(2026, 11, 18));
        card.Row.Work.ShouldBe(WorkStatus.Requested);
    }

    private static async Task Sees(TestSession session, ReferralId referral, ReferralSide side)
    {
        var listing = await session.Done(new FindReferrals(side, ReferralTab.New));
        listing.Page.Rows.ShouldHaveSingleItem().Id.ShouldBe(referral);
        listing.Counts[ReferralTab.New].Value.ShouldBe(1);
        (await session.Done(new ShowReferral(referral))).Row.Number.ShouldBe("DV-2026-0001");
    }

    private static async Task SeesNothing(TestSession session, ReferralId referral)
    {
        var detail = (await session.Send(new ShowReferral(referral))).Failure;
        (detail is Failure.NotFound or Failure.Forbidden).ShouldBeTrue();
        (await session.Send(new OpenResident(referral))).IsDone.ShouldBeFalse();
        foreach (var side in Enum.GetValues<ReferralSide>())
        {
            var list = await session.Send(new FindReferrals(side, ReferralTab.New));
            if (list.IsDone) list.Value.Counts.Values.ShouldAllBe(count => count.Value == 0);
            if (list.IsDone) list.Value.Page.Rows.ShouldBeEmpty();
        }

        (await session.Look(db => db.Referrals().CountAsync())).ShouldBe(0);
        (await session.Look(db => db.Set<ReferralStep>().CountAsync())).ShouldBe(0);
        (await session.Look(db => db.Set<ReferralConsent>().CountAsync())).ShouldBe(0);
        foreach (var step in (ICommand<Nothing>[])[new AcceptReferral(referral), new StartReferral(referral), new DeclineReferral(referral, DeclineReason.Other, "Nee."), new WithdrawReferral(referral, WithdrawReason.Other), new ReadOutcome(referral), new WithdrawConsent(referral)])
        {
            var failure = (await session.Send(step)).Failure;
            (failure is Failure.NotFound or Failure.Forbidden).ShouldBeTrue(step.GetType().Name);
        }
    }

    private static Task<string> History(Town town) =>
        town.Network.AsOperator().Look(async db => string.Join('\n', await db.Set<NetwerkRegie.Core.Kernel.Operations.Change>().Select(change => (change.Before ?? "") + change.After).ToListAsync()));

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_the_team_itself_takes_back_what_it_did_not_a_colleague_of_another_team(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.Send();
        var accepted = (await town.Worker.Send(new AcceptReferral(referral))).Receipt!.Operation!.Value;

        (await town.OtherTeamWorker.Send(new UndoOperation(accepted))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NotYoursToUndo>();
        (await town.SecondWorker.Send(new UndoOperation(accepted))).IsDone.ShouldBeTrue();
    }
}
