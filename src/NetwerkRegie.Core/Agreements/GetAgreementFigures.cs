using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>What K13 says of agreements on a day, of one party or of all: how many are in force, how many of these end within 90 days, and which initiatives are carried out under one.</summary>
[Allow(Role.Coordinator, Role.Director, Role.SteeringMember)]
public sealed record GetAgreementFigures(DateOnly On, PartnerId? Party) : IQuery<AgreementFigures>;

/// <summary>The figures of a day. The initiatives are there to be counted among all, which a later room knows.</summary>
public sealed record AgreementFigures(DateOnly On, int InForce, int Expiring, IReadOnlySet<InitiativeId> Initiatives);

internal sealed class GetAgreementFiguresHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetAgreementFigures, AgreementFigures>
{
    public async Task<Outcome<AgreementFigures>> Handle(GetAgreementFigures get, CancellationToken ct)
    {
        // A party's figures are its own; those of all together are for who sees all in sums.
        if (!me.IsOperator && get.Party != me.Partner && !(get.Party is null && me.Roles.Contains(Role.SteeringMember))) return Outcome.NotFound;
        var agreements = db.Agreements().IgnoreQueryFilters([AgreementTables.Party]).AsNoTracking().Where(a => get.Party == null || a.Parties.Any(p => p.Partner == get.Party));
        var active = await agreements.InState(AgreementState.Active, get.On).CountAsync(ct);
        var expiring = await agreements.InState(AgreementState.Expiring, get.On).CountAsync(ct);
        var initiatives = await db.AgreedInitiativeRows(get.On, get.Party).Select(row => row.Initiative).Distinct().ToListAsync(ct);
        return new AgreementFigures(get.On, active + expiring, expiring, initiatives.ToHashSet());
    }
}
