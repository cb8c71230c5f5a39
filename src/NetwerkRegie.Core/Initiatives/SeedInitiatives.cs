using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>Gives a network without initiatives those that its partners began in the past.</summary>
[Allow(Role.Administrator)]
public sealed record SeedInitiatives(IReadOnlyList<InitiativeSeedRow> Initiatives) : ICommand<IReadOnlyDictionary<string, InitiativeId>>;

/// <summary>An initiative to begin with, proposed on its first day or, when that is still to come, now.</summary>
public sealed record InitiativeSeedRow(
    string Key, string Name, string Aim, LibraryFunction Function, string? Theme, DateOnly StartsOn, DateOnly? EndsOn, InitiativeStatus Status, IReadOnlyList<ShareSeedRow> Partners);

/// <summary>A partner's part in it.</summary>
public sealed record ShareSeedRow(PartnerId Partner, InitiativeRole Role, string? Contribution, int? Hours, long? Cents);

internal sealed class SeedInitiativesHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<SeedInitiatives, IReadOnlyDictionary<string, InitiativeId>>
{
    public async Task<Outcome<IReadOnlyDictionary<string, InitiativeId>>> Handle(SeedInitiatives seed, CancellationToken ct)
    {
        if (await db.Initiatives().AnyAsync(ct)) return new NotEmpty();
        var initiatives = seed.Initiatives.ToDictionary(row => row.Key, row => Initiative.Propose(Card(row), ProposedAt(row.StartsOn)), StringComparer.Ordinal);
        db.AddRange(initiatives.Values);
        return initiatives.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal);
    }

    private DateTime ProposedAt(DateOnly starts) => starts < clock.Today() ? starts.StartInAmsterdam() : clock.Now();

    private static InitiativeCard Card(InitiativeSeedRow row) => new(
        row.Name, row.Aim, row.Function, row.Theme, row.StartsOn, row.EndsOn, row.Status, [.. row.Partners.Select(share => new PartnerShare(share.Partner, share.Role, share.Contribution, share.Hours, share.Cents))]);
}
