using System.Globalization;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Columns;

/// <summary>A moment in a list, UTC; the screen says how long ago it is.</summary>
public sealed record MomentCell(DateTime At) : PartnerCell((string?)null)
{
    /// <inheritdoc />
    public override string? Text => At.InAmsterdam().Day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    /// <inheritdoc />
    public override IEnumerable<CellValue> InFile => [new CellValue { Day = At.InAmsterdam().Day }];
}

/// <summary>A day in a list.</summary>
public sealed record DayCell(DateOnly Day) : PartnerCell((string?)null)
{
    /// <inheritdoc />
    public override string? Text => Day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    /// <inheritdoc />
    public override IEnumerable<CellValue> InFile => [new CellValue { Day = Day }];
}

/// <summary>Whether the partner takes part.</summary>
public sealed record StatusCell(PartnerStatus Status) : PartnerCell(Texts.Of(Status));

/// <summary>The columns that a row of the list knows by itself.</summary>
internal sealed class RowColumns : IPartnerColumns
{
    private static readonly IReadOnlyList<(Func<PartnerColumn> Column, Func<PartnerRow, PartnerCell> Cell)> All =
    [
        (() => new PartnerColumn("place", Texts.Say("Field.PartnerLocation.Place"), 10) { Sort = PartnerSort.Place, AtFirst = true }, row => new PartnerCell(row.Place)),
        (() => new PartnerColumn("status", Texts.Say("Field.Partner.Status"), 30) { AtFirst = true }, row => new StatusCell(row.Status)),
        (() => new PartnerColumn("changed", Texts.Say("Partners.Columns.Changed"), 40) { Sort = PartnerSort.Changed, AtFirst = true }, row => new MomentCell(row.ChangedAt)),
        (() => new PartnerColumn("registered", Texts.Say("Partners.Columns.Registered"), 50) { Sort = PartnerSort.Registered }, row => new MomentCell(row.RegisteredAt)),
        (() => new PartnerColumn("ended", Texts.Say("Partners.Columns.Ended"), 60), row => row.EndedOn is { } day ? new DayCell(day) : new PartnerCell(null)),
    ];

    public ValueTask<IReadOnlyList<PartnerColumn>> Offered(CancellationToken ct) => new([.. All.Select(entry => entry.Column())]);

    public ValueTask<IReadOnlyDictionary<(PartnerId Partner, string Key), PartnerCell>> Cells(IReadOnlyList<PartnerRow> rows, IReadOnlySet<string> keys, CancellationToken ct)
    {
        var chosen = All.Select(entry => (entry.Column().Key, entry.Cell)).Where(entry => keys.Contains(entry.Key)).ToList();
        var cells = new Dictionary<(PartnerId Partner, string Key), PartnerCell>(rows.Count * chosen.Count);
        foreach (var row in rows)
        {
            foreach (var (key, cell) in chosen) cells[(row.Id, key)] = cell(row);
        }

        return new(cells);
    }
}
