using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>All ties as a table that an import reads back, a partner with its place behind its name where others have the name too: a row for each side that rated, or one when nobody did. Did a side say something of trust and value before its last rating? Then that rating has a row too.</summary>
[Allow]
public sealed record ExportTies : IQuery<OutgoingTable>;

internal sealed class ExportTiesHandler(NetworkDb db) : IQueryHandler<ExportTies, OutgoingTable>
{
    private static readonly string[] Headings = ["From", "To", "Kind", "Level", "Since", "Until", "Desired", .. Enum.GetNames<ScoreItem>(), "RatedOn", "Source", "Note"];

    public Task<Outcome<OutgoingTable>> Handle(ExportTies export, CancellationToken ct) => Task.FromResult<Outcome<OutgoingTable>>(
        new OutgoingTable(Texts.Say("Exchange.Export.Ties"), [.. Headings.Select(heading => Texts.Say($"Exchange.Export.{heading}"))], Rows(ct)));

    private async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Rows([EnumeratorCancellation] CancellationToken ct)
    {
        var shared = await db.NamesOfSeveral(ct);
        string Called(string name, string? place) => place is not null && shared.Contains(name) ? $"{name}, {place}" : name;
        await foreach (var row in db.AllTieExportRows().AsAsyncEnumerable().WithCancellation(ct))
        {
            var (low, high) = (Called(row.Low, row.LowPlace), Called(row.High, row.HighPlace));
            var (from, to) = row.SaidByHigh ? (high, low) : (low, high);
            yield return
            [
                from, to, string.Join(", ", row.KindNames.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(kind => Texts.Of(Enum.Parse<TieKind>(kind)))), Or(row.Level), Or(row.StartedOn), Or(row.EndedOn),
                Or(row.Desired), .. Enum.GetValues<ScoreItem>().Select(item => Or(row.Scores.Of(item))), Or(row.RatedOn), row.Source is { } source ? Texts.Of(source) : default(OutgoingValue), row.Note,
            ];
        }
    }

    private static OutgoingValue Or(int? number) => number is { } known ? known : default(OutgoingValue);

    private static OutgoingValue Or(DateOnly? day) => day is { } known ? known : default(OutgoingValue);
}
