using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>The sender's library gets to know somebody at a partner.</summary>
[Allow(Role.Coordinator)]
public sealed record AddContact(PartnerId Partner, ContactForm Form) : ICommand<ContactId>;

internal sealed class AddContactRules : AbstractValidator<AddContact>
{
    public AddContactRules() => RuleFor(add => add.Form).SetValidator(new ContactFormRules());
}

internal sealed class AddContactHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<AddContact, ContactId>
{
    public async Task<Outcome<ContactId>> Handle(AddContact add, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryChosen();
        if (!await db.Partners().AnyAsync(p => p.Id == add.Partner, ct)) return Outcome.NotFound;
        var contact = Contact.Meet(library, add.Partner, add.Form.ToCard(), clock.Today());
        db.Add(contact);
        return contact.Id;
    }
}
