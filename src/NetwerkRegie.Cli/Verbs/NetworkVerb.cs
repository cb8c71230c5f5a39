using System.CommandLine;
using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>network metrics [--as-of DATE]</c>: the structural figures of the network on a day.</summary>
internal sealed class NetworkVerb : IVerb
{
    public Command Build(VerbRunner runner)
    {
        var asOf = new Option<DateOnly?>("--as-of") { Description = Texts.Say("Cli.AsOf") };
        var metrics = new Command("metrics", Texts.Say("Cli.Metrics")) { asOf };
        runner.On(metrics, async run =>
        {
            await run.NeedsSchema();
            var figures = await run.Done(new GetNetworkMetrics(new NetworkFilter { AsOf = run.Words.GetValue(asOf) }, HoweverLarge: true));
            return await run.Print(figures, Texts.Say("Cli.MetricsLine", figures.AsOf.ToString("d MMMM yyyy", CultureInfo.CurrentCulture), figures.N, figures.Ties, figures.Components, figures.Density));
        });
        return new Command("network", Texts.Say("Cli.Network")) { metrics };
    }
}
