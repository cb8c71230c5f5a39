using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>Gives a library that knows nobody yet the people it got to know in the past.</summary>
[Allow(Role.Administrator)]
public sealed record SeedContacts(PartnerId Library, IReadOnlyList<ContactSeedRow> Contacts) : ICommand<IReadOnlyDictionary<string, ContactId>>;

/// <summary>A person to begin with, and since when the library knows her.</summary>
public sealed record ContactSeedRow(string Key, PartnerId Partner, string Name, string? Function, string? Email, string? Phone, DateOnly Since);

internal sealed class SeedContactsHandler(NetworkDb db) : ICommandHandler<SeedContacts, IReadOnlyDictionary<string, ContactId>>
{
    public async Task<Outcome<IReadOnlyDictionary<string, ContactId>>> Handle(SeedContacts seed, CancellationToken ct)
    {
        if (await db.Contacts().AnyAsync(contact => contact.Library == seed.Library, ct)) return new NotEmpty();
        var contacts = seed.Contacts.ToDictionary(row => row.Key, row => Contact.Meet(seed.Library, row.Partner, Card(row), row.Since), StringComparer.Ordinal);
        db.AddRange(contacts.Values);
        return contacts.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal);
    }

    private static ContactCard Card(ContactSeedRow row) => new(row.Name, row.Function, EmailRule.Read(row.Email).Value, PhoneRule.Read(row.Phone).Value);
}
