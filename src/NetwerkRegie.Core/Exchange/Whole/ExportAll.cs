using System.Runtime.CompilerServices;
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
        var rows = 0;
        foreach (var table in file)
        {
            var count = await table.Count(ct);
            if (export.ForPeople && count > MostInSheet) return new TooManyRowsForSheet(Texts.Say($"Whole.{table.Name}"), MostInSheet);
            rows += count;
        }

        return new WholeNetwork([.. file.Select(table => Outgoing(table, table.Columns(file), export.ForPeople, ct))], rows);
    }

    private static OutgoingTable Outgoing(IWholeTable table, IReadOnlyList<WholeColumn> columns, bool forPeople, CancellationToken ct) => new(
        forPeople ? Texts.Say($"Whole.{table.Name}") : table.Name,
        [.. columns.Select(column => forPeople ? column.Heading : column.Name)],
        Rows(table, columns, forPeople, ct));

    private static async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Rows(IWholeTable table, IReadOnlyList<WholeColumn> columns, bool forPeople, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in table.Rows(columns, ct)) yield return [.. columns.Select((column, place) => WholeCell.Of(column, row[place], forPeople))];
    }
}
