using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Core.Initiatives;

internal sealed class InitiativesRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu => [new(MenuGroup.Together, 10, "Initiatives.Menu", "/initiatieven", "initiative", Role.Coordinator, Role.Director, Role.SteeringMember, Role.Referrer, Role.TeamCoordinator)];

    public void Register(IServiceCollection services)
    {
        services.AddScoped<IPartnerInvolvement, InitiativeInvolvement>();
        services.AddScoped<IWorkSource, InitiativeWork>();
        services.AddWholeTable<Initiative, InitiativeId>("initiatives", initiative => initiative.Fold());
        services.AddWholeTable<InitiativePartner, InitiativePartnerId>("initiativePartners");
    }
}

/// <summary>The initiatives on a partner's card.</summary>
internal sealed class InitiativeInvolvement(NetworkDb db) : IPartnerInvolvement
{
    private const int MostShown = 20;

    public async Task<IReadOnlyList<Involvement>> Of(PartnerId partner, CancellationToken ct)
    {
        var parts = await (from initiative in db.Initiatives().AsNoTracking()
                           from part in initiative.Partners
                           where part.Partner == partner
                           orderby initiative.StartsOn descending
                           select new { initiative.Id, initiative.Name, part.Role, initiative.StartsOn, initiative.EndsOn }).Take(MostShown).ToListAsync(ct);
        return [.. parts.Select(part => new Involvement(part.Name, $"/initiatieven/{part.Id}", Texts.Of(part.Role), part.StartsOn, part.EndsOn))];
    }
}

/// <summary>Initiatives under way that the own organisation keeps and that nobody has touched for two months.</summary>
internal sealed class InitiativeWork(NetworkDb db, ICurrentMember me) : IWorkSource
{
    private const int QuietDays = 60;
    private const int MostShown = 20;

    public async Task<IReadOnlyList<WorkItem>> Find(DateOnly today, CancellationToken ct)
    {
        var since = today.AddDays(-QuietDays).StartInAmsterdam();
        var quiet = await db.Initiatives().AsNoTracking()
            .Where(i => i.Status == InitiativeStatus.Running && i.ChangedAt < since && i.Partners.Any(p => p.Partner == me.Partner && (p.Role == InitiativeRole.Lead || p.Role == InitiativeRole.CoOrganiser)))
            .OrderBy(i => i.ChangedAt).ThenBy(i => i.Id).Take(MostShown).Select(i => new { i.Id, i.Name, i.ChangedAt }).ToListAsync(ct);
        return [.. quiet.Select(row => new WorkItem(WorkKind.Initiative, row.Name, $"/initiatieven/{row.Id}", Texts.Say("Initiatives.NoProgress", row.ChangedAt.InAmsterdam().Day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.CurrentCulture)), null))];
    }
}
