using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>The sender's library gets to know the persons in a list: all of them, or with <paramref name="SkipBadRows"/> all that can be.</summary>
[Allow(Role.Coordinator)]
public sealed record ImportContacts(IReadOnlyList<ContactImportRow> Rows, bool SkipBadRows, IProgress<BulkStep>? Progress = null) : ICommand<ContactImportResult>;

internal sealed class ImportContactsHandler(ContactImporter importer, IBulkChanges bulk, ICurrentMember me, TimeProvider clock) : ICommandHandler<ImportContacts, ContactImportResult>
{
    public async Task<Outcome<ContactImportResult>> Handle(ImportContacts import, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryChosen();
        var plan = await importer.Judge(import.Rows, library, import.Progress, ct);
        if (plan.Result.Refused > 0 && !import.SkipBadRows) return new ImportHasBadRows(plan.Result);
        import.Progress?.Report(new BulkStep(BulkStage.Writing, 0, plan.Contacts.Count, bulk.Operation));
        var done = 0;
        foreach (var contact in plan.Contacts)
        {
            await Write(contact, library, ct);
            BulkStep.Tell(import.Progress, BulkStage.Writing, ++done, plan.Contacts.Count);
        }

        return plan.Result;
    }

    private async Task Write(ImportedContact contact, PartnerId library, CancellationToken ct)
    {
        if (contact.Known is not { } known)
        {
            await bulk.Add(Contact.Meet(library, contact.Partner, contact.Card, clock.Today()), ct);
            return;
        }

        var before = bulk.Remember(known);
        if (known.Change(contact.Card) is { } refusal) throw new InvalidOperationException($"A contact that was judged as still there was refused: {refusal.GetType().Name}");
        await bulk.Change(known, before, ct);
    }
}
