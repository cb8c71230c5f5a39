namespace NetwerkRegie.Graphs;

/// <summary>Arcs that are being collected for a graph of so many vertices; what can be no arc is refused.</summary>
internal sealed class NewArcs
{
    private readonly int _vertexCount;
    private readonly List<Arc> _arcs = [];

    public NewArcs(int vertexCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        _vertexCount = vertexCount;
    }

    public void Add(int from, int to, double weight)
    {
        if ((uint)from >= (uint)_vertexCount) throw new ArgumentOutOfRangeException(nameof(from), from, "No such vertex.");
        if ((uint)to >= (uint)_vertexCount) throw new ArgumentOutOfRangeException(nameof(to), to, "No such vertex.");
        if (from == to) throw new ArgumentException("Nothing is joined with itself.", nameof(to));
        if (!double.IsFinite(weight) || weight < 0) throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is zero or more.");
        _arcs.Add(new Arc(from, to, weight));
    }

    public Arcs Build() => Arcs.Of(_vertexCount, _arcs);
}
