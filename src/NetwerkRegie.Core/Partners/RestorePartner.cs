using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>An ended partner takes part again.</summary>
[Allow(Role.Coordinator)]
public sealed record RestorePartner(PartnerId Partner) : ICommand<Nothing>;

internal sealed class RestorePartnerHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<RestorePartner, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RestorePartner restore, CancellationToken ct)
    {
        if (await db.Partners().Load(restore.Partner, ct) is not { } partner) return Outcome.NotFound;
        return partner.Restore(clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
