using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>How many agreements there are of each kind and state today, of all libraries together; no agreement is named.</summary>
[Allow(Role.SteeringMember)]
public sealed record CountAgreements : IQuery<AgreementSums>;

/// <summary>The sums, and the day they are of.</summary>
public sealed record AgreementSums(DateOnly Today, IReadOnlyDictionary<(AgreementKind Kind, AgreementState State), int> Counts)
{
    /// <summary>How many of a kind are in a state.</summary>
    public int Of(AgreementKind kind, AgreementState state) => Counts.GetValueOrDefault((kind, state));

    /// <summary>How many of a kind.</summary>
    public int Of(AgreementKind kind) => Counts.Where(count => count.Key.Kind == kind).Sum(count => count.Value);

    /// <summary>How many in a state.</summary>
    public int Of(AgreementState state) => Counts.Where(count => count.Key.State == state).Sum(count => count.Value);

    /// <summary>How many in all.</summary>
    public int All => Counts.Values.Sum();
}

internal sealed class CountAgreementsHandler(NetworkDb db, TimeProvider clock) : IQueryHandler<CountAgreements, AgreementSums>
{
    public async Task<Outcome<AgreementSums>> Handle(CountAgreements count, CancellationToken ct)
    {
        var today = clock.Today();
        var all = await db.Agreements().IgnoreQueryFilters([AgreementTables.Party]).AsNoTracking()
            .Select(a => new { a.Kind, a.StartsOn, a.EndsOn, Signed = a.Parties.All(p => a.Signatures.Any(s => s.Partner == p.Partner)) }).ToListAsync(ct);
        return new AgreementSums(today, all.CountBy(a => (a.Kind, AgreementCourse.On(today, a.Signed, a.StartsOn, a.EndsOn))).ToDictionary());
    }
}
