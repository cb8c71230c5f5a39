using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>One initiative with everybody's part in it.</summary>
[Allow]
public sealed record GetInitiative(InitiativeId Initiative) : IQuery<InitiativeDossier>;

/// <summary>An initiative as its page shows it. <paramref name="MayChange"/>: whether the one who asks keeps it.</summary>
public sealed record InitiativeDossier(InitiativeRow Initiative, IReadOnlyList<InitiativePartnerRow> Partners, bool MayChange)
{
    /// <summary>All hours that partners bring in, as far as known; null when nobody's are known.</summary>
    public int? Hours => Partners.Any(part => part.Hours is not null) ? Partners.Sum(part => part.Hours) : null;

    /// <summary>All money that partners bring in, in euro cents, as far as known; null when nobody's is known.</summary>
    public long? Cents => Partners.Any(part => part.Cents is not null) ? Partners.Sum(part => part.Cents) : null;
}

internal sealed class GetInitiativeHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetInitiative, InitiativeDossier>
{
    public async Task<Outcome<InitiativeDossier>> Handle(GetInitiative get, CancellationToken ct)
    {
        if (await db.InitiativeRowsOf().FirstOrDefaultAsync(i => i.Id == get.Initiative, ct) is not { } initiative) return Outcome.NotFound;
        var partners = await db.InitiativePartnerRows().Where(p => p.Initiative == get.Initiative).ToListAsync(ct);
        var mine = me.Roles.Contains(Role.Coordinator) && partners.Exists(p => p.Partner == me.Partner && p.Role.Keeps());
        return new InitiativeDossier(initiative, [.. partners.OrderBy(p => p.Role).ThenBy(p => p.Name, StringComparer.CurrentCulture)], mine);
    }
}

/// <summary>The form to change an initiative with, as it is now; only for coordinators of partners that keep it.</summary>
[Allow(Role.Coordinator)]
public sealed record GetInitiativeForm(InitiativeId Initiative) : IQuery<InitiativeForm>;

internal sealed class GetInitiativeFormHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetInitiativeForm, InitiativeForm>
{
    public async Task<Outcome<InitiativeForm>> Handle(GetInitiativeForm get, CancellationToken ct)
    {
        if (await db.Initiatives().AsNoTracking().Include(i => i.Partners).FirstOrDefaultAsync(i => i.Id == get.Initiative, ct) is not { } initiative) return Outcome.NotFound;
        if (!me.IsOperator && !initiative.IsKeptBy(me.Partner)) return Outcome.NotFound;
        return new InitiativeForm
        {
            Name = initiative.Name,
            Aim = initiative.Aim,
            Function = initiative.Function,
            Theme = initiative.Theme,
            StartsOn = initiative.StartsOn,
            EndsOn = initiative.EndsOn,
            Status = initiative.Status,
            Version = initiative.Version.Value,
            Partners = [.. initiative.Partners.OrderBy(p => p.Role).Select(p => new InitiativePartnerForm { Partner = p.Partner.Value, Role = p.Role, Contribution = p.Contribution, Hours = p.Hours, Euros = Money.Write(p.Cents) })],
        };
    }
}
