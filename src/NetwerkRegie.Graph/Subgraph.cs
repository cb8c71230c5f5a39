namespace NetwerkRegie.Graphs;

/// <summary>A part of a graph, with its vertices numbered anew in their old order.</summary>
/// <param name="Graph">The part as a graph of its own.</param>
/// <param name="Vertices">For each vertex of the part its number in the whole graph.</param>
public sealed record Subgraph(Graph Graph, IReadOnlyList<int> Vertices);

/// <summary>A part of a directed graph, with its vertices numbered anew in their old order.</summary>
/// <param name="Graph">The part as a graph of its own.</param>
/// <param name="Vertices">For each vertex of the part its number in the whole graph.</param>
public sealed record DirectedSubgraph(DirectedGraph Graph, IReadOnlyList<int> Vertices);
