using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>What becomes of the initiatives planned or under way without these partners, those that stop first.</summary>
[Allow]
public sealed record FindInitiativesWithout(IReadOnlyList<PartnerId> Gone) : IQuery<IReadOnlyList<InitiativeWithout>>;

/// <summary>An initiative that loses partners: in which roles, how many stay, and whether one of those leads or helps to organise.</summary>
public sealed record InitiativeWithout(InitiativeId Initiative, string Name, IReadOnlyList<InitiativeRole> Lost, int Staying, bool IsKept)
{
    /// <summary>It takes two partners, of which one keeps it.</summary>
    public bool Stops => !IsKept || Staying < Initiatives.Initiative.FewestPartners;
}

internal sealed class FindInitiativesWithoutHandler(NetworkDb db) : IQueryHandler<FindInitiativesWithout, IReadOnlyList<InitiativeWithout>>
{
    public async Task<Outcome<IReadOnlyList<InitiativeWithout>>> Handle(FindInitiativesWithout find, CancellationToken ct)
    {
        var gone = find.Gone.ToList();
        if (gone.Count == 0) return Outcome.Of<IReadOnlyList<InitiativeWithout>>([]);
        var parts = await (from initiative in db.Initiatives().AsNoTracking()
                           where (initiative.Status == InitiativeStatus.Running || initiative.Status == InitiativeStatus.Planned) && initiative.Partners.Any(part => gone.Contains(part.Partner))
                           from part in initiative.Partners
                           select new { initiative.Id, initiative.Name, part.Partner, part.Role }).ToListAsync(ct);
        var found = parts.GroupBy(part => (part.Id, part.Name)).Select(initiative =>
        {
            var staying = initiative.Where(part => !gone.Contains(part.Partner)).ToList();
            return new InitiativeWithout(initiative.Key.Id, initiative.Key.Name, [.. initiative.Where(part => gone.Contains(part.Partner)).Select(part => part.Role).Distinct().Order()], staying.Count, staying.Exists(part => part.Role.Keeps()));
        });
        return Outcome.Of<IReadOnlyList<InitiativeWithout>>([.. found.OrderByDescending(initiative => initiative.Stops).ThenBy(initiative => initiative.Name, StringComparer.CurrentCulture)]);
    }
}
