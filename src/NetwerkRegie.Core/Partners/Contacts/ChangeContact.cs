using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>A person's details are changed.</summary>
[Allow(Role.Coordinator)]
public sealed record ChangeContact(ContactId Contact, ContactForm Form) : ICommand<Nothing>;

internal sealed class ChangeContactRules : AbstractValidator<ChangeContact>
{
    public ChangeContactRules() => RuleFor(change => change.Form).SetValidator(new ContactFormRules());
}

internal sealed class ChangeContactHandler(NetworkDb db, IVersions versions) : ICommandHandler<ChangeContact, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeContact change, CancellationToken ct)
    {
        if (await db.Contacts().FirstOrDefaultAsync(c => c.Id == change.Contact, ct) is not { } contact) return Outcome.NotFound;
        if (await versions.IfStale(contact, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        return contact.Change(change.Form.ToCard()) is { } refusal ? refusal : Outcome.Done;
    }
}
