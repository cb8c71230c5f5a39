using System.CommandLine;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>verify</c>: brings the chain over the history up to date, then checks schema, chain, rows and references.</summary>
internal sealed class VerifyVerb : IVerb
{
    private const string SealJob = "seal-history";

    public Command Build(VerbRunner runner)
    {
        var verb = new Command("verify", Texts.Say("Cli.Verify"));
        runner.On(verb, async run =>
        {
            if (await run.SchemaIsCurrent()) await run.Service<IEnumerable<IJob>>().Single(job => job.Name == SealJob).Run(run.Stop);
            var verification = await run.Done(new VerifyNetwork());
            await run.Print(verification, string.Join(Environment.NewLine, verification.Checks.Select(check => $"{(check.Ok ? "✓" : "✗")} {check.Detail}")));
            return verification.Ok ? 0 : throw new VerbFailed(Texts.Say("Cli.VerifyFailed"));
        });
        return verb;
    }
}
