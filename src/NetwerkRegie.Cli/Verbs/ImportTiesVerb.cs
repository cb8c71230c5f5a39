using System.CommandLine;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties.Import;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>import ties FILE [--dry-run] [--skip-bad-rows]</c>: a list of ties, by name or identifier of both partners.</summary>
internal sealed class ImportTiesVerb
{
    public Command Build(VerbRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.ImportFile") };
        var dryRun = new Option<bool>("--dry-run") { Description = Texts.Say("Cli.DryRun") };
        var skip = new Option<bool>("--skip-bad-rows") { Description = Texts.Say("Cli.SkipBadRows") };
        var verb = new Command("ties", Texts.Say("Cli.ImportTies")) { file, dryRun, skip };
        runner.On(verb, async run =>
        {
            var path = run.Words.GetValue(file)!;
            if (!File.Exists(path)) throw new VerbFailed(Texts.Say("Cli.FileMissing", path));
            await run.Migrate();
            await using var stream = File.OpenRead(path);
            var list = run.Value(await run.Service<ITableReader>().ReadTies(stream, Path.GetFileName(path), run.Stop));
            var came = await run.Done(new ImportTies(list.Rows, run.Words.GetValue(dryRun), run.Words.GetValue(skip)));
            await run.Print(Print(list, came), Texts.Say("Cli.Imported", list.Rows.Count, came.New, came.Changed, came.Same, came.Refused));
            if (came.Stored || run.Words.GetValue(dryRun)) return 0;
            throw new VerbFailed(Texts.Say("Cli.ImportRefused", came.Refused));
        });
        return verb;
    }

    private static object Print(TieListRows list, TieImportRows came) => new
    {
        Rows = list.Rows.Count,
        came.New,
        came.Changed,
        came.Same,
        came.Refused,
        list.Ignored,
        problems = came.Problems.Select(problem => new { row = problem.Number, column = list.Headings.GetValueOrDefault(problem.Column), problem.Value, problem.Reason, level = problem.IsRefused ? "refused" : "warning" }),
    };
}
