using System.CommandLine;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties.Import;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>import ties FILE [--mapping FILE] [--dry-run] [--skip-bad-rows]</c>: a list of ties, by name or identifier of both partners; or a matrix "van \ naar".</summary>
internal sealed class ImportTiesVerb
{
    private const int Refused = 1;

    public Command Build(VerbRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.ImportFile") };
        var mapping = new Option<string?>("--mapping") { Description = Texts.Say("Cli.ImportTiesMapping") };
        var dryRun = new Option<bool>("--dry-run") { Description = Texts.Say("Cli.DryRun") };
        var skip = new Option<bool>("--skip-bad-rows") { Description = Texts.Say("Cli.SkipBadRows") };
        var verb = new Command("ties", Texts.Say("Cli.ImportTies")) { file, mapping, dryRun, skip };
        runner.On(verb, async run =>
        {
            await using var stream = ListFile.Open(run.Words.GetValue(file)!);
            var chosen = await ListFile.Mapping<TieColumn>(run.Words.GetValue(mapping), run.Stop);
            var list = run.Value(await run.Service<ITableReader>().ReadTies(stream, stream.Name, chosen, run.Stop));
            await run.Migrate();
            var skips = run.Words.GetValue(skip);
            var came = run.Words.GetValue(dryRun) ? await run.Done(new DryRunTieImport(list.Rows)) : await run.Done(new ImportTies(list.Rows, skips));
            await run.Print(Print(list, came), Tell(list, came));
            if (came.Refused == 0 || skips) return 0;
            await run.Note(Texts.Say("Cli.ImportRefused", came.Refused));
            return Refused;
        });
        return verb;
    }

    private static string Tell(TieListRows list, TieImportRows came) => string.Join(Environment.NewLine, came.Problems
        .Select(problem => ListFile.Line(problem.Number, list.HeadingOf(problem), problem.Value, problem.Reason, problem.IsRefused))
        .Prepend(Texts.Say("Cli.ImportDone", list.Rows.Count, came.New, came.Changed, came.Same, came.Refused, list.Ignored))
        .Prepend(list.Profile.Tell()));

    private static object Print(TieListRows list, TieImportRows came) => new
    {
        Rows = list.Rows.Count,
        came.New,
        came.Changed,
        came.Same,
        came.Refused,
        list.Ignored,
        problems = came.Problems.Select(problem => new { row = problem.Number, column = list.HeadingOf(problem), value = string.IsNullOrWhiteSpace(problem.Value) ? null : problem.Value, problem.Reason, level = problem.IsRefused ? "refused" : "warning" }),
    };
}
