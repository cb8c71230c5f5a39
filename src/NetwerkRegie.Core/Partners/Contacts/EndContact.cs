using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>The person is no longer there.</summary>
[Allow(Role.Coordinator)]
public sealed record EndContact(ContactId Contact) : ICommand<Nothing>;

internal sealed class EndContactHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<EndContact, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(EndContact end, CancellationToken ct)
    {
        if (await db.Contacts().FirstOrDefaultAsync(c => c.Id == end.Contact, ct) is not { } contact) return Outcome.NotFound;
        return contact.End(clock.Today()) is { } refusal ? refusal : Outcome.Done;
    }
}
