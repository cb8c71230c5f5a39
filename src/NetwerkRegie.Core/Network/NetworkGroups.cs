using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Graphs.Grouping;

namespace NetwerkRegie.Core.Network;

/// <summary>The groups of a network: partners with more ties among them than to others, each called after its best connected partner.</summary>
internal static class NetworkGroups
{
    private const int FewestMembers = 4;

    /// <summary>The groups that are large enough to speak of, found over how strong the ties are.</summary>
    public static IReadOnlyList<PictureGroup> Of(NetworkRows rows)
    {
        var graph = rows.Numbers.Graph;
        var communities = Communities.Of(graph, byWeight: true);
        return
        [
            .. Enumerable.Range(0, communities.Count)
                .Where(community => communities.Sizes[community] >= FewestMembers)
                .Select(community => communities.ByVertex.Index().Where(vertex => vertex.Item == community).Select(vertex => vertex.Index).ToList())
                .Select(members => new PictureGroup(Texts.Say("Network.GroupAround", rows.Partners[members.MaxBy(graph.Degree)].Name), members)),
        ];
    }
}
