using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Exchange.Import.Kinds;

/// <summary>Lists of partners.</summary>
internal sealed class PartnerListKind(ImportDesk desk) : IListKind
{
    public ImportKind Kind => ImportKind.Partners;

    public async Task<IReadOnlyList<ListField>> Fields(CancellationToken ct)
    {
        var own = await desk.Own(ct);
        return [.. ListField.Of<PartnerField>(), .. own.IsDone ? own.Value.Select(field => new ListField(OwnColumns.NameOf(field), field.Name)) : []];
    }

    public async Task<Outcome<IReadList>> Read(Stream file, string fileName, IReadOnlyDictionary<string, string>? meanings, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var read = await desk.Read(file, fileName, meanings, progress, ct);
        return read.IsDone ? Outcome.Of<IReadList>(new PartnerList(desk, read.Value)) : read.Failure!;
    }

    private sealed class PartnerList(ImportDesk desk, ImportList list) : IReadList
    {
        public TableProfile Profile => list.Profile;

        public IReadOnlyList<TrialColumn> Columns => [.. list.Columns.Select(column => new TrialColumn(column.Heading, column.Meaning, column.Certainty, column.Example))];

        public Refusal? Unfit => list.HasName ? null : new NoNameColumn();

        public async Task<Outcome<ImportTrial>> Try(ImportChoices choices, IProgress<BulkStep>? progress, CancellationToken ct) =>
            Trial(await desk.Try(list, choices.RestoreEnded, progress, ct));

        public async Task<Outcome<ImportTrial>> TakeIn(ImportChoices choices, IProgress<BulkStep>? progress, CancellationToken ct) =>
            Trial(await desk.TakeIn(list, choices.SkipBadRows, choices.RestoreEnded, progress, ct));

        private Outcome<ImportTrial> Trial(Outcome<PartnerImportResult> outcome) => outcome.To(result =>
            ImportTrial.Of(this, result, list.Ignored, list.Notices) with { Ended = [.. result.Ended.Take(ImportTrial.InSight)], EndedCount = result.Ended.Count });
    }
}
