using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>A partner no longer offers a service.</summary>
[Allow(Role.Coordinator)]
public sealed record EndService(PartnerServiceId Service) : ICommand<Nothing>;

internal sealed class EndServiceHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<EndService, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(EndService end, CancellationToken ct)
    {
        if (await db.Services().FirstOrDefaultAsync(s => s.Id == end.Service, ct) is not { } service) return Outcome.NotFound;
        return service.End(clock.Today(), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
