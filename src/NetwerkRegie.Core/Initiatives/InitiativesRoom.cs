using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Initiatives;

internal sealed class InitiativesRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu => [new(MenuGroup.Together, 10, "Initiatives.Menu", "/initiatieven", "initiative", Role.Coordinator, Role.Director, Role.SteeringMember, Role.Referrer, Role.TeamCoordinator)];

    public void Register(IServiceCollection services) => services.AddScoped<IPartnerInvolvement, InitiativeInvolvement>();
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
