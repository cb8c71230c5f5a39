using System.CommandLine;
using NetwerkRegie.Core.Exchange.Whole;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>import all FILE.{xlsx,json}</c>: takes what <c>export all</c> wrote into an empty database. All of it, or nothing.</summary>
internal sealed class ImportAllVerb
{
    public Command Build(VerbRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.ImportAllFile") };
        var verb = new Command("all", Texts.Say("Cli.ImportAll")) { file };
        runner.On(verb, async run =>
        {
            await using var stream = ListFile.Open(run.Words.GetValue(file)!);
            var whole = run.Value(await run.Service<IWholeReader>().Open(stream, run.Stop));
            await run.Migrate();
            var taken = await run.Done(new ImportAll(whole));
            return await run.Print(
                new { taken.Rows, tables = taken.Tables.Select(table => new { table.Name, table.Rows }), taken.LeftOut },
                string.Join(Environment.NewLine, [Texts.Say("Cli.ImportedAll", taken.Rows), .. taken.Tables.Select(table => Texts.Say("Cli.ImportedTable", table.Title, table.Rows)), .. taken.LeftOut.Select(name => Texts.Say("Cli.ImportLeftOut", name))]));
        });
        return verb;
    }
}
