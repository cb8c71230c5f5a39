using System.Globalization;
using System.Xml;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;

namespace NetwerkRegie.Documents.GraphFiles;

/// <summary>GraphML, which most network programs read. It knows no time, so the days stand as values.</summary>
internal static class GraphMlFile
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Label = "label";
    private const string Weight = "weight";
    private const string From = "firstDay";
    private const string Until = "lastDay";

    public static async Task Write(XmlWriter xml, OutgoingGraph graph, CancellationToken ct)
    {
        await xml.WriteStartElementAsync(null, "graphml", Space);
        await xml.WriteAttributeStringAsync("xsi", "schemaLocation", Schema, $"{Space} {Space}/1.0/graphml.xsd");
        foreach (var (id, of, type) in (IReadOnlyList<(string, string, string)>)[(Label, "node", "string"), (Until, "node", "string"), (Weight, "edge", "double"), (From, "edge", "string"), ("edge-" + Until, "edge", "string")]) await Key(xml, of, id, id.Replace("edge-", "", StringComparison.Ordinal), type, null);
        foreach (var attribute in graph.OfNodes) await Key(xml, "node", attribute.Id, attribute.Id, attribute.IsNumber ? "int" : "string", attribute.Title);
        foreach (var attribute in graph.OfLines) await Key(xml, "edge", attribute.Id, attribute.Id, attribute.IsNumber ? "int" : "string", attribute.Title);
        await xml.WriteStartElementAsync(null, "graph", Space);
        await xml.WriteAttributeStringAsync(null, "id", null, "network");
        await xml.WriteAttributeStringAsync(null, "edgedefault", null, "undirected");
        await xml.WriteElementStringAsync(null, "desc", Space, graph.Title);
        await Nodes(xml, graph, ct);
        await Lines(xml, graph, ct);
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    private static async Task Key(XmlWriter xml, string of, string id, string name, string type, string? title)
    {
        await xml.WriteStartElementAsync(null, "key", Space);
        await xml.WriteAttributeStringAsync(null, "id", null, id);
        await xml.WriteAttributeStringAsync(null, "for", null, of);
        await xml.WriteAttributeStringAsync(null, "attr.name", null, name);
        await xml.WriteAttributeStringAsync(null, "attr.type", null, type);
        if (title is not null) await xml.WriteElementStringAsync(null, "desc", Space, title);
        await xml.WriteEndElementAsync();
    }

    private static async Task Nodes(XmlWriter xml, OutgoingGraph graph, CancellationToken ct)
    {
        var written = 0;
        await foreach (var node in graph.Nodes.WithCancellation(ct))
        {
            await xml.WriteStartElementAsync(null, "node", Space);
            await xml.WriteAttributeStringAsync(null, "id", null, node.Id);
            await Data(xml, Label, GraphWriter.Text(node.Label));
            await Data(xml, Until, node.Until is { } last ? GraphWriter.Day(last) : null);
            await Values(xml, graph.OfNodes, node.Values);
            await xml.WriteEndElementAsync();
            if (++written % GraphWriter.FlushEvery == 0) await xml.FlushAsync();
        }
    }

    private static async Task Lines(XmlWriter xml, OutgoingGraph graph, CancellationToken ct)
    {
        var written = 0;
        await foreach (var line in graph.Lines.WithCancellation(ct))
        {
            await xml.WriteStartElementAsync(null, "edge", Space);
            await xml.WriteAttributeStringAsync(null, "id", null, line.Id);
            await xml.WriteAttributeStringAsync(null, "source", null, line.Source);
            await xml.WriteAttributeStringAsync(null, "target", null, line.Target);
            await Data(xml, Weight, line.Weight.ToString(CultureInfo.InvariantCulture));
            await Data(xml, From, GraphWriter.Day(line.From));
            await Data(xml, "edge-" + Until, line.Until is { } last ? GraphWriter.Day(last) : null);
            await Values(xml, graph.OfLines, line.Values);
            await xml.WriteEndElementAsync();
            if (++written % GraphWriter.FlushEvery == 0) await xml.FlushAsync();
        }
    }

    private static async Task Values(XmlWriter xml, IReadOnlyList<GraphAttribute> attributes, IReadOnlyList<OutgoingValue> values)
    {
        for (var place = 0; place < attributes.Count; place++) await Data(xml, attributes[place].Id, GraphWriter.Text(values[place]));
    }

    private static async Task Data(XmlWriter xml, string key, string? value)
    {
        if (value is null) return;
        await xml.WriteStartElementAsync(null, "data", Space);
        await xml.WriteAttributeStringAsync(null, "key", null, key);
        await xml.WriteStringAsync(value);
        await xml.WriteEndElementAsync();
    }
}
