namespace NetwerkRegie.Graphs;

/// <summary>An undirected edge between two vertices; in a built graph <paramref name="A"/> is the lower number.</summary>
/// <param name="A">One end.</param>
/// <param name="B">The other end.</param>
/// <param name="Weight">How strong the edge is: zero or more.</param>
public readonly record struct Edge(int A, int B, double Weight = 1);
