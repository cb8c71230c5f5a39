using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Referrals;

public sealed class ReferralCourseTests
{
    private static readonly WorkStatus[] Reachable = [WorkStatus.Draft, WorkStatus.Requested, WorkStatus.Accepted, WorkStatus.Rejected, WorkStatus.InProgress, WorkStatus.Cancelled, WorkStatus.Completed];

    public static TheoryData<WorkStatus, WorkStatus> AllPairs()
    {
        var pairs = new TheoryData<WorkStatus, WorkStatus>();
        foreach (var from in Enum.GetValues<WorkStatus>())
        {
            foreach (var to in Enum.GetValues<WorkStatus>()) pairs.Add(from, to);
        }

        return pairs;
    }

    [Theory, MemberData(nameof(AllPairs))]
    public void Only_what_the_handbook_lists_can_follow(WorkStatus from, WorkStatus to)
    {
        var expected = (from, to) is (WorkStatus.Draft, WorkStatus.Requested)
            or (WorkStatus.Requested, WorkStatus.Accepted or WorkStatus.Rejected or WorkStatus.Cancelled)
            or (WorkStatus.Accepted, WorkStatus.InProgress or WorkStatus.Completed)
            or (WorkStatus.InProgress, WorkStatus.Completed);

        ReferralCourse.Allows(from, to).ShouldBe(expected);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_step_from_every_state_is_done_or_refused_by_name(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        foreach (var from in Reachable)
        {
            foreach (var (to, take) in Steps())
            {
                var referral = await town.At(from);
                var before = await State(town, referral);

                var outcome = await take(town, referral);

                var what = $"{from} to {to}";
                if (ReferralCourse.Allows(from, to) && (from != WorkStatus.Draft || to == WorkStatus.Requested))
                {
                    outcome.ShouldBeNull(what);
                    (await State(town, referral)).Work.ShouldBe(to, what);
                    continue;
                }

                (await State(town, referral)).ShouldBe(before, what);
                if (from == WorkStatus.Draft && to is not WorkStatus.Cancelled) outcome.ShouldBeOfType<Failure.NotFound>($"{what}: the team does not see a draft");
                else if (to == WorkStatus.Accepted && ReferralCourse.IsRunning(from)) Refusal(outcome).ShouldBeOfType<AlreadyTakenUp>(what);
                else Refusal(outcome).ShouldBe(new TransitionNotAllowed(from, to == WorkStatus.Requested ? WorkStatus.Draft : to), what);
            }
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Reading_the_outcome_closes_the_loop_once_and_only_when_there_is_one(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        foreach (var from in Reachable)
        {
            var referral = await town.At(from);
            var outcome = await town.Referrer.Send(new ReadOutcome(referral));
            if (from is WorkStatus.Completed or WorkStatus.Rejected)
            {
                outcome.IsDone.ShouldBeTrue($"{from}");
                (await State(town, referral)).ShouldBe((from, RequestStatus.Closed));
                Refusal((await town.Colleague.Send(new ReadOutcome(referral))).Failure).ShouldBeOfType<OutcomeReadAlready>();
            }
            else
            {
                Refusal(outcome.Failure).ShouldBeOfType<NoOutcomeYet>($"{from}");
            }
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_whole_course_leaves_its_steps(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.At(WorkStatus.Completed);
        await town.Referrer.Done(new ReadOutcome(referral));

        var card = await town.Worker.Done(new ShowReferral(referral));

        card.Steps.Select(step => (step.From, step.To, step.Request, step.Role, step.By)).ShouldBe(
        [
            (WorkStatus.Draft, WorkStatus.Requested, RequestStatus.Active, Role.Referrer, "referrer"),
            (WorkStatus.Requested, WorkStatus.Accepted, RequestStatus.Active, Role.TeamMember, "worker"),
            (WorkStatus.Accepted, WorkStatus.InProgress, RequestStatus.Active, Role.TeamMember, "worker"),
            (WorkStatus.InProgress, WorkStatus.Completed, RequestStatus.Active, Role.TeamMember, "worker"),
            (WorkStatus.Completed, WorkStatus.Completed, RequestStatus.Closed, Role.Referrer, "referrer"),
        ]);
        card.Steps[3].Reason.ShouldBe(nameof(ReferralOutcome.StartedWithOffer));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_two_who_accept_at_once_one_does_and_the_other_hears_no_name(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.Send();

        var outcomes = await Task.WhenAll(town.Worker.Send(new AcceptReferral(referral)), town.SecondWorker.Send(new AcceptReferral(referral)));

        outcomes.Count(outcome => outcome.IsDone).ShouldBe(1);
        var refusal = Refusal(outcomes.Single(outcome => !outcome.IsDone).Failure);
        refusal.ShouldBeOfType<AlreadyTakenUp>();
        Texts.Of(refusal!).ShouldNotContain("worker");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_team_declines_only_with_a_reason_and_an_explanation(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.Send();

        Fields(await town.Worker.Send(new DeclineReferral(referral, null, null))).ShouldBe(["Reason", "Explanation"]);
        Fields(await town.Worker.Send(new DeclineReferral(referral, DeclineReason.Other, "Bekend onder 123456782"))).ShouldBe(["Explanation"]);
        Fields(await town.Worker.Send(new CompleteReferral(referral, null, new string('x', 501)))).ShouldBe(["Outcome", "Feedback"]);
        Fields(await town.Referrer.Send(new WithdrawReferral(referral, null))).ShouldBe(["Withdrawal"]);
        (await State(town, referral)).Work.ShouldBe(WorkStatus.Requested);
    }

    private static List<(WorkStatus To, Func<Town, ReferralId, Task<Failure?>> Take)> Steps() =>
    [
        (WorkStatus.Requested, async (town, referral) => (await town.Referrer.Send(new SendReferral(referral, await Version(town, referral), town.Complete(), EvenSo: true))).Failure),
        (WorkStatus.Accepted, async (town, referral) => (await town.Worker.Send(new AcceptReferral(referral))).Failure),
        (WorkStatus.Rejected, async (town, referral) => (await town.Worker.Send(new DeclineReferral(referral, DeclineReason.NotOffered, "Dit doen wij niet."))).Failure),
        (WorkStatus.InProgress, async (town, referral) => (await town.Worker.Send(new StartReferral(referral))).Failure),
        (WorkStatus.Completed, async (town, referral) => (await town.Worker.Send(new CompleteReferral(referral, ReferralOutcome.ReferredOn, "Doorgestuurd."))).Failure),
        (WorkStatus.Cancelled, async (town, referral) => (await town.Referrer.Send(new WithdrawReferral(referral, WithdrawReason.Other))).Failure),
    ];

    private static Task<Guid> Version(Town town, ReferralId referral) => town.Referrer.Look(async db => (await db.Referrals().FindAsync(referral))!.Version.Value);

    private static async Task<(WorkStatus Work, RequestStatus Request)> State(Town town, ReferralId referral) =>
        await town.Referrer.Look(async db => await db.Referrals().FindAsync(referral) is { } row ? (row.Work, row.Request) : default);

    private static Refusal? Refusal(Failure? failure) => failure.ShouldBeOfType<Failure.Refused>().Refusal;

    private static IEnumerable<string> Fields<T>(Outcome<T> outcome) => outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field);
}
