using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;

namespace NetwerkRegie.Core.Exchange.Whole;

/// <summary>Everything that the current member may see, as tables: for people (a workbook, in words) or for programs (JSON, by name). What it gives can be read back into an empty network.</summary>
[Allow]
public sealed record ExportAll(bool ForPeople) : IQuery<WholeNetwork>;

/// <summary>The tables of the whole, with their rows still to be read, and how many rows there were when it was asked.</summary>
public sealed record WholeNetwork(IReadOnlyList<OutgoingTable> Tables, int Rows);

/// <summary>A table has more rows than one sheet of a workbook can hold.</summary>
public sealed record TooManyRowsForSheet(string Table, int Most) : Refusal;

internal sealed class ExportAllHandler(NetworkDb db, IEnumerable<IWholeTable> tables, ICurrentMember me) : IQueryHandler<ExportAll, WholeNetwork>
{
    /// <summary>Rows of a sheet below its headings.</summary>
    private const int MostInSheet = 1_048_575;

    public async Task<Outcome<WholeNetwork>> Handle(ExportAll export, CancellationToken ct)
    {
        var file = WholeOrder.Of(db, tables.Where(table => table.MayHave(me)));
        var counts = await file.Select(table => table.Counted).Aggregate((all, more) => all.Concat(more)).ToListAsync(ct);
        if (export.ForPeople && counts.Find(table => table.Rows > MostInSheet) is { } large) return new TooManyRowsForSheet(Texts.Say($"Whole.{large.Table}"), MostInSheet);
        var names = new WholeNames(db);
        return new WholeNetwork([.. file.Select(table => Outgoing(table, table.Columns(file), names, export.ForPeople, ct))], counts.Sum(table => table.Rows));
    }

    private static OutgoingTable Outgoing(IWholeTable table, IReadOnlyList<WholeColumn> columns, WholeNames names, bool forPeople, CancellationToken ct) => new(
        forPeople ? Texts.Say($"Whole.{table.Name}") : table.Name,
        [.. columns.Select(column => forPeople ? column.Heading : column.Name)],
        Rows(table, columns, names, forPeople, ct));

    private static async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Rows(IWholeTable table, IReadOnlyList<WholeColumn> columns, WholeNames names, bool forPeople, [EnumeratorCancellation] CancellationToken ct)
    {
        var cells = columns.Select(column => new WholeCell(column, forPeople)).ToArray();
        await foreach (var row in table.Rows(columns, names, ct))
        {
            var values = new OutgoingValue[cells.Length];
            for (var place = 0; place < values.Length; place++) values[place] = cells[place].Of(row[place]);
            yield return values;
        }
    }
}
