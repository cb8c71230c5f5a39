using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>A library takes a personal link back.</summary>
[Allow(Role.Coordinator)]
public sealed record RevokeConfirmationLink(ConfirmationLinkId Link) : ICommand<Nothing>;

internal sealed class RevokeConfirmationLinkHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<RevokeConfirmationLink, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RevokeConfirmationLink revoke, CancellationToken ct)
    {
        if (await db.ConfirmationLinks().FirstOrDefaultAsync(l => l.Id == revoke.Link, ct) is not { } link) return Outcome.NotFound;
        return link.Revoke(clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
