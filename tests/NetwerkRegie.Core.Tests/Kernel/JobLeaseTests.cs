using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

public sealed class JobLeaseTests
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(5);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_several_nodes_one_takes_the_lease(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Take(network, "seal-history")));

        taken.Count(mine => mine).ShouldBe(1);
        (await Take(network, "deliver-outbox")).ShouldBeTrue("each job has a lease of its own");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_lease_is_free_when_its_span_has_passed(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        await Take(network, "seal-history");

        network.Clock.Pass(Span - TimeSpan.FromMilliseconds(1));
        (await Take(network, "seal-history")).ShouldBeFalse();
        network.Clock.Pass(TimeSpan.FromMilliseconds(1));
        (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Take(network, "seal-history")))).Count(mine => mine).ShouldBe(1);
    }

    private static Task<bool> Take(TestNetwork network, string job) => network.AsOperator().With((JobLeases leases) => leases.Take(job, Span, CancellationToken.None));
}
