using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Exchange.Demo;

public sealed class DemoLoaderTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_demo_holds_what_the_samples_say_and_every_row_of_it_is_in_the_history(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var @operator = network.AsOperator();

        var loaded = (await Load(@operator)).Value;

        loaded.Counts.ShouldBe(new DemoCounts(Partners: 85, Members: 10, Ties: 156, Contacts: 40, Initiatives: 8, Needs: 7, Teams: 5, Referrals: 40, Agreements: 8, Services: 12));
        loaded.Members.Count.ShouldBe(10);
        (await Stage(@operator)).ShouldBe(DemoStage.Loaded);
        var figures = await @operator.Done(new GetNetworkMetrics(new NetworkFilter()));
        (figures.N, figures.Ties).ShouldBe((83, 149));
        var verification = await @operator.Done(new VerifyNetwork());
        verification.Ok.ShouldBeTrue(string.Join(' ', verification.Checks.Select(check => check.Detail)));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Referrals_have_run_their_course_in_the_past_on_working_days(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        await Load(network.AsOperator());

        var referrals = await network.AsOperator().Look(db => db.Set<Referral>().IgnoreQueryFilters().AsNoTracking().Include(referral => referral.Steps).ToListAsync());

        var drafts = referrals.Where(referral => referral.Work == WorkStatus.Draft).ToList();
        drafts.ShouldHaveSingleItem().SentOn.ShouldBeNull();
        referrals.Except(drafts).ShouldAllBe(referral => WorkingDays.IsWorkingDay(referral.SentOn!.Value) && referral.SentOn <= network.Clock.Today());
        referrals.SelectMany(referral => referral.Steps).ShouldAllBe(step => step.At <= network.Clock.Now());
        referrals.ShouldAllBe(referral => referral.SealedResident != null && !referral.SealedResident.Contains("mevrouw", StringComparison.Ordinal));
        var open = referrals.Where(referral => referral.Work == WorkStatus.Requested).Select(referral => referral.AnswerBy!.Value.CompareTo(network.Clock.Today())).ToList();
        (open.Count(due => due < 0), open.Count(due => due == 0), open.Count(due => due > 0)).ShouldBe((2, 1, 2));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_demo_goes_into_an_empty_database_only(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var @operator = network.AsOperator();
        (await Stage(@operator)).ShouldBe(DemoStage.Loading);
        await @operator.Put(Partner.Register(new PartnerCard("Buurthuis De Kade", PartnerType.Welfare), network.Clock.Now()));

        var refused = await Load(@operator);

        refused.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NotEmpty>();
        (await @operator.Look(db => db.PartnerRows().CountAsync())).ShouldBe(1);
        (await Stage(@operator)).ShouldBe(DemoStage.Off);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_coordinator_cannot_seed_a_network(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);

        var refused = await network.As(MemberId.New(), PartnerId.New(), Role.Coordinator).Send(new SeedPartners([]));

        refused.Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_was_written_past_the_program_shows(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var @operator = network.AsOperator();
        await Load(@operator);
        network.Clock.Pass(TimeSpan.FromMinutes(1));
        await @operator.With(async (IEnumerable<IJob> jobs) =>
        {
            await jobs.Single(job => job.Name == "seal-history").Run(CancellationToken.None);
            return true;
        });
        (await Faults(@operator)).ShouldBeEmpty();

        await Write(@operator, "UPDATE \"Change\" SET \"After\" = REPLACE(\"After\", 'De Schakel', 'De Haak') WHERE \"After\" LIKE '%De Schakel%' AND \"Entity\" = 'Partner'");
        (await Faults(@operator)).ShouldBe(["history", "rows"]);
        await Write(@operator, "UPDATE \"Change\" SET \"After\" = REPLACE(\"After\", 'De Haak', 'De Schakel') WHERE \"Entity\" = 'Partner'");
        (await Faults(@operator)).ShouldBeEmpty();

        await Write(@operator, "UPDATE \"TieRating\" SET \"Level\" = \"Level\" + 1 WHERE \"Level\" = 1");
        (await Faults(@operator)).ShouldBe(["rows"]);
        await Write(@operator, "DELETE FROM \"TieRating\"");
        (await Faults(@operator)).ShouldBe(["rows"]);
    }

    private static Task<Outcome<DemoLoaded>> Load(TestSession session) => session.With((DemoLoader loader) => loader.Load(CancellationToken.None));

    private static Task<DemoStage> Stage(TestSession session) => session.With((DemoLoader loader) => loader.Stage(CancellationToken.None));

    private static async Task<IEnumerable<string>> Faults(TestSession session) => (await session.Done(new VerifyNetwork())).Checks.Where(check => !check.Ok).Select(check => check.Name);

    private static Task<int> Write(TestSession session, string sql) => session.Look(db => db.Database.ExecuteSqlRawAsync(sql));
}
