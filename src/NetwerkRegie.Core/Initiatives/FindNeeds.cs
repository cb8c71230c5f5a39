using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>The needs, newest first: by part of what they say, state, theme or area. Those taken back only when asked for.</summary>
[Allow]
public sealed record FindNeeds(string? Words = null, NeedState? State = null, string? Theme = null, string? Area = null, string? After = null) : IQuery<NeedList>;

/// <summary>A page of needs, with the names of their areas.</summary>
public sealed record NeedList(Page<NeedRow> Page, IReadOnlyDictionary<string, string> AreaNames);

internal sealed class FindNeedsHandler(NetworkDb db) : IQueryHandler<FindNeeds, NeedList>
{
    private const int PageSize = 25;

    public async Task<Outcome<NeedList>> Handle(FindNeeds find, CancellationToken ct)
    {
        var wanted = Wanted(find);
        var total = await wanted.Take(CappedCount.Cap + 1).CountAsync(ct);
        var from = NeedKey.Read(find.After) is { } key
            ? wanted.Where(n => n.NotedOn < key.NotedOn || (n.NotedOn == key.NotedOn && n.Id.CompareTo(key.Id) < 0))
            : wanted;
        var ids = await from.OrderByDescending(n => n.NotedOn).ThenByDescending(n => n.Id).Take(PageSize + 1).Select(n => n.Id).ToListAsync(ct);
        var rows = await db.NeedRowsOf().Where(n => ids.Contains(n.Id)).ToListAsync(ct);
        var page = rows.OrderByDescending(n => n.NotedOn).ThenByDescending(n => n.Id.Value).Take(PageSize).ToList();
        var codes = page.Select(n => n.Area).OfType<string>().Distinct().ToList();
        var names = await db.NewestAreaRows().Where(area => codes.Contains(area.Code)).ToDictionaryAsync(area => area.Code, area => area.Name, ct);
        return new NeedList(new Page<NeedRow>(page, ids.Count > PageSize ? NeedKey.Write(page[^1]) : null, null, new CappedCount(total)), names);
    }

    private IQueryable<Need> Wanted(FindNeeds find)
    {
        var wanted = db.Needs().AsNoTracking();
        wanted = find.State is { } state ? wanted.Where(n => n.State == state) : wanted.Where(n => n.State != NeedState.Withdrawn);
        if (find.Theme is { Length: > 0 } theme) wanted = wanted.Where(n => n.Theme == theme);
        if (find.Area is { Length: > 0 } area) wanted = wanted.Where(n => n.Area == area);
        foreach (var word in Folding.Words(find.Words)) wanted = wanted.Where(n => n.SearchText.Contains(word));
        return wanted;
    }
}

/// <summary>Where a page of needs ends: the day and the id of its last row.</summary>
internal readonly record struct NeedKey(DateOnly NotedOn, NeedId Id)
{
    public static string Write(NeedRow row) => $"{row.NotedOn:yyyyMMdd}.{row.Id}";

    public static NeedKey? Read(string? text) =>
        text?.Split('.') is [var day, var id] && DateOnly.TryParseExact(day, "yyyyMMdd", out var notedOn) && Guid.TryParse(id, out var value) ? new NeedKey(notedOn, new NeedId(value)) : null;
}
