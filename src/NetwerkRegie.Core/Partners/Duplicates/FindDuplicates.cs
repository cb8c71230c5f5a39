using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>A page of pairs of partners that may be one, the most alike first.</summary>
/// <param name="After">The pair after which the page starts, as <see cref="DuplicateRow.Key"/> writes it; null for the first page.</param>
[Allow(Role.Coordinator)]
public sealed record FindDuplicates(string? After = null) : IQuery<DuplicateList>
{
    /// <summary>Pairs on a page.</summary>
    public const int PageSize = 25;
}

/// <summary>The pairs of a page, how many there are in all (capped), and where the next page starts.</summary>
public sealed record DuplicateList(IReadOnlyList<DuplicateRow> Rows, int Total, bool IsCapped, string? Next);

/// <summary>Two partners that may be one, and why.</summary>
public sealed record DuplicateRow(PartnerRow One, PartnerRow Other, Resemblance Resemblance)
{
    /// <summary>Names the pair in an address.</summary>
    public string Key => $"{One.Id}_{Other.Id}";
}

internal sealed class FindDuplicatesHandler(NetworkDb db, DuplicateScan scan) : IQueryHandler<FindDuplicates, DuplicateList>
{
    public async Task<Outcome<DuplicateList>> Handle(FindDuplicates find, CancellationToken ct)
    {
        var pairs = await scan.Pairs(ct);
        var start = find.After is null ? 0 : pairs.TakeWhile(pair => $"{pair.One}_{pair.Other}" != find.After).Count() + 1;
        var page = pairs.Skip(start <= pairs.Count ? start : 0).Take(FindDuplicates.PageSize).ToList();
        var ids = page.SelectMany(pair => (PartnerId[])[pair.One, pair.Other]).Distinct().ToList();
        var partners = await db.PartnerRows().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var rows = page.ConvertAll(pair => new DuplicateRow(partners[pair.One], partners[pair.Other], pair.Resemblance));
        return new DuplicateList(rows, pairs.Count, pairs.Count == DuplicateScan.Most, rows.Count > 0 && pairs[^1] != page[^1] ? rows[^1].Key : null);
    }
}
