using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>One page of the partners that fit the words and the facets, and how many there are of each facet under the other filters.</summary>
[Allow]
public sealed record FindPartners : IQuery<PartnerList>
{
    /// <summary>Rows on a page when nothing else is asked.</summary>
    public const int PageSize = 25;

    /// <summary>Parts of names, places, identifiers and of the names of one's own contacts.</summary>
    public string? Words { get; init; }

    /// <summary>Any of these types; empty for all.</summary>
    public IReadOnlyList<PartnerType> Types { get; init; } = [];

    /// <summary>Any of these places; empty for all.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Any of these themes; empty for all.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Any of these statuses; empty for all but ended.</summary>
    public IReadOnlyList<PartnerStatus> Statuses { get; init; } = [];

    /// <summary>What fields of the network's own must say.</summary>
    public IReadOnlyList<FieldFilter> Fields { get; init; } = [];

    /// <summary>Only those of which nothing was confirmed for a year.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>Only those of which at least one known fact was not confirmed for a year.</summary>
    public bool UnconfirmedFields { get; init; }

    /// <summary>What the list is sorted by.</summary>
    public PartnerSort Sort { get; init; } = PartnerSort.Name;

    /// <summary>The field of the network's own that the list is sorted by instead, as the address calls it; one that is not there leaves the order as it was.</summary>
    public string? SortField { get; init; }

    /// <summary>From last to first.</summary>
    public bool Descending { get; init; }

    /// <summary>The key after which the page starts.</summary>
    public string? After { get; init; }

    /// <summary>The key before which the page ends.</summary>
    public string? Before { get; init; }

    /// <summary>Rows on a page.</summary>
    public int Size { get; init; } = PageSize;

    /// <summary>Keys of the columns to fill, in order; empty for those that a list shows at first; null for none.</summary>
    public IReadOnlyList<string>? Columns { get; init; }
}

/// <summary>The page and the facets.</summary>
public sealed record PartnerList(Page<PartnerRow> Page, IReadOnlyList<Facet<PartnerType>> Types, IReadOnlyList<Facet<string>> Places, IReadOnlyList<Facet<string>> Themes, IReadOnlyList<Facet<PartnerStatus>> Statuses)
{
    /// <summary>The columns that were asked for, in order.</summary>
    public IReadOnlyList<PartnerColumn> Columns { get; init; } = [];

    /// <summary>For each partner of the page a cell per column.</summary>
    public IReadOnlyDictionary<PartnerId, IReadOnlyList<PartnerCell>> Cells { get; init; } = new Dictionary<PartnerId, IReadOnlyList<PartnerCell>>();
}

/// <summary>A value to filter by, how many rows have it under the other filters, and whether it is chosen.</summary>
public sealed record Facet<T>(T Value, int Count, bool Chosen);

internal sealed class FindPartnersHandler(PartnerPages pages, PartnerCounts counts, PartnerColumnBoard board) : IQueryHandler<FindPartners, PartnerList>
{
    private const int LargestPage = 200;

    public async Task<Outcome<PartnerList>> Handle(FindPartners find, CancellationToken ct)
    {
        var counted = await counts.Of(find, ct);
        var page = await Page(find, counted.Total, ct);
        var columns = find.Columns is null ? [] : await board.Chosen(find.Columns, ct);
        var list = new PartnerList(
            page,
            [.. Enum.GetValues<PartnerType>().Select(type => new Facet<PartnerType>(type, counted.Types.GetValueOrDefault(type), find.Types.Contains(type)))],
            Places(counted.Places, find.Places),
            [.. CodeList.Themes.All.Select(theme => new Facet<string>(theme.Code, counted.Themes.GetValueOrDefault(theme.Code), find.Themes.Contains(theme.Code)))],
            [.. Enum.GetValues<PartnerStatus>().Select(status => new Facet<PartnerStatus>(status, counted.Statuses.GetValueOrDefault(status), find.Statuses.Contains(status)))]);
        return list with { Columns = columns, Cells = await board.Cells(page.Rows, columns, ct) };
    }

    private async Task<Page<PartnerRow>> Page(FindPartners find, int total, CancellationToken ct)
    {
        var size = Math.Clamp(find.Size, 1, LargestPage);
        var backwards = find.Before is not null;
        var rows = await pages.Read(find, backwards ? find.Before : find.After, backwards, size + 1, ct);
        var more = rows.Count > size;
        if (more) rows.RemoveAt(size);
        if (backwards) rows.Reverse();
        var hasNext = backwards || more;
        var hasPrevious = backwards ? more : find.After is not null;
        string? Key(int index) => rows.Count == 0 ? null : rows[index].Key;
        return new Page<PartnerRow>(rows.ConvertAll(placed => placed.Row), hasNext ? Key(rows.Count - 1) : null, hasPrevious ? Key(0) : null, new CappedCount(total));
    }

    /// <summary>The chosen places first, then the largest; a chosen place that nobody is in any more stays, so that it can be unchosen.</summary>
    private static List<Facet<string>> Places(IReadOnlyDictionary<string, int> counted, IReadOnlyList<string> chosen)
    {
        var facets = counted.Select(place => new Facet<string>(place.Key, place.Value, chosen.Contains(place.Key)));
        var gone = chosen.Where(place => !counted.ContainsKey(place)).Select(place => new Facet<string>(place, 0, true));
        return [.. facets.Concat(gone).OrderByDescending(facet => facet.Chosen).ThenByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)];
    }
}
