using System.Collections.Concurrent;
using System.Text.Json;

namespace NetwerkRegie.Graphs.Tests;

/// <summary>A published network with the values that networkx and igraph both found for it.</summary>
internal sealed class ReferenceNetwork
{
    private static readonly ConcurrentDictionary<string, ReferenceNetwork> s_loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, double?>> _vertices = [];

    private ReferenceNetwork(string name)
    {
        var edges = Rows($"networks/{name}.edges.csv").Select(row => (From: Number(row[0]), To: Number(row[1]), Weight: row.Length > 2 ? Value(row[2]) : 1)).ToList();
        foreach (var row in Rows($"networks/{name}.nodes.csv")) Number(row[0]);
        Graph = Graph.Of(_numbers.Count, edges.Where(edge => edge.From != edge.To).Select(edge => new Edge(edge.From, edge.To, edge.Weight!.Value)));
        Values = JsonDocument.Parse(File.ReadAllText(SharedData.File($"networks/{name}.reference.json"))).RootElement;
        for (var vertex = 0; vertex < Graph.VertexCount; vertex++) _vertices.Add([]);
        if (Values.TryGetProperty("nodes", out var nodes)) ReadNodes(nodes);
        else ReadTable($"networks/{name}.metrics.csv");
    }

    public Graph Graph { get; }

    public JsonElement Values { get; }

    public IEnumerable<double> Of(string key) => _vertices.Select(values => values[key]!.Value);

    public static ReferenceNetwork Load(string name) => s_loaded.GetOrAdd(name, key => new ReferenceNetwork(key));

    public int VertexOf(string id) => _numbers[id];

    public double? Value(string key, int vertex) => _vertices[vertex][key];

    /// <summary>The keys that are known per vertex.</summary>
    public IReadOnlyCollection<string> VertexKeys => _vertices[0].Keys;

    /// <summary>A community per vertex, as the file gives it by name.</summary>
    public int[] Partition(JsonElement byName)
    {
        var partition = new int[Graph.VertexCount];
        foreach (var vertex in byName.EnumerateObject()) partition[_numbers[vertex.Name]] = vertex.Value.GetInt32();
        return partition;
    }

    private void ReadNodes(JsonElement nodes)
    {
        foreach (var node in nodes.EnumerateArray())
        {
            var vertex = Number(node.GetProperty("id").GetString()!);
            foreach (var property in node.EnumerateObject().Where(property => property.Name != "id"))
            {
                _vertices[vertex][property.Name] = property.Value.ValueKind == JsonValueKind.Null ? null : property.Value.GetDouble();
            }
        }
    }

    private void ReadTable(string path)
    {
        var header = File.ReadLines(SharedData.File(path)).First().Split(',');
        foreach (var row in Rows(path))
        {
            for (var column = 1; column < header.Length; column++) _vertices[Number(row[0])][header[column]] = Value(row[column]);
        }
    }

    private int Number(string id) => _numbers.TryGetValue(id, out var number) ? number : _numbers[id] = _numbers.Count;

    private static double? Value(string text) => text.Length == 0 ? null : double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(SharedData.File(path)).Skip(1).Select(Split);

    /// <summary>Some ids hold commas and are quoted; none holds a line break.</summary>
    private static string[] Split(string line)
    {
        var quoted = false;
        var separated = line.Select(sign =>
        {
            if (sign == '"') quoted = !quoted;
            return sign == ',' && !quoted ? '\n' : sign;
        });
        return [.. new string([.. separated]).Split('\n').Select(cell => cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"") : cell)];
    }
}
