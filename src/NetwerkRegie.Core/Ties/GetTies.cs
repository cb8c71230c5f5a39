using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties;

/// <summary>The ties of a partner: those in force, the closest first; then those that ended.</summary>
[Allow]
public sealed record GetTies(PartnerId Partner) : IQuery<IReadOnlyList<PartnerTie>>;

internal sealed class GetTiesHandler(NetworkDb db, FreshAnswers answers) : IQueryHandler<GetTies, IReadOnlyList<PartnerTie>>
{
    public async Task<Outcome<IReadOnlyList<PartnerTie>>> Handle(GetTies get, CancellationToken ct) =>
        await answers.To($"ties {get.Partner}", () => Look(get.Partner, ct), ct);

    private async Task<List<PartnerTie>> Look(PartnerId partner, CancellationToken ct) =>
        [.. (await db.Ties().SeenFrom(partner, db, ct)).OrderBy(Order)];

    private static (bool, int, string, Guid) Order(PartnerTie tie) => (tie.EndedOn is not null, -tie.Weight, tie.Other.SortName, tie.Id.Value);
}

/// <summary>The ties in force between the current member's own organisation and each of some partners, for a list of them.</summary>
[Allow]
public sealed record GetOwnTies(IReadOnlyList<PartnerId> With) : IQuery<IReadOnlyDictionary<PartnerId, PartnerTie>>;

internal sealed class GetOwnTiesHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetOwnTies, IReadOnlyDictionary<PartnerId, PartnerTie>>
{
    public async Task<Outcome<IReadOnlyDictionary<PartnerId, PartnerTie>>> Handle(GetOwnTies get, CancellationToken ct)
    {
        if (me.Partner is not { } own || get.With.Count == 0) return new Dictionary<PartnerId, PartnerTie>();
        var ties = await db.Ties().Where(t => t.EndedOn == null && (get.With.Contains(t.Low) || get.With.Contains(t.High))).SeenFrom(own, db, ct);

        // After a merge there may be several with the same partner; the closest stands for them.
        return ties.GroupBy(tie => tie.Other.Id).ToDictionary(same => same.Key, same => same.MaxBy(tie => tie.Weight)!);
    }
}
