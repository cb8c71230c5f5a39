using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs;

namespace NetwerkRegie.Core.Network;

/// <summary>The network as numbers: vertex i is partner i of the rows, an edge weighs what the tie weighs.</summary>
internal sealed class NetworkGraph
{
    private readonly NetworkRows rows;
    private readonly Dictionary<PartnerId, int> numbers;
    private readonly Lazy<DirectedGraph> said;
    private readonly Lazy<IReadOnlyList<ulong>> keys;

    private NetworkGraph(NetworkRows rows)
    {
        this.rows = rows;
        numbers = rows.Partners.Select((partner, vertex) => (partner.Id, vertex)).ToDictionary(pair => pair.Id, pair => pair.vertex);
        Graph = Graph.Of(rows.Partners.Count, rows.Ties.Select(tie => new Edge(numbers[tie.A], numbers[tie.B], tie.Weight)));
        Kinds = [.. rows.Partners.Select(partner => (int)partner.Type)];
        (said, keys) = (new Lazy<DirectedGraph>(WhoSays), new Lazy<IReadOnlyList<ulong>>(LastingKeys));
    }

    public Graph Graph { get; }

    /// <summary>What each side says of the other: an arc where it says that there is contact, level 1 or higher.</summary>
    public DirectedGraph Said => said.Value;

    /// <summary>For each partner the number of its type.</summary>
    public IReadOnlyList<int> Kinds { get; }

    /// <summary>A lasting number per partner, so that the layout does not depend on the order of rows.</summary>
    public IReadOnlyList<ulong> Keys => keys.Value;

    public static NetworkGraph Of(NetworkRows rows) => new(rows);

    public int Number(PartnerId partner) => numbers[partner];

    private DirectedGraph WhoSays() => DirectedGraph.Of(rows.Partners.Count, rows.Ties.SelectMany(tie => ((PartnerId By, PartnerId Of, int? Level)[])[(tie.A, tie.B, tie.LevelA), (tie.B, tie.A, tie.LevelB)])
        .Where(side => side.Level > TieLevel.Lowest).Select(side => new Arc(numbers[side.By], numbers[side.Of], side.Level!.Value)));

    private IReadOnlyList<ulong> LastingKeys()
    {
        List<ulong> lasting = [.. rows.Partners.Select(Key)];
        return lasting.Distinct().Count() == lasting.Count ? lasting : [.. rows.Partners.Select(partner => Chance(partner.Id.Value.ToByteArray(bigEndian: true)))];
    }

    /// <summary>Made of name and place, so that the same network has the same picture in every database; two partners of one name in one place are told apart by their ids.</summary>
    private static ulong Key(NetworkPartnerRow partner) => Chance(Encoding.UTF8.GetBytes($"{Folding.Fold(partner.Name)}|{Folding.Fold(partner.Place)}"));

    private static ulong Chance(byte[] of) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(of));
}
