using System.CommandLine;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>export partners|ties FILE.{csv,xlsx,json}</c>: written as it is read, so that it takes no memory.</summary>
internal sealed class ExportVerb : IVerb
{
    public Command Build(VerbRunner runner) => new("export", Texts.Say("Cli.Export"))
    {
        Of(runner, "partners", () => new ExportPartners()),
        Of(runner, "ties", () => new ExportTies()),
    };

    private static Command Of(VerbRunner runner, string name, Func<IQuery<OutgoingTable>> what)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.ExportFile") };
        var verb = new Command(name, Texts.Say("Cli.Export")) { file };
        runner.On(verb, async run =>
        {
            var path = Path.GetFullPath(run.Words.GetValue(file)!);
            var format = Format(path);
            if (!Directory.Exists(Path.GetDirectoryName(path))) throw new VerbFailed(Texts.Say("Cli.FolderMissing", Path.GetDirectoryName(path)));
            await run.NeedsSchema();
            var (table, count) = Counted(await run.Done(what()));
            await using (var stream = File.Create(path)) await run.Service<ITableWriter>().Write(stream, format, [table], run.Stop);
            return await run.Print(new { file = path, rows = count() }, Texts.Say("Cli.Exported", count(), path));
        });
        return verb;
    }

    private static TableFormat Format(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => TableFormat.Csv,
        ".XLSX" => TableFormat.Xlsx,
        ".JSON" => TableFormat.Json,
        _ => throw new VerbFailed(Texts.Say("Cli.ExportFormat")),
    };

    private static (OutgoingTable Table, Func<int> Count) Counted(OutgoingTable table)
    {
        var rows = 0;
        async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Counting()
        {
            await foreach (var row in table.Rows)
            {
                rows++;
                yield return row;
            }
        }

        return (table with { Rows = Counting() }, () => rows);
    }
}
