using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>Gives a network without services what its partners offered already.</summary>
[Allow(Role.Administrator)]
public sealed record SeedServices(IReadOnlyList<ServiceSeedRow> Services) : ICommand<int>;

/// <summary>A service to begin with, and when it was checked.</summary>
public sealed record ServiceSeedRow(PartnerId Partner, ServiceForm Form, DateOnly CheckedOn);

internal sealed class SeedServicesHandler(NetworkDb db) : ICommandHandler<SeedServices, int>
{
    public async Task<Outcome<int>> Handle(SeedServices seed, CancellationToken ct)
    {
        if (await db.Services().AnyAsync(ct)) return new NotEmpty();
        db.AddRange(seed.Services.Select(row => PartnerService.Offer(row.Partner, row.Form.ToCard(), null, row.CheckedOn, row.CheckedOn.StartInAmsterdam())));
        return seed.Services.Count;
    }
}
