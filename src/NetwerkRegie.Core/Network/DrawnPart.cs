using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs;
using NetwerkRegie.Graphs.Drawing;

namespace NetwerkRegie.Core.Network;

/// <summary>The part of a network that is drawn: all of it, or of one too large to read the strongest part, spread so that it fills the picture.</summary>
internal static class DrawnPart
{
    // As many as can all have their name beside them at a size that can be read.
    private const int MostPartners = 150;
    private const int MostTies = 1000;

    /// <summary>What is drawn of the rows. The partner that the map is seen from is always among it, however few ties it has.</summary>
    public static NetworkRows Of(NetworkRows shown, Graph graph, PartnerId? centre)
    {
        if (graph.VertexCount <= MostPartners && graph.EdgeCount <= MostTies) return shown;
        var first = shown.Partners.Index().Where(partner => partner.Item.Id == centre).Select(partner => (int?)partner.Index).FirstOrDefault();
        var part = StrongestPart.Of(graph, MostPartners, MostTies, first);
        var partners = part.Vertices.Select(vertex => shown.Partners[vertex]).ToList();
        var edges = part.Graph.Edges().Select(edge => Pair(partners[edge.A].Id, partners[edge.B].Id)).ToHashSet();
        return shown.Among(partners, shown.Ties.Where(tie => edges.Contains(Pair(tie.A, tie.B))));
    }

    /// <summary>What is drawn, and the way that was asked for, however weak its ties.</summary>
    public static NetworkRows With(NetworkPath? path, NetworkRows drawn, NetworkRows shown)
    {
        if (path is not { IsThere: true } || drawn.Partners.Count == shown.Partners.Count) return drawn;
        var stops = path.Stops.Select(stop => stop.Partner).ToHashSet();
        var ties = path.Stops.Select(stop => stop.Tie).ToHashSet();
        var (partners, drawnTies) = (drawn.Partners.Select(partner => partner.Id).ToHashSet(), drawn.Ties.Select(tie => tie.Id).ToHashSet());
        return shown.Among([.. shown.Partners.Where(partner => partners.Contains(partner.Id) || stops.Contains(partner.Id))], shown.Ties.Where(tie => drawnTies.Contains(tie.Id) || ties.Contains(tie.Id)));
    }

    /// <summary>Fills the picture with what is drawn, however small a part of the whole it is.</summary>
    public static Func<Point, Point> Frame(IReadOnlyList<NetworkPartnerRow> drawn, IReadOnlyDictionary<PartnerId, Point> places)
    {
        var (x, y) = (Spread.Over(drawn.Select(partner => places[partner.Id].X)), Spread.Over(drawn.Select(partner => places[partner.Id].Y)));
        return place => new Point(x.Of(place.X), y.Of(place.Y));
    }

    private static (PartnerId, PartnerId) Pair(PartnerId a, PartnerId b) => a.CompareTo(b) < 0 ? (a, b) : (b, a);
}
