namespace NetwerkRegie.Graphs;

/// <summary>A directed edge from one vertex to another.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Weight">How strong the arc is: zero or more.</param>
public readonly record struct Arc(int From, int To, double Weight = 1);
