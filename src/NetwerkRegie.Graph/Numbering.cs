namespace NetwerkRegie.Graphs;

/// <summary>New numbers for the vertices that stay, in their old order.</summary>
internal static class Numbering
{
    /// <summary>For each old vertex its new number or -1, and for each new one its old number.</summary>
    public static (int[] Numbers, int[] Vertices) Of(IReadOnlyList<bool> keep, int vertexCount)
    {
        if (keep.Count != vertexCount) throw new ArgumentException("The mask needs one flag per vertex.", nameof(keep));
        var numbers = new int[vertexCount];
        var vertices = new List<int>();
        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            numbers[vertex] = keep[vertex] ? vertices.Count : -1;
            if (keep[vertex]) vertices.Add(vertex);
        }
        return (numbers, [.. vertices]);
    }

    /// <summary>The groups of vertices as numbers below a count: as they are where none lies outside the number of vertices, else numbered anew.</summary>
    public static (int[] Groups, int Count) OfGroups(IReadOnlyList<int> groups, int vertexCount)
    {
        if (groups.Count != vertexCount) throw new ArgumentException("Every vertex is in one group.", nameof(groups));
        int[] numbers = [.. groups];
        if (Array.TrueForAll(numbers, number => (uint)number < (uint)numbers.Length)) return (numbers, numbers.Length);
        var known = new Dictionary<int, int>();
        for (var vertex = 0; vertex < numbers.Length; vertex++)
        {
            if (!known.TryGetValue(numbers[vertex], out var number)) known[numbers[vertex]] = number = known.Count;
            numbers[vertex] = number;
        }
        return (numbers, known.Count);
    }
}
