using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>Somebody checked a service, and all of it still holds.</summary>
[Allow(Role.Coordinator)]
public sealed record ReviewService(PartnerServiceId Service) : ICommand<Nothing>;

internal sealed class ReviewServiceHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<ReviewService, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ReviewService review, CancellationToken ct)
    {
        if (await db.Services().FirstOrDefaultAsync(s => s.Id == review.Service, ct) is not { } service) return Outcome.NotFound;
        return service.Review(me.Id, clock.Today(), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
