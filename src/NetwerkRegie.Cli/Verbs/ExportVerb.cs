using System.CommandLine;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>export partners|ties FILE.{csv,xlsx,json,gexf,graphml}</c> and <c>export all FILE.{xlsx,json}</c>: written as it is read, so that it takes no memory. A file that was not finished is not left behind.</summary>
internal sealed class ExportVerb : IVerb
{
    public Command Build(VerbRunner runner) => new("export", Texts.Say("Cli.Export"))
    {
        Of(runner, "partners", ExportWhat.Partners, ExportFormat.Csv, ExportFormat.Xlsx, ExportFormat.Json, ExportFormat.Gexf, ExportFormat.GraphMl, ExportFormat.Vcf),
        Of(runner, "ties", ExportWhat.Ties, ExportFormat.Csv, ExportFormat.Xlsx, ExportFormat.Json, ExportFormat.Gexf, ExportFormat.GraphMl),
        Of(runner, "all", ExportWhat.All, ExportFormat.Xlsx, ExportFormat.Json),
    };

    private static Command Of(VerbRunner runner, string name, ExportWhat what, params ExportFormat[] formats)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.ExportFile", Endings(formats)) };
        var verb = new Command(name, Texts.Say($"Cli.Export.{name}")) { file };
        runner.On(verb, async run =>
        {
            var path = Path.GetFullPath(run.Words.GetValue(file)!);
            if (ExportFormats.Read(Path.GetExtension(path)) is not { } format || !formats.Contains(format)) throw new VerbFailed(Texts.Say("Cli.ExportFormat", Endings(formats)));
            if (!Directory.Exists(Path.GetDirectoryName(path))) throw new VerbFailed(Texts.Say("Cli.FolderMissing", Path.GetDirectoryName(path)));
            await run.NeedsSchema();
            var isGraph = format is ExportFormat.Gexf or ExportFormat.GraphMl;
            var export = run.Value(await run.Service<ExportDesk>().Prepare(new ExportRequest(isGraph ? ExportWhat.Network : what, format), run.Stop));
            await Write(export, path, run.Stop);
            return await run.Print(new { file = path, rows = export.Rows }, Texts.Say("Cli.Exported", export.Rows, path));
        });
        return verb;
    }

    /// <summary>Beside the file first, so that a file that was there stays whole until the new one is.</summary>
    private static async Task Write(PreparedExport export, string path, CancellationToken ct)
    {
        var beside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await using (var stream = File.Create(beside)) await export.Write(stream, ct);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static string Endings(IEnumerable<ExportFormat> formats) => string.Join(", ", formats.Select(format => "." + format.Ending()));
}
