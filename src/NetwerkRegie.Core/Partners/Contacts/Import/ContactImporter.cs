using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>What is to be written, and what is to be told about it.</summary>
internal sealed record ContactPlan(IReadOnlyList<ImportedContact> Contacts, ContactImportResult Result);

/// <summary>Judges a list of persons against the contacts of one library, without changing them: the trial run and the import see the same.</summary>
internal sealed class ContactImporter(NetworkDb db)
{
    public async Task<ContactPlan> Judge(IReadOnlyList<ContactImportRow> rows, PartnerId library, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var employer = new Employer(await OrganisationBook.Load(db, ct));
        var book = await ContactBook.Load(db, library, ct);
        var (judged, problems) = (new List<ImportedRow>(rows.Count), new List<ImportProblem>());
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            var read = ContactRowReader.Read(row);
            judged.Add(Judge(read, employer, book));
            problems.AddRange(read.Problems);
            BulkStep.Tell(progress, BulkStage.Judging, judged.Count, rows.Count);
        }

        int Count(ImportFate fate) => judged.Count(row => row.Fate == fate);
        return new ContactPlan(book.Differing, new ContactImportResult(
            judged.Count, Count(ImportFate.New), Count(ImportFate.Changed), Count(ImportFate.Same), Count(ImportFate.Refused), judged, problems) { Unknown = employer.Unknown });
    }

    private static ImportedRow Judge(ReadContactRow read, Employer employer, ContactBook book)
    {
        if (read.IsRefused) employer.Offer(read);
        var partner = read.IsRefused ? null : employer.Of(read);
        if (read.IsRefused) return Refused(read);
        var contact = partner is null ? SomewhereKnown(read, book) : book.Find(partner.Id, read);
        if (partner is null && contact is null)
        {
            read.Refuse(read.Row[ContactFact.Email] ?? read.Row[ContactFact.Name], Texts.Say("Contacts.Import.OrganisationNeeded"));
            return Refused(read);
        }

        if (contact is null) return Brought(read, partner!, book);
        if (contact.HasLeft)
        {
            read.Warn(read.Row[ContactFact.Name], Texts.Say("Contacts.Import.HasLeft", contact.Card.Name));
            return new ImportedRow(read.Row.Number, read.Name, ImportFate.Same, []);
        }

        var isFirst = contact.FirstRow is null;
        contact.FirstRow ??= read.Row.Number;
        var changes = new ContactMerge(contact, read, isFirst).Apply();
        book.File(contact, read.Emails);
        return new ImportedRow(read.Row.Number, read.Name, changes.Count > 0 ? ImportFate.Changed : ImportFate.Same, changes);
    }

    private static ImportedRow Brought(ReadContactRow read, KnownOrganisation partner, ContactBook book)
    {
        // A possible duplicate is a notice: only a person can tell whether somebody changed jobs.
        if (book.WithEmail(read).FirstOrDefault(other => !other.HasLeft) is { } alike) read.Warn(read.Row[ContactFact.Email], Texts.Say("Contacts.Import.LooksKnown", alike.Card.Name));
        book.File(new ImportedContact(partner.Id, new ContactCard(read.Name!, read.Function, read.Emails.FirstOrDefault(), read.Phone)) { FirstRow = read.Row.Number }, read.Emails);
        return new ImportedRow(read.Row.Number, read.Name, ImportFate.New, []);
    }

    /// <summary>A row that does not say where somebody works can still be about somebody we know, by mail address.</summary>
    private static ImportedContact? SomewhereKnown(ReadContactRow read, ContactBook book) =>
        book.WithEmail(read).Where(contact => Folding.Fold(contact.Card.Name) == Folding.Fold(read.Name)).ToList() is [var only] ? only : null;

    private static ImportedRow Refused(ReadContactRow read) => new(read.Row.Number, read.Name ?? read.Organisation, ImportFate.Refused, []);
}
