using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>import partners FILE</c>: a list of partners, all or nothing unless bad rows are to be skipped.</summary>
internal sealed class ImportPartnersVerb
{
    private const int Refused = 1;

    private static readonly JsonSerializerOptions Fields = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(allowIntegerValues: false) } };

    public Command Build(VerbRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.ImportFile") };
        var mapping = new Option<string?>("--mapping") { Description = Texts.Say("Cli.ImportMapping") };
        var dryRun = new Option<bool>("--dry-run") { Description = Texts.Say("Cli.ImportDryRun") };
        var skip = new Option<bool>("--skip-bad-rows") { Description = Texts.Say("Cli.ImportSkip") };
        var verb = new Command("partners", Texts.Say("Cli.ImportPartners")) { file, mapping, dryRun, skip };
        runner.On(verb, async run =>
        {
            var desk = run.Service<ImportDesk>();
            await using var stream = Open(run.Words.GetValue(file)!);
            var list = run.Value(await desk.Read(stream, stream.Name, await Chosen(run.Words.GetValue(mapping), run.Stop), run.Stop));
            await run.Service<IDatabaseEngine>().Migrate(run.Service<NetworkDb>(), run.Stop);
            var skips = run.Words.GetValue(skip);
            var result = Result(run, run.Words.GetValue(dryRun) ? await desk.Try(list, run.Stop) : await desk.TakeIn(list, skips, ct: run.Stop));
            await Print(run, list, result);
            if (result.Refused == 0 || skips) return 0;
            await run.Note(Texts.Say("Cli.ImportRefused", result.Refused));
            return Refused;
        });
        return verb;
    }

    private static FileStream Open(string path) => File.Exists(path) ? File.OpenRead(path) : throw new VerbFailed(Texts.Say("Cli.FileMissing", path));

    private static async Task<IReadOnlyDictionary<string, PartnerField>?> Chosen(string? path, CancellationToken ct)
    {
        if (path is null) return null;
        await using var stream = Open(path);
        try
        {
            return await JsonSerializer.DeserializeAsync<Dictionary<string, PartnerField>>(stream, Fields, ct);
        }
        catch (JsonException)
        {
            throw new VerbFailed(Texts.Say("Cli.MappingUnreadable", string.Join(", ", Enum.GetNames<PartnerField>().Select(JsonNamingPolicy.CamelCase.ConvertName))));
        }
    }

    /// <summary>Refused rows have a result too: it is printed, and nothing was stored.</summary>
    private static PartnerImportResult Result(VerbRun run, Outcome<PartnerImportResult> outcome) =>
        outcome.Failure is Failure.Refused { Refusal: ImportHasBadRows bad } ? bad.Result : run.Value(outcome);

    private static Task<int> Print(VerbRun run, ImportList list, PartnerImportResult result)
    {
        IReadOnlyList<ImportProblem> problems = [.. list.Notices.Concat(result.Problems).OrderBy(problem => problem.Row)];
        var lines = problems.Select(problem => Texts.Say("Cli.ImportProblem", problem.Row, problem.Column, problem.Value, problem.Reason))
            .Prepend(Texts.Say("Cli.ImportDone", result.Rows, result.New, result.Changed, result.Same, result.Refused, list.Ignored));
        return run.Print(new { result.Rows, result.New, result.Changed, result.Same, result.Refused, list.Ignored, problems }, string.Join(Environment.NewLine, lines));
    }
}
