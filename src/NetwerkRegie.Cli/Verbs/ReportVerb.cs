using System.CommandLine;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Reports;
using NetwerkRegie.Documents.Pdf;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>report funder|network --from DATE --to DATE --out FILE.pdf</c>: the report of a period as PDF.</summary>
internal sealed class ReportVerb : IVerb
{
    public Command Build(VerbRunner runner) => new("report", Texts.Say("Cli.Report"))
    {
        Of(runner, "network", ReportKind.Network),
        Of(runner, "funder", ReportKind.Funder),
    };

    private static Command Of(VerbRunner runner, string name, ReportKind kind)
    {
        var from = new Option<DateOnly>("--from") { Required = true, Description = Texts.Say("Cli.ReportFrom") };
        var to = new Option<DateOnly>("--to") { Required = true, Description = Texts.Say("Cli.ReportTo") };
        var file = new Option<string>("--out") { Required = true, Description = Texts.Say("Cli.ReportOut") };
        var verb = new Command(name, Texts.Of(kind)) { from, to, file };
        runner.On(verb, async run =>
        {
            var path = Target(run.Words.GetValue(file)!);
            await run.NeedsSchema();
            var report = await run.Service<ReportDesk>().Prepare(kind, run.Words.GetValue(from), run.Words.GetValue(to), run.Stop);
            var bytes = run.Service<IReportPrinter>().Print(run.Value(report), new PrintStamp(run.Service<TimeProvider>().Now()));
            await Write(path, bytes, run.Stop);
            return await run.Print(new { file = path, bytes = bytes.Length }, Texts.Say("Cli.Reported", path));
        });
        return verb;
    }

    /// <summary>Where to write, told before the work when it cannot be.</summary>
    private static string Target(string file)
    {
        if (string.IsNullOrWhiteSpace(file)) throw new VerbFailed(Texts.Say("Cli.CannotWrite", "\"\""));
        var path = Path.GetFullPath(file);
        if (Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder)) throw new VerbFailed(Texts.Say("Cli.FolderMissing", folder));
        return Directory.Exists(path) ? throw new VerbFailed(Texts.Say("Cli.CannotWrite", path)) : path;
    }

    /// <summary>Beside the file first, then in its place: whoever reads it never sees half a report.</summary>
    private static async Task Write(string path, byte[] bytes, CancellationToken ct)
    {
        var beside = path + ".part";
        try
        {
            await File.WriteAllBytesAsync(beside, bytes, ct);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw new VerbFailed(Texts.Say("Cli.CannotWrite", path));
        }
    }
}
