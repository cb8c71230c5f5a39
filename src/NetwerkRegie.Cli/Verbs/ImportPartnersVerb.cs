using System.CommandLine;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>import partners FILE</c>: a list of partners, all or nothing unless bad rows are to be skipped.</summary>
internal sealed class ImportPartnersVerb
{
    private const int Refused = 1;

    public Command Build(VerbRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.ImportFile") };
        var mapping = new Option<string?>("--mapping") { Description = Texts.Say("Cli.ImportMapping") };
        var dryRun = new Option<bool>("--dry-run") { Description = Texts.Say("Cli.ImportDryRun") };
        var skip = new Option<bool>("--skip-bad-rows") { Description = Texts.Say("Cli.ImportSkip") };
        var restore = new Option<bool>("--restore-ended") { Description = Texts.Say("Cli.ImportRestore") };
        var verb = new Command("partners", Texts.Say("Cli.ImportPartners")) { file, mapping, dryRun, skip, restore };
        runner.On(verb, async run =>
        {
            var desk = run.Service<ImportDesk>();
            await using var stream = ListFile.Open(run.Words.GetValue(file)!);
            await run.Migrate();
            var own = run.Value(await desk.Own(run.Stop));
            var list = run.Value(await desk.Read(stream, stream.Name, await ListFile.Mapping<PartnerField>(run.Words.GetValue(mapping), meaning => own.Named(meaning) is not null, run.Stop), ct: run.Stop));
            if (!list.HasName) throw new VerbFailed(Texts.Say("Cli.NoNameColumn", string.Join(", ", list.Columns.Select(column => column.Heading))));
            var (skips, tries, restores) = (run.Words.GetValue(skip), run.Words.GetValue(dryRun), run.Words.GetValue(restore));
            var result = Result(run, tries ? await desk.Try(list, restores, ct: run.Stop) : run.Told(await desk.TakeIn(list, skips, restores, ct: run.Stop)));
            await Print(run, list, result, tries);
            if (result.Ended.Count > 0 && !restores) await run.Note(Texts.Say("Cli.ImportEnded", result.Ended.Count));
            if (result.Refused == 0 || skips) return 0;
            await run.Note(Texts.Say("Cli.ImportRefused", result.Refused));
            return Refused;
        });
        return verb;
    }

    /// <summary>Refused rows have a result too: it is printed, and nothing was stored.</summary>
    private static PartnerImportResult Result(VerbRun run, Outcome<PartnerImportResult> outcome) =>
        outcome.Failure is Failure.Refused { Refusal: ImportHasBadRows { Result: PartnerImportResult result } } ? result : run.Value(outcome);

    private static Task<int> Print(VerbRun run, ImportList list, PartnerImportResult result, bool tries)
    {
        IReadOnlyList<ImportProblem> problems = [.. list.Notices.Concat(list.Unread).Concat(result.Problems).OrderBy(problem => problem.Row)];
        var lines = new List<string> { list.Profile.Tell(), Texts.Say("Cli.ImportDone", result.Rows, result.New, result.Changed, result.Same, result.Refused, list.Ignored) };
        if (tries) lines.AddRange(result.Judged.Where(row => row.Fate != ImportFate.Refused).Select(Fate));
        lines.AddRange(problems.Select(problem => ListFile.Line(problem.Row, problem.Column, problem.Value, problem.Reason, problem.Level == ImportLevel.Refused)));
        return run.Print(new { result.Rows, result.New, result.Changed, result.Same, result.Refused, list.Ignored, problems }, string.Join(Environment.NewLine, lines));
    }

    /// <summary>What becomes of a row, and of a changed one which fields.</summary>
    private static string Fate(ImportedRow row) => Texts.Say(
        "Cli.ImportFate", row.Number, Texts.Say($"Cli.ImportFate.{row.Fate}"), row.Name,
        string.Concat(row.Changes.Select(change => Texts.Say("Cli.ImportChange", change.Name, change.Before ?? "–", change.After))));
}
