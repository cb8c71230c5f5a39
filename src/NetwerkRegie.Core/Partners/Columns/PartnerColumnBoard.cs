using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Columns;

/// <summary>All columns of all rooms together.</summary>
internal sealed class PartnerColumnBoard(IEnumerable<IPartnerColumns> rooms)
{
    /// <summary>Most columns of one list.</summary>
    public const int Most = 20;

    private IReadOnlyList<(PartnerColumn Column, IPartnerColumns Room)>? all;

    /// <summary>Every column there is to choose.</summary>
    public async Task<IReadOnlyList<PartnerColumn>> Offered(CancellationToken ct) => [.. (await All(ct)).Select(entry => entry.Column)];

    /// <summary>The columns with these keys, in that order; those shown at first when none is named. A key that nobody knows any more is left out.</summary>
    public async Task<IReadOnlyList<PartnerColumn>> Chosen(IReadOnlyList<string> keys, CancellationToken ct)
    {
        var offered = await Offered(ct);
        if (keys.Count == 0) return [.. offered.Where(column => column.AtFirst)];
        return [.. keys.Distinct(StringComparer.Ordinal).Select(key => offered.FirstOrDefault(column => column.Key == key)).OfType<PartnerColumn>().Take(Most)];
    }

    /// <summary>What the columns say of the rows: for each partner a cell per column, in the order of the columns.</summary>
    public async Task<IReadOnlyDictionary<PartnerId, IReadOnlyList<PartnerCell>>> Cells(IReadOnlyList<PartnerRow> rows, IReadOnlyList<PartnerColumn> columns, CancellationToken ct)
    {
        var found = new Dictionary<string, IReadOnlyDictionary<(PartnerId, string), PartnerCell>>(StringComparer.Ordinal);
        var wanted = (await All(ct)).Where(entry => columns.Contains(entry.Column)).GroupBy(entry => entry.Room, entry => entry.Column.Key);
        foreach (var room in wanted.Where(_ => rows.Count > 0))
        {
            var cells = await room.Key.Cells(rows, room.ToHashSet(StringComparer.Ordinal), ct);
            foreach (var key in room) found[key] = cells;
        }

        var unknown = new PartnerCell(null);
        return rows.ToDictionary(row => row.Id, row => (IReadOnlyList<PartnerCell>)[.. columns.Select(column => found.TryGetValue(column.Key, out var cells) && cells.TryGetValue((row.Id, column.Key), out var cell) ? cell : unknown)]);
    }

    private async Task<IReadOnlyList<(PartnerColumn Column, IPartnerColumns Room)>> All(CancellationToken ct)
    {
        if (all is not null) return all;
        var offered = new List<(PartnerColumn Column, IPartnerColumns Room)>();
        foreach (var room in rooms) offered.AddRange((await room.Offered(ct)).Select(column => (column, room)));
        return all = [.. offered.OrderBy(entry => entry.Column.Position)];
    }
}
