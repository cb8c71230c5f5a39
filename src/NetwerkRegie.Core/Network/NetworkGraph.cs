using System.Buffers.Binary;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Graphs;

namespace NetwerkRegie.Core.Network;

/// <summary>The network as numbers: vertex i is partner i of the rows, an edge weighs what the tie weighs.</summary>
internal sealed class NetworkGraph
{
    private readonly Dictionary<PartnerId, int> numbers;

    private NetworkGraph(NetworkRows rows)
    {
        numbers = rows.Partners.Select((partner, vertex) => (partner.Id, vertex)).ToDictionary(pair => pair.Id, pair => pair.vertex);
        Graph = Graph.Of(rows.Partners.Count, rows.Ties.Select(tie => new Edge(numbers[tie.A], numbers[tie.B], tie.Weight)));
        Keys = [.. rows.Partners.Select(partner => Key(partner.Id))];
    }

    public Graph Graph { get; }

    /// <summary>A lasting number per partner, so that the layout does not depend on the order of rows.</summary>
    public IReadOnlyList<ulong> Keys { get; }

    public static NetworkGraph Of(NetworkRows rows) => new(rows);

    public int Number(PartnerId partner) => numbers[partner];

    /// <summary>The last eight bytes of the id: in a version-7 Guid those are chance, the first are time.</summary>
    private static ulong Key(PartnerId partner) => BinaryPrimitives.ReadUInt64BigEndian(partner.Value.ToByteArray(bigEndian: true).AsSpan(8));
}
