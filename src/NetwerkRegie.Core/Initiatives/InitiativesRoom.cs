using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Core.Initiatives;

internal sealed class InitiativesRoom : IRoom
{
    private static readonly Role[] Readers = [Role.Coordinator, Role.Director, Role.SteeringMember, Role.Referrer, Role.TeamCoordinator];

    public IEnumerable<MenuEntry> Menu =>
    [
        new(MenuGroup.Together, 10, "Initiatives.Menu", "/initiatieven", "initiative", Readers),
        new(MenuGroup.Together, 12, "Needs.Menu", "/behoeften", "need", Readers),
    ];

    public void Register(IServiceCollection services)
    {
        services.AddScoped<IPartnerInvolvement, InitiativeInvolvement>();
        services.AddScoped<IWorkSource, InitiativeWork>();
        services.AddWholeTable<Initiative, InitiativeId>("initiatives", initiative => initiative.Fold());
        services.AddWholeTable<InitiativePartner, InitiativePartnerId>("initiativePartners");
        services.AddWholeTable<Need, NeedId>("needs", need => need.Fold());
    }
}

/// <summary>The initiatives on a partner's card.</summary>
internal sealed class InitiativeInvolvement(NetworkDb db) : IPartnerInvolvement
{
    private const string Name = "initiatives";
    private const int MostShown = 20;

    public string Room => Name;

    public IQueryable<InvolvementRow> Of(PartnerId partner) =>
        (from initiative in db.Initiatives()
         from part in initiative.Partners
         where part.Partner == partner
         orderby initiative.StartsOn descending, initiative.Id
         select new InvolvementRow
         {
             Room = Name,
             Id = (Guid)(object)initiative.Id,
             Title = initiative.Name,
             Role = (string)(object)part.Role,
             IsAgreed = true,
             From = initiative.StartsOn,
             Until = initiative.EndsOn,
         }).Take(MostShown);

    public Involvement Tell(InvolvementRow row) => new(row.Title, $"/initiatieven/{row.Id}", Texts.Of(Enum.Parse<InitiativeRole>(row.Role)), row.From, row.Until);
}

/// <summary>Initiatives under way that the own organisation keeps and that nobody has touched for two months.</summary>
internal sealed class InitiativeWork(NetworkDb db, ICurrentMember me) : IWorkSource
{
    private const int QuietDays = 60;
    private const int MostShown = 20;

    public async Task<IReadOnlyList<WorkItem>> Find(DateOnly today, CancellationToken ct)
    {
        var since = today.AddDays(-QuietDays).StartInAmsterdam();
        var waiting = db.Initiatives().AsNoTracking()
            .Where(i => i.Status == InitiativeStatus.Running && i.ChangedAt < since && i.Partners.Any(p => p.Partner == me.Partner && (p.Role == InitiativeRole.Lead || p.Role == InitiativeRole.CoOrganiser)));
        var quiet = await waiting.OrderBy(i => i.ChangedAt).ThenBy(i => i.Id).Take(MostShown).Select(i => new { i.Id, i.Name, i.ChangedAt, All = waiting.Count() }).ToListAsync(ct);
        return
        [
            .. quiet.Select(row => new WorkItem(WorkKind.Initiative, row.Name, $"/initiatieven/{row.Id}", Texts.Say("Initiatives.NoProgress", row.ChangedAt.InAmsterdam().Day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.CurrentCulture)), null)),
            .. More(quiet is [{ All: var all }, ..] ? all - quiet.Count : 0),
        ];
    }

    /// <summary>Those that the bench has no room for.</summary>
    private static IEnumerable<WorkItem> More(int count) =>
        count == 0 ? [] : [new WorkItem(WorkKind.Initiative, Texts.Say(count == 1 ? "Initiatives.MoreQuietOne" : "Initiatives.MoreQuiet", count), $"/initiatieven?Status={InitiativeStatus.Running}", Texts.Say("Initiatives.MoreQuietText"), null) { Count = count }];
}
