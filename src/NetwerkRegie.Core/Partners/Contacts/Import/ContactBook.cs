using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>A person while a list is laid beside the contacts: one that is there, or one that the list brings.</summary>
internal sealed class ImportedContact(PartnerId partner, ContactCard card)
{
    public PartnerId Partner => partner;

    public ContactCard Card { get; set; } = card;

    /// <summary>Null for one that the list brings.</summary>
    public Contact? Known { get; init; }

    /// <summary>The row that spoke of the person first; null when no row did.</summary>
    public int? FirstRow { get; set; }

    public bool HasLeft => Known?.EndedOn is not null;

    /// <summary>Whether the list changed it; rows replace a card only when something differs.</summary>
    public bool Differs => Known is null || !ReferenceEquals(Before, Card);

    private ContactCard Before { get; } = card;
}

/// <summary>The persons that one library knows, and those that earlier rows brought, by name at their partner and by mail address.</summary>
internal sealed class ContactBook
{
    private readonly Dictionary<(PartnerId Partner, string Name), ImportedContact> byName = [];
    private readonly Dictionary<string, List<ImportedContact>> byEmail = new(StringComparer.Ordinal);
    private readonly HashSet<ImportedContact> filed = [];
    private readonly List<ImportedContact> all = [];

    /// <summary>All that the list changed or brought, in its order.</summary>
    public IReadOnlyList<ImportedContact> Differing => all.FindAll(contact => contact.FirstRow is not null && contact.Differs);

    public static async Task<ContactBook> Load(NetworkDb db, PartnerId library, CancellationToken ct)
    {
        var book = new ContactBook();

        // Those who left come last, so that who is there goes before a namesake who is not.
        foreach (var contact in await db.Contacts().AsNoTracking().Where(c => c.Library == library).OrderBy(c => c.EndedOn != null).ThenBy(c => c.Id).ToListAsync(ct))
        {
            var known = new ImportedContact(contact.Partner, new ContactCard(contact.Name, contact.Function, contact.Email, contact.Phone)) { Known = contact };
            book.File(known, contact.Email is null ? [] : [contact.Email]);
        }

        return book;
    }

    /// <summary>
    /// The person of the row at this partner: of the same name, or with the same mail address and a name that can be the same person's.
    /// A mail address that several share does not make them one.
    /// </summary>
    public ImportedContact? Find(PartnerId partner, ReadContactRow read) =>
        byName.GetValueOrDefault((partner, Folding.Fold(read.Name)))
        ?? WithEmail(read).FirstOrDefault(contact => contact.Partner == partner && CanBeOne(contact.Card.Name, read.Name!));

    /// <summary>Persons with a mail address of the row, wherever they work.</summary>
    public IEnumerable<ImportedContact> WithEmail(ReadContactRow read) => read.Emails.SelectMany(email => byEmail.GetValueOrDefault(email) ?? []).Distinct();

    /// <summary>Files a person under name and addresses, also those addresses of a row that are not kept.</summary>
    public void File(ImportedContact contact, IEnumerable<string> emails)
    {
        byName.TryAdd((contact.Partner, Folding.Fold(contact.Card.Name)), contact);
        if (filed.Add(contact)) all.Add(contact);
        foreach (var email in emails)
        {
            if (!byEmail.TryGetValue(email, out var file)) byEmail.Add(email, file = new List<ImportedContact>(1));
            if (!file.Contains(contact)) file.Add(contact);
        }
    }

    /// <summary>"H. Bakker" and "Henk Bakker": the same last word, and first words that begin alike.</summary>
    private static bool CanBeOne(string name, string other)
    {
        var (mine, yours) = (Folding.Words(name), Folding.Words(other));
        return mine.Count > 0 && yours.Count > 0 && mine[^1] == yours[^1] && mine[0][0] == yours[0][0];
    }
}
