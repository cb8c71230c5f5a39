using System.CommandLine;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>migrate</c>: brings the schema up to date, after a backup when there is something to lose.</summary>
internal sealed class MigrateVerb : IVerb
{
    public Command Build(VerbRunner runner)
    {
        var verb = new Command("migrate", Texts.Say("Cli.Migrate"));
        runner.On(verb, async run =>
        {
            var backup = await run.Service<IDatabaseEngine>().Migrate(run.Service<NetworkDb>(), run.Stop);
            return await run.Print(new { database = run.Settings.Database, backup }, Texts.Say("Cli.Migrated"));
        });
        return verb;
    }
}
