using System.CommandLine;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>demo</c>: loads the demo consortium into an empty database, and waits until all of it is there.</summary>
internal sealed class DemoVerb : IVerb
{
    public Command Build(VerbRunner runner)
    {
        var verb = new Command("demo", Texts.Say("Cli.Demo"));
        runner.On(verb, async run =>
        {
            await run.Migrate();
            var demo = run.Value(await run.Service<DemoLoader>().Load(run.Stop));
            foreach (var member in demo.Members) await run.Service<IDemoAccounts>().Admit(member);
            return await run.Print(demo.Counts, Texts.Say("Cli.DemoLoaded", demo.Counts.Partners, demo.Counts.Ties, demo.Counts.Initiatives, demo.Counts.Referrals));
        });
        return verb;
    }
}
