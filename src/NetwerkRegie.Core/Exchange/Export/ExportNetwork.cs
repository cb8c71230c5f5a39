using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>The network as a graph for Gephi and other programs: every partner and every tie there ever was, with the days between which they were there.</summary>
[Allow]
public sealed record ExportNetwork : IQuery<OutgoingGraph>;

internal sealed class ExportNetworkHandler(NetworkDb db, TimeProvider clock) : IQueryHandler<ExportNetwork, OutgoingGraph>
{
    private const int BatchSize = 1000;

    private static readonly IReadOnlyList<string> OfNodes = ["type", "place", "status", "consortium", "themes", "partOf"];
    private static readonly IReadOnlyList<string> OfLines = ["kinds", "levelA", "levelB", "ratedA", "ratedB", "roleA", "roleB", "since", "until"];

    public Task<Outcome<OutgoingGraph>> Handle(ExportNetwork export, CancellationToken ct) => Task.FromResult<Outcome<OutgoingGraph>>(new OutgoingGraph(
        Texts.Say("Exchange.Graph.Title"), clock.Today(), [.. OfNodes.Select(Attribute)], Nodes(ct), [.. OfLines.Select(Attribute)], Lines(ct)));

    private static GraphAttribute Attribute(string id) => new(id, Texts.Say($"Exchange.Graph.{id}"), id is "levelA" or "levelB");

    private async IAsyncEnumerable<GraphNode> Nodes([EnumeratorCancellation] CancellationToken ct)
    {
        for (var after = default(PartnerId); ;)
        {
            var last = after;
            var batch = await db.PartnerRows().Where(p => p.Id.CompareTo(last) > 0).OrderBy(p => p.Id).Take(BatchSize).ToListAsync(ct);
            var ids = batch.ConvertAll(partner => partner.Id);
            var themes = await db.ThemeWordRows(ids, ct);
            foreach (var partner in batch)
            {
                yield return new GraphNode($"{partner.Id}", partner.Name, partner.EndedOn?.AddDays(-1),
                [
                    Texts.Of(partner.Type), partner.Place, Texts.Of(partner.Status), Texts.Say(partner.InConsortium ? "Kernel.Yes" : "Kernel.No"),
                    string.Join(", ", themes[partner.Id].Order(StringComparer.CurrentCulture)), partner.PartOf?.ToString(),
                ]);
            }

            if (batch.Count < BatchSize) yield break;
            after = batch[^1].Id;
        }
    }

    private async IAsyncEnumerable<GraphLine> Lines([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var tie in db.AllTieEdgeRows().AsAsyncEnumerable().WithCancellation(ct))
        {
            // As on our own map: the day it was recorded stands in for an unknown first day, but never after the day it ended.
            var (first, last) = (tie.StartedOn ?? tie.RecordedOn, tie.EndedOn?.AddDays(-1));
            if (last < first && tie.StartedOn is null) first = last.Value;

            // It ended on the day it began: on no day was it there, so no moment of the timeline shows it.
            if (last < first) continue;
            yield return new GraphLine($"{tie.Id}", $"{tie.A}", $"{tie.B}", tie.Weight, first, last,
            [
                string.Join(", ", tie.KindNames.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries).Select(kind => Texts.Of(Enum.Parse<TieKind>(kind)))),
                Number(tie.LevelA), Number(tie.LevelB), Day(tie.RatedOnA), Day(tie.RatedOnB), tie.RoleOfA, tie.RoleOfB, Day(tie.StartedOn), Day(tie.EndedOn),
            ]);
        }
    }

    private static OutgoingValue Number(int? number) => number is { } known ? known : default(OutgoingValue);

    private static OutgoingValue Day(DateOnly? day) => day is { } known ? known : default(OutgoingValue);
}
