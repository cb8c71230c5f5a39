namespace NetwerkRegie.Graphs;

/// <summary>How long an edge is where ways through a graph are compared.</summary>
public enum Distance
{
    /// <summary>Every edge is one step, whatever its weight.</summary>
    Steps,

    /// <summary>The weight is the length, as of a road or a cost; it must be above zero. Source: Dijkstra, A note on two problems in connexion with graphs (1959).</summary>
    Weight,

    /// <summary>
    /// The weight is a strength: the length is 1 / weight, so that strong edges bring vertices near. An edge of weight zero leads nowhere.
    /// Source: Newman, Scientific collaboration networks II (2001).
    /// </summary>
    InverseWeight,
}
