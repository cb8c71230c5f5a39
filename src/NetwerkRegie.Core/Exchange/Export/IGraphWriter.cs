namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>Writes a graph to a file as its nodes and lines arrive.</summary>
public interface IGraphWriter
{
    /// <summary>Writes the graph.</summary>
    /// <param name="file">Stays open.</param>
    /// <param name="format">GEXF 1.3 or GraphML.</param>
    /// <param name="graph">Nodes are read before lines.</param>
    /// <param name="ct">Stops between two of them; what was written so far is no complete file.</param>
    Task Write(Stream file, ExportFormat format, OutgoingGraph graph, CancellationToken ct = default);
}

/// <summary>What is said of every node or line: a name that never changes, its words for people, and whether it is a number.</summary>
public sealed record GraphAttribute(string Id, string Title, bool IsNumber = false);

/// <summary>A partner in a graph. Every node has a value for every attribute, empty where nothing is known.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its name.</param>
/// <param name="Until">The last day it took part; null when it still does.</param>
/// <param name="Values">In the order of the attributes.</param>
public sealed record GraphNode(string Id, string Label, DateOnly? Until, IReadOnlyList<OutgoingValue> Values);

/// <summary>A tie in a graph, without a direction.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">The one partner.</param>
/// <param name="Target">The other.</param>
/// <param name="Weight">The weight of the line.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null when it is still there.</param>
/// <param name="Values">In the order of the attributes.</param>
public sealed record GraphLine(string Id, string Source, string Target, int Weight, DateOnly From, DateOnly? Until, IReadOnlyList<OutgoingValue> Values);

/// <summary>A graph on its way out.</summary>
public sealed record OutgoingGraph(
    string Title, DateOnly On, IReadOnlyList<GraphAttribute> OfNodes, IAsyncEnumerable<GraphNode> Nodes, IReadOnlyList<GraphAttribute> OfLines, IAsyncEnumerable<GraphLine> Lines);
