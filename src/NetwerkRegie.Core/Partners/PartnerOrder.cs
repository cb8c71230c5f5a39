using System.Globalization;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>What a list of partners is sorted by.</summary>
public enum PartnerSort
{
    /// <summary>By name.</summary>
    Name = 1,

    /// <summary>By place of the main location.</summary>
    Place = 2,

    /// <summary>By the moment of the last change.</summary>
    Changed = 3,

    /// <summary>By the moment it was registered.</summary>
    Registered = 4,
}

/// <summary>Order and key of a list of partners. Partners that sort alike are told apart by their ids, so that no page skips or repeats one.</summary>
internal static class PartnerOrder
{
    private const char Between = '|';

    public static IQueryable<PartnerRow> InOrder(this IQueryable<PartnerRow> rows, PartnerSort by, bool up) => (by, up) switch
    {
        (PartnerSort.Place, true) => rows.OrderBy(p => p.SortPlace).ThenBy(p => p.Id),
        (PartnerSort.Place, false) => rows.OrderByDescending(p => p.SortPlace).ThenByDescending(p => p.Id),
        (PartnerSort.Changed, true) => rows.OrderBy(p => p.ChangedAt).ThenBy(p => p.Id),
        (PartnerSort.Changed, false) => rows.OrderByDescending(p => p.ChangedAt).ThenByDescending(p => p.Id),
        (PartnerSort.Registered, true) => rows.OrderBy(p => p.RegisteredAt).ThenBy(p => p.Id),
        (PartnerSort.Registered, false) => rows.OrderByDescending(p => p.RegisteredAt).ThenByDescending(p => p.Id),
        (_, true) => rows.OrderBy(p => p.SortName).ThenBy(p => p.Id),
        (_, false) => rows.OrderByDescending(p => p.SortName).ThenByDescending(p => p.Id),
    };

    /// <summary>The rows beyond a key, in the direction of reading; a key that cannot be read starts at the beginning.</summary>
    public static IQueryable<PartnerRow> Beyond(this IQueryable<PartnerRow> rows, string? key, PartnerSort by, bool up)
    {
        if (key?.Split(Between, 2) is not [var first, var value] || !Guid.TryParse(first, out var guid)) return rows;
        var id = new PartnerId(guid);
        if (by is PartnerSort.Changed or PartnerSort.Registered)
        {
            if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTime.MaxValue.Ticks) return rows;
            var at = new DateTime(ticks, DateTimeKind.Utc);
            if (by == PartnerSort.Registered)
            {
                return up ? rows.Where(p => p.RegisteredAt > at || (p.RegisteredAt == at && p.Id.CompareTo(id) > 0)) : rows.Where(p => p.RegisteredAt < at || (p.RegisteredAt == at && p.Id.CompareTo(id) < 0));
            }

            return up ? rows.Where(p => p.ChangedAt > at || (p.ChangedAt == at && p.Id.CompareTo(id) > 0)) : rows.Where(p => p.ChangedAt < at || (p.ChangedAt == at && p.Id.CompareTo(id) < 0));
        }

        if (by == PartnerSort.Place)
        {
            return up ? rows.Where(p => p.SortPlace.CompareTo(value) > 0 || (p.SortPlace == value && p.Id.CompareTo(id) > 0)) : rows.Where(p => p.SortPlace.CompareTo(value) < 0 || (p.SortPlace == value && p.Id.CompareTo(id) < 0));
        }

        return up ? rows.Where(p => p.SortName.CompareTo(value) > 0 || (p.SortName == value && p.Id.CompareTo(id) > 0)) : rows.Where(p => p.SortName.CompareTo(value) < 0 || (p.SortName == value && p.Id.CompareTo(id) < 0));
    }

    public static string KeyOf(PartnerRow row, PartnerSort by) => row.Id.Value.ToString() + Between + by switch
    {
        PartnerSort.Place => row.SortPlace,
        PartnerSort.Registered => row.RegisteredAt.Ticks.ToString(CultureInfo.InvariantCulture),
        PartnerSort.Changed => row.ChangedAt.Ticks.ToString(CultureInfo.InvariantCulture),
        _ => row.SortName,
    };
}
