using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Contacts.Import;

namespace NetwerkRegie.Core.Exchange.Import.Kinds;

/// <summary>Lists of persons at partners: spreadsheets, exports of address books, cards.</summary>
internal sealed class ContactListKind(ITableReader reader, IDispatcher dispatcher) : IListKind
{
    public ImportKind Kind => ImportKind.Contacts;

    public Task<IReadOnlyList<ListField>> Fields(CancellationToken ct) => Task.FromResult(ListField.Of<ContactField>());

    public async Task<Outcome<IReadList>> Read(Stream file, string fileName, IReadOnlyDictionary<string, string>? meanings, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var read = await reader.ReadContacts(file, fileName, ListField.Read<ContactField>(meanings), progress, ct);
        return read.IsDone ? Outcome.Of<IReadList>(new Contacts(dispatcher, read.Value)) : read.Failure!;
    }

    private sealed class Contacts(IDispatcher dispatcher, ContactListRows list) : IReadList
    {
        public TableProfile Profile => list.Profile;

        public IReadOnlyList<TrialColumn> Columns =>
            [.. list.Columns.Select(column => new TrialColumn(column.Heading, column.Field.ToString(), column.IsChosen || column.Field != ContactField.Ignore ? Certainty.Sure : Certainty.None, column.Example))];

        public Refusal? Unfit => list.HasName ? null : new NoPersonColumn();

        public async Task<Outcome<ImportTrial>> Try(ImportChoices choices, IProgress<BulkStep>? progress, CancellationToken ct) =>
            list.HasName ? Trial(await dispatcher.Send(new DryRunContactImport(list.Rows, progress), ct)) : new NoPersonColumn();

        public async Task<Outcome<ImportTrial>> TakeIn(ImportChoices choices, IProgress<BulkStep>? progress, CancellationToken ct) =>
            list.HasName ? Trial(await dispatcher.Send(new ImportContacts(list.Rows, choices.SkipBadRows, progress), ct)) : new NoPersonColumn();

        private Outcome<ImportTrial> Trial(Outcome<ContactImportResult> outcome) => outcome.To(result =>
            ImportTrial.Of(this, result, list.Ignored, [.. list.Notices.Select(notice => notice.Problem())]) with { Unknown = result.Unknown });
    }
}
