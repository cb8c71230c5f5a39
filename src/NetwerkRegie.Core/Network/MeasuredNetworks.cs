using System.Buffers.Binary;
using System.Security.Cryptography;
using NetwerkRegie.Graphs;
using NetwerkRegie.Graphs.Grouping;
using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Core.Network;

/// <summary>
/// Measures networks, and remembers the last few: who sorts a table or comes back does not wait again. What is remembered is looked up
/// by the partners and ties themselves, so it can never be out of date.
/// </summary>
internal sealed class MeasuredNetworks
{
    private const int MostRemembered = 4;

    private readonly Lock door = new();
    private readonly LinkedList<(string Key, Measurement Measurement)> remembered = [];

    public NetworkMetrics Of(NetworkRows rows, CancellationToken ct)
    {
        var graph = NetworkGraph.Of(rows).Graph;
        var key = Key(rows);
        var measurement = Remembered(key);
        if (measurement is null) Remember(key, measurement = Measurement.Of(graph, ct));
        return measurement.Describe(rows, graph);
    }

    private Measurement? Remembered(string key)
    {
        lock (door) return remembered.FirstOrDefault(known => known.Key == key).Measurement;
    }

    private void Remember(string key, Measurement measurement)
    {
        lock (door)
        {
            remembered.AddFirst((key, measurement));
            if (remembered.Count > MostRemembered) remembered.RemoveLast();
        }
    }

    private static string Key(NetworkRows rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> part = stackalloc byte[36];
        foreach (var partner in rows.Partners)
        {
            partner.Id.Value.TryWriteBytes(part);
            hash.AppendData(part[..16]);
        }
        foreach (var tie in rows.Ties)
        {
            tie.A.Value.TryWriteBytes(part);
            tie.B.Value.TryWriteBytes(part[16..]);
            BinaryPrimitives.WriteInt32LittleEndian(part[32..], tie.Weight);
            hash.AppendData(part);
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>The figures of a graph, one per vertex where they are about partners.</summary>
    private sealed record Measurement(double[] Betweenness, Communities Communities, double[] Closeness, double[]? Eigenvector, double[] PageRank, double[] Clustering, IReadOnlyList<int> Core, double?[] Constraint)
    {
        public static Measurement Of(Graph graph, CancellationToken ct) => new(
            Graphs.Metrics.Betweenness.Of(graph, ct), Communities.Of(graph, cancel: ct), Graphs.Metrics.Closeness.Of(graph, ct), Graphs.Metrics.Eigenvector.Of(graph, ct),
            Graphs.Metrics.PageRank.Of(graph, ct), Graphs.Metrics.Clustering.Of(graph), CoreNumber.Of(graph), Graphs.Metrics.Constraint.Of(graph, ct));

        public NetworkMetrics Describe(NetworkRows rows, Graph graph)
        {
            var (degree, weighted) = (Degree.Of(graph), WeightedDegree.Of(graph));
            var partners = rows.Partners.Select((partner, v) => new PartnerMetrics(partner.Id.Value, partner.Name, partner.Type, degree[v], weighted[v], Betweenness[v], Closeness[v], Eigenvector?[v], PageRank[v], Clustering[v], Core[v], Constraint[v], Communities.ByVertex[v]));
            return new NetworkMetrics(rows.AsOf, graph.VertexCount, graph.EdgeCount, Density.Of(graph), Components.Of(graph).Count, DegreeCentralization.Of(graph), BetweennessCentralization.Of(Betweenness), Clustering.Length == 0 ? null : Clustering.Average(), Communities.Modularity, [.. partners]);
        }
    }
}
