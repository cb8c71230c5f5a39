using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>Initiatives by name: those given, as far as the current member may see them, and when asked also those in which the own organisation takes part and that are not over.</summary>
[Allow]
public sealed record ListInitiativeChoices(IReadOnlyCollection<InitiativeId> Given, bool Own = false) : IQuery<IReadOnlyList<InitiativeChoice>>;

/// <summary>An initiative to choose, or to name.</summary>
public sealed record InitiativeChoice(InitiativeId Id, string Name);

internal sealed class ListInitiativeChoicesHandler(NetworkDb db) : IQueryHandler<ListInitiativeChoices, IReadOnlyList<InitiativeChoice>>
{
    private const int MostChoices = 200;

    /// <summary>Those given come first, so that the limit never leaves one out.</summary>
    public async Task<Outcome<IReadOnlyList<InitiativeChoice>>> Handle(ListInitiativeChoices list, CancellationToken ct)
    {
        var (given, own) = (list.Given.ToList(), list.Own);
        var initiatives = await db.Initiatives().AsNoTracking()
            .Where(i => given.Contains(i.Id) || (own && i.Status != InitiativeStatus.Completed && i.Status != InitiativeStatus.Stopped && i.Partners.Any(p => p.Partner == db.MyPartner)))
            .OrderByDescending(i => given.Contains(i.Id)).ThenBy(i => i.Name).ThenBy(i => i.Id).Take(MostChoices + given.Count).Select(i => new InitiativeChoice(i.Id, i.Name)).ToListAsync(ct);
        return Outcome.Of<IReadOnlyList<InitiativeChoice>>([.. initiatives.OrderBy(i => i.Name, StringComparer.CurrentCulture)]);
    }
}
