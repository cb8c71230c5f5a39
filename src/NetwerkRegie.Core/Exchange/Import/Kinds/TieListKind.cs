using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.Core.Ties.Import;

namespace NetwerkRegie.Core.Exchange.Import.Kinds;

/// <summary>Lists and matrices of ties.</summary>
internal sealed class TieListKind(ITableReader reader, IDispatcher dispatcher) : IListKind
{
    private const string Ignore = "Ignore";

    public ImportKind Kind => ImportKind.Ties;

    public Task<IReadOnlyList<ListField>> Fields(CancellationToken ct) => Task.FromResult<IReadOnlyList<ListField>>([new ListField(Ignore, Texts.Say("PartnerField.Ignore")), .. ListField.Of<TieColumn>()]);

    public async Task<Outcome<IReadList>> Read(Stream file, string fileName, IReadOnlyDictionary<string, string>? meanings, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var read = await reader.ReadTies(file, fileName, ListField.Read<TieColumn>(meanings), ct);
        return read.IsDone ? Outcome.Of<IReadList>(new TieRows(dispatcher, read.Value)) : read.Failure!;
    }

    private sealed class TieRows(IDispatcher dispatcher, TieListRows list) : IReadList
    {
        public TableProfile Profile => list.Profile;

        public IReadOnlyList<TrialColumn> Columns => [.. list.Columns.Select(column => new TrialColumn(column.Heading, column.Column?.ToString() ?? Ignore, column.Column is null ? Certainty.None : Certainty.Sure, column.Example))];

        public Refusal? Unfit => null;

        public async Task<Outcome<ImportTrial>> Try(ImportChoices choices, IProgress<BulkStep>? progress, CancellationToken ct) => Trial(await dispatcher.Send(new DryRunTieImport(list.Rows, progress), ct));

        public async Task<Outcome<ImportTrial>> TakeIn(ImportChoices choices, IProgress<BulkStep>? progress, CancellationToken ct)
        {
            var outcome = await dispatcher.Send(new ImportTies(list.Rows, choices.SkipBadRows, progress), ct);
            return outcome is { IsDone: true, Value.Stored: false } ? new ImportHasBadRows(Result(outcome.Value)) : Trial(outcome);
        }

        private Outcome<ImportTrial> Trial(Outcome<TieImportRows> outcome) => outcome.To(rows =>
            ImportTrial.Of(this, Result(rows), list.Ignored, [.. list.Notices.Select(notice => notice.Problem())]) with { IsMatrix = list.IsMatrix });

        private ImportResult Result(TieImportRows rows) => new(
            list.Rows.Count, rows.New, rows.Changed, rows.Same, rows.Refused,
            [.. rows.Good.Select(good => new ImportedRow(good.Row.Number, $"{good.Row.From} – {good.Row.To}", Enum.Parse<ImportFate>(good.Fate.ToString()), []))],
            [.. rows.Problems.Select(problem => new ImportProblem(problem.Number, list.HeadingOf(problem), string.IsNullOrWhiteSpace(problem.Value) ? null : problem.Value, problem.Reason, problem.IsRefused ? ImportLevel.Refused : ImportLevel.Warning))]);
    }
}
