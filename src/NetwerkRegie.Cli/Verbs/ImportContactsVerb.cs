using System.CommandLine;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts.Import;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>import contacts FILE [--mapping FILE] [--dry-run] [--skip-bad-rows]</c>: persons at partners, for one library: a spreadsheet, an export of Google or Outlook, or cards (.vcf).</summary>
internal sealed class ImportContactsVerb
{
    private const int Refused = 1;

    public Command Build(VerbRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Texts.Say("Cli.ImportFile") };
        var mapping = new Option<string?>("--mapping") { Description = Texts.Say("Cli.ImportContactsMapping") };
        var dryRun = new Option<bool>("--dry-run") { Description = Texts.Say("Cli.ImportDryRun") };
        var skip = new Option<bool>("--skip-bad-rows") { Description = Texts.Say("Cli.ImportSkip") };
        var verb = new Command("contacts", Texts.Say("Cli.ImportContacts")) { file, mapping, dryRun, skip };
        runner.On(verb, async run =>
        {
            await using var stream = ListFile.Open(run.Words.GetValue(file)!);
            var chosen = await ListFile.Mapping<ContactField>(run.Words.GetValue(mapping), run.Stop);
            var list = run.Value(await run.Service<ITableReader>().ReadContacts(stream, stream.Name, chosen, null, run.Stop));
            if (!list.HasName) throw new VerbFailed(Texts.Say("Cli.NoPersonColumn", string.Join(", ", list.Columns.Select(column => column.Heading))));
            await run.Migrate();
            await run.ActForTheOnlyLibrary();
            var (skips, tries) = (run.Words.GetValue(skip), run.Words.GetValue(dryRun));
            var result = Result(run, tries ? await run.Send(new DryRunContactImport(list.Rows)) : await run.Send(new ImportContacts(list.Rows, skips)));
            await run.Print(Print(list, result), Tell(list, result));
            if (result.Refused == 0 || skips) return 0;
            await run.Note(Texts.Say("Cli.ImportRefused", result.Refused));
            return Refused;
        });
        return verb;
    }

    /// <summary>Refused rows have a result too: it is printed, and nothing was stored.</summary>
    private static ContactImportResult Result(VerbRun run, Outcome<ContactImportResult> outcome) =>
        outcome.Failure is Failure.Refused { Refusal: ImportHasBadRows { Result: ContactImportResult result } } ? result : run.Value(outcome);

    private static string Tell(ContactListRows list, ContactImportResult result) => string.Join(Environment.NewLine, Problems(list, result)
        .Select(problem => ListFile.Line(problem.Row, problem.Column, problem.Value, problem.Reason, problem.Level == ImportLevel.Refused))
        .Prepend(Texts.Say("Cli.ImportDone", result.Rows, result.New, result.Changed, result.Same, result.Refused, list.Ignored))
        .Prepend(list.Profile.Tell()));

    private static object Print(ContactListRows list, ContactImportResult result) => new { result.Rows, result.New, result.Changed, result.Same, result.Refused, list.Ignored, problems = Problems(list, result) };

    private static IReadOnlyList<ImportProblem> Problems(ContactListRows list, ContactImportResult result) =>
        [.. list.Notices.Select(notice => notice.Problem()).Concat(result.Problems).OrderBy(problem => problem.Row)];
}
