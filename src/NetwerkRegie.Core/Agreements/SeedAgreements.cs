using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>Gives a network without agreements those that its partners made in the past.</summary>
[Allow(Role.Administrator)]
public sealed record SeedAgreements(IReadOnlyList<AgreementSeedRow> Agreements) : ICommand<int>;

/// <summary>An agreement to begin with, and who signed it when.</summary>
public sealed record AgreementSeedRow(
    string Name, AgreementKind Kind, string? Results, DateOnly StartsOn, DateOnly? EndsOn, int? NoticeDays, DateOnly? EvaluateOn, MemberId? Owner, IReadOnlyList<InitiativeId> Initiatives, IReadOnlyList<PartySeedRow> Parties);

/// <summary>A party, and its signature when it has signed.</summary>
public sealed record PartySeedRow(PartnerId Partner, DateOnly? SignedOn, string? Signatory);

internal sealed class SeedAgreementsHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<SeedAgreements, int>
{
    public async Task<Outcome<int>> Handle(SeedAgreements seed, CancellationToken ct)
    {
        if (await db.Agreements().IgnoreQueryFilters([AgreementTables.Party]).AnyAsync(ct)) return new NotEmpty();
        foreach (var row in seed.Agreements) db.Add(Made(row));
        return seed.Agreements.Count;
    }

    private Agreement Made(AgreementSeedRow row)
    {
        var proposed = row.Parties.Select(party => party.SignedOn).OfType<DateOnly>().DefaultIfEmpty(clock.Today()).Min().StartInAmsterdam();
        var agreement = Agreement.Propose(
            new AgreementCard(row.Name, row.Kind, row.StartsOn)
            {
                Results = row.Results,
                EndsOn = row.EndsOn,
                NoticeDays = row.NoticeDays,
                EvaluateOn = row.EvaluateOn,
                Owner = row.Owner,
                Parties = [.. row.Parties.Select(party => party.Partner)],
                Initiatives = row.Initiatives,
            },
            proposed);
        foreach (var party in row.Parties)
        {
            if (party.SignedOn is { } on) agreement.Sign(party.Partner, party.Signatory ?? Texts.Say("Agreements.SignatoryUnknown"), on, on.StartInAmsterdam());
        }

        return agreement;
    }
}
