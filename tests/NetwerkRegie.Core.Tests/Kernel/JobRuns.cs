using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>Runs a job of the house once, as the host does when it is due.</summary>
internal static class JobRuns
{
    public static Task Run(this TestNetwork network, string job) => network.AsOperator().With(async (IEnumerable<IJob> jobs) =>
    {
        await jobs.Single(known => known.Name == job).Run(CancellationToken.None);
        return true;
    });
}
