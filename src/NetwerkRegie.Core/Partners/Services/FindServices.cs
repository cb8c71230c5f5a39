using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>What partners offer, by name: by part of the name, theme, group, partner, or only what must be checked.</summary>
[Allow]
public sealed record FindServices : IQuery<ServiceList>
{
    /// <summary>Parts of the name.</summary>
    public string? Words { get; init; }

    /// <summary>Code of a theme.</summary>
    public string? Theme { get; init; }

    /// <summary>Code of a group.</summary>
    public string? TargetGroup { get; init; }

    /// <summary>Who offers it.</summary>
    public PartnerId? Partner { get; init; }

    /// <summary>Only what nobody checked within a year.</summary>
    public bool Due { get; init; }

    /// <summary>The key after which the page starts.</summary>
    public string? After { get; init; }
}

/// <summary>A page of services, on a day, and how many must be checked in all.</summary>
public sealed record ServiceList(Page<ServiceRow> Page, DateOnly Today, int DueInAll);

internal sealed class FindServicesHandler(NetworkDb db, TimeProvider clock) : IQueryHandler<FindServices, ServiceList>
{
    private const int PageSize = 50;

    public async Task<Outcome<ServiceList>> Handle(FindServices find, CancellationToken ct)
    {
        var today = clock.Today();
        var before = today.AddDays(-PartnerService.ReviewDays);
        var wanted = Wanted(find, before);
        var total = find.Partner is null ? await wanted.Take(CappedCount.Cap + 1).CountAsync(ct) : 0;
        var due = find.Partner is null ? await db.Services().CountAsync(s => s.EndedOn == null && (s.ReviewedOn == null || s.ReviewedOn < before), ct) : 0;
        var from = ServiceKey.Read(find.After) is { } key
            ? wanted.Where(s => s.SearchText.CompareTo(key.Name) > 0 || (s.SearchText == key.Name && s.Id.CompareTo(key.Id) > 0))
            : wanted;
        var rows = await from.OrderBy(s => s.SearchText).ThenBy(s => s.Id).Take(PageSize + 1).Rows(db).ToListAsync(ct);
        var page = rows.OrderBy(row => row.SearchText, StringComparer.Ordinal).ThenBy(row => row.Id).Take(PageSize).ToList();
        return new ServiceList(new Page<ServiceRow>(page, rows.Count > PageSize ? ServiceKey.Write(page[^1]) : null, null, new CappedCount(find.Partner is null ? total : page.Count)), today, due);
    }

    private IQueryable<PartnerService> Wanted(FindServices find, DateOnly before)
    {
        var wanted = db.Services().AsNoTracking().Named(Folding.Words(find.Words));
        if (find.Partner is { } partner) wanted = wanted.Where(s => s.Partner == partner);
        if (find.Theme is { Length: > 0 } theme) wanted = wanted.Where(s => (" " + s.Themes + " ").Contains(" " + theme + " "));
        if (find.TargetGroup is { Length: > 0 } group) wanted = wanted.Where(s => (" " + s.TargetGroups + " ").Contains(" " + group + " "));
        if (find.Due) wanted = wanted.Where(s => s.ReviewedOn == null || s.ReviewedOn < before);
        return wanted;
    }
}

/// <summary>Where a page of services ends: the folded name and the id of its last row.</summary>
internal readonly record struct ServiceKey(string Name, PartnerServiceId Id)
{
    public static string Write(ServiceRow row) => $"{row.Id}.{row.SearchText}";

    public static ServiceKey? Read(string? text) => text?.Split('.', 2) is [var id, var name] && Guid.TryParse(id, out var value) ? new ServiceKey(name, new PartnerServiceId(value)) : null;
}
