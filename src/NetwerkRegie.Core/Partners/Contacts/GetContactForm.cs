using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>The form to change a contact with, filled in as the person's details are now.</summary>
[Allow(Role.Coordinator)]
public sealed record GetContactForm(ContactId Contact) : IQuery<ContactToChange>;

/// <summary>The form, and the partner where the person works.</summary>
public sealed record ContactToChange(PartnerId Partner, string PartnerName, ContactForm Form);

internal sealed class GetContactFormHandler(NetworkDb db) : IQueryHandler<GetContactForm, ContactToChange>
{
    public async Task<Outcome<ContactToChange>> Handle(GetContactForm get, CancellationToken ct)
    {
        var found = await db.Contacts().AsNoTracking().Where(c => c.Id == get.Contact && c.EndedOn == null).Join(db.Partners(), c => c.Partner, p => p.Id, (c, p) => new { Contact = c, p.Name }).FirstOrDefaultAsync(ct);
        if (found is null) return Outcome.NotFound;
        var contact = found.Contact;
        return new ContactToChange(contact.Partner, found.Name, new ContactForm
        {
            Name = contact.Name,
            Function = contact.Function,
            Email = contact.Email,
            Phone = contact.Phone is { } phone ? PhoneRule.Show(phone) : null,
            Version = contact.Version.Value,
        });
    }
}
