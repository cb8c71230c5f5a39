using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>All ties as a table that an import reads back: a row for each side that rated, or one when nobody did.</summary>
[Allow]
public sealed record ExportTies : IQuery<OutgoingTable>;

internal sealed class ExportTiesHandler(NetworkDb db) : IQueryHandler<ExportTies, OutgoingTable>
{
    private static readonly string[] Headings = ["From", "To", "Kind", "Level", "Since", "Until"];

    public Task<Outcome<OutgoingTable>> Handle(ExportTies export, CancellationToken ct) => Task.FromResult<Outcome<OutgoingTable>>(
        new OutgoingTable(Texts.Say("Exchange.Export.Ties"), [.. Headings.Select(heading => Texts.Say($"Exchange.Export.{heading}"))], Rows(ct)));

    private async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Rows([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in db.AllTieExportRows().AsAsyncEnumerable().WithCancellation(ct))
        {
            if (row.LevelLow is not null || row.LevelHigh is null) yield return Values(row, row.Low, row.High, row.LevelLow);
            if (row.LevelHigh is not null) yield return Values(row, row.High, row.Low, row.LevelHigh);
        }
    }

    private static OutgoingValue[] Values(TieExportRow row, string from, string to, int? level) =>
        [from, to, string.Join(", ", row.KindNames.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(kind => Texts.Of(Enum.Parse<TieKind>(kind)))), Or(level), Or(row.StartedOn), Or(row.EndedOn)];

    private static OutgoingValue Or(int? number) => number is { } known ? known : default(OutgoingValue);

    private static OutgoingValue Or(DateOnly? day) => day is { } known ? known : default(OutgoingValue);
}
