using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs;

namespace NetwerkRegie.Core.Network.WhatIf;

/// <summary>
/// The network without some partners, and without the ties of the own library that hang on one person. Such a tie is drawn through that person, as a vertex of its own; when she goes,
/// so does the tie.
/// </summary>
internal sealed class NetworkWithout
{
    private readonly NetworkRows rows;
    private readonly HashSet<PartnerId> gone;
    private readonly HashSet<TieId> cut;

    public NetworkWithout(NetworkRows rows, HashSet<PartnerId> gone, HashSet<PartnerId> unknownAt, PartnerId? library)
    {
        (this.rows, this.gone) = (rows, gone);
        cut = [.. rows.Ties.Where(tie => (tie.A == library && unknownAt.Contains(tie.B)) || (tie.B == library && unknownAt.Contains(tie.A))).Select(tie => tie.Id)];
    }

    public WhatIfLoss Loss()
    {
        var persons = rows.Ties.Where(tie => cut.Contains(tie.Id)).Index().ToDictionary(tie => tie.Item.Id, tie => rows.Partners.Count + tie.Index);
        var graph = persons.Count == 0 ? rows.Numbers.Graph : Graph.Of(rows.Partners.Count + persons.Count, rows.Ties.SelectMany(tie => Edges(tie, persons)));
        var removal = Removal.Of(graph, [.. gone.Select(rows.Numbers.Number), .. persons.Values]);
        var lost = rows.Ties.Where(IsLost).ToList();
        return new WhatIfLoss(lost.Count, removal.ComponentsBefore, removal.ComponentsAfter, removal.PairsParted, Lines(graph, lost, [.. removal.CutOff]));
    }

    private IEnumerable<Edge> Edges(TieRow tie, Dictionary<TieId, int> persons)
    {
        var (a, b) = (rows.Numbers.Number(tie.A), rows.Numbers.Number(tie.B));
        return persons.TryGetValue(tie.Id, out var person) ? [new Edge(a, person), new Edge(person, b)] : [new Edge(a, b)];
    }

    private bool IsLost(TieRow tie) => gone.Contains(tie.A) || gone.Contains(tie.B) || cut.Contains(tie.Id);

    private IReadOnlyList<WhatIfLine> Lines(Graph graph, IReadOnlyList<TieRow> lost, HashSet<int> cutOff)
    {
        var losses = lost.SelectMany(tie => (PartnerId[])[tie.A, tie.B]).CountBy(partner => partner).ToDictionary(count => count.Key, count => count.Value);
        return
        [
            .. rows.Partners.Select((partner, v) => (Partner: partner, V: v)).Where(at => !gone.Contains(at.Partner.Id) && (losses.ContainsKey(at.Partner.Id) || cutOff.Contains(at.V)))
                .Select(at => new WhatIfLine(at.Partner.Id, at.Partner.Name, at.Partner.Type, graph.Degree(at.V), graph.Degree(at.V) - losses.GetValueOrDefault(at.Partner.Id), cutOff.Contains(at.V)))
                .OrderByDescending(line => line.IsCutOff).ThenBy(line => line.After).ThenByDescending(line => line.Before).ThenBy(line => line.Name, StringComparer.CurrentCulture),
        ];
    }
}
