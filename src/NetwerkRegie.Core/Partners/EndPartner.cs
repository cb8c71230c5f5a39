using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>A partner stops taking part; it stays in the history and on older maps.</summary>
[Allow(Role.Coordinator)]
public sealed record EndPartner(PartnerId Partner) : ICommand<Nothing>;

internal sealed class EndPartnerHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<EndPartner, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(EndPartner end, CancellationToken ct)
    {
        if (await db.Partners().Load(end.Partner, ct) is not { } partner) return Outcome.NotFound;
        return partner.End(clock.Today(), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
