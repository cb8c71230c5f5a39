using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>The initiatives, newest first: by part of the name, status, function, or partner.</summary>
[Allow]
public sealed record FindInitiatives(string? Words = null, InitiativeStatus? Status = null, LibraryFunction? Function = null, PartnerId? Partner = null, string? After = null) : IQuery<Page<InitiativeRow>>;

internal sealed class FindInitiativesHandler(NetworkDb db) : IQueryHandler<FindInitiatives, Page<InitiativeRow>>
{
    private const int PageSize = 25;

    public async Task<Outcome<Page<InitiativeRow>>> Handle(FindInitiatives find, CancellationToken ct)
    {
        var wanted = Wanted(find);
        var total = await wanted.Take(CappedCount.Cap + 1).CountAsync(ct);
        var from = InitiativeKey.Read(find.After) is { } key
            ? wanted.Where(i => i.StartsOn < key.StartsOn || (i.StartsOn == key.StartsOn && i.Id.CompareTo(key.Id) < 0))
            : wanted;
        var ids = await from.OrderByDescending(i => i.StartsOn).ThenByDescending(i => i.Id).Take(PageSize + 1).Select(i => i.Id).ToListAsync(ct);
        var rows = await db.InitiativeRowsOf().Where(i => ids.Contains(i.Id)).ToListAsync(ct);
        var page = rows.OrderByDescending(i => i.StartsOn).ThenByDescending(i => i.Id.Value).Take(PageSize).ToList();
        return new Page<InitiativeRow>(page, ids.Count > PageSize ? InitiativeKey.Write(page[^1]) : null, null, new CappedCount(total));
    }

    private IQueryable<Initiative> Wanted(FindInitiatives find)
    {
        var wanted = db.Initiatives().AsNoTracking();
        if (find.Status is { } status) wanted = wanted.Where(i => i.Status == status);
        if (find.Function is { } function) wanted = wanted.Where(i => i.Function == function);
        if (find.Partner is { } partner) wanted = wanted.Where(i => i.Partners.Any(p => p.Partner == partner));
        foreach (var word in Folding.Words(find.Words)) wanted = wanted.Where(i => i.SearchText.Contains(word));
        return wanted;
    }
}

/// <summary>Where a page of initiatives ends: the first day and the id of its last row.</summary>
internal readonly record struct InitiativeKey(DateOnly StartsOn, InitiativeId Id)
{
    public static string Write(InitiativeRow row) => $"{row.StartsOn:yyyyMMdd}.{row.Id}";

    public static InitiativeKey? Read(string? text) =>
        text?.Split('.') is [var day, var id] && DateOnly.TryParseExact(day, "yyyyMMdd", out var startsOn) && Guid.TryParse(id, out var value) ? new InitiativeKey(startsOn, new InitiativeId(value)) : null;
}
