using System.Globalization;
using System.Xml;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;

namespace NetwerkRegie.Documents.GraphFiles;

/// <summary>GEXF 1.3, the format of Gephi: nodes and lines with the first and last day they were there, both included, so that its timeline works.</summary>
internal static class GexfFile
{
    private const string Space = "http://gexf.net/1.3";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static async Task Write(XmlWriter xml, OutgoingGraph graph, CancellationToken ct)
    {
        await xml.WriteStartElementAsync(null, "gexf", Space);
        await xml.WriteAttributeStringAsync("xsi", "schemaLocation", Schema, $"{Space} {Space}/gexf.xsd");
        await xml.WriteAttributeStringAsync(null, "version", null, "1.3");
        await xml.WriteStartElementAsync(null, "meta", Space);
        await xml.WriteAttributeStringAsync(null, "lastmodifieddate", null, GraphWriter.Day(graph.On));
        await xml.WriteElementStringAsync(null, "creator", Space, "NetwerkRegie");
        await xml.WriteElementStringAsync(null, "description", Space, graph.Title);
        await xml.WriteEndElementAsync();
        await xml.WriteStartElementAsync(null, "graph", Space);
        foreach (var (name, value) in (IReadOnlyList<(string, string)>)[("defaultedgetype", "undirected"), ("idtype", "string"), ("mode", "dynamic"), ("timeformat", "date"), ("timerepresentation", "interval")])
        {
            await xml.WriteAttributeStringAsync(null, name, null, value);
        }

        await Attributes(xml, "node", graph.OfNodes);
        await Attributes(xml, "edge", graph.OfLines);
        await Nodes(xml, graph, ct);
        await Lines(xml, graph, ct);
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    private static async Task Attributes(XmlWriter xml, string of, IReadOnlyList<GraphAttribute> attributes)
    {
        await xml.WriteStartElementAsync(null, "attributes", Space);
        await xml.WriteAttributeStringAsync(null, "class", null, of);
        await xml.WriteAttributeStringAsync(null, "mode", null, "static");
        foreach (var attribute in attributes)
        {
            await xml.WriteStartElementAsync(null, "attribute", Space);
            await xml.WriteAttributeStringAsync(null, "id", null, attribute.Id);
            await xml.WriteAttributeStringAsync(null, "title", null, attribute.Title);
            await xml.WriteAttributeStringAsync(null, "type", null, attribute.IsNumber ? "integer" : "string");
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task Nodes(XmlWriter xml, OutgoingGraph graph, CancellationToken ct)
    {
        var written = 0;
        await xml.WriteStartElementAsync(null, "nodes", Space);
        await foreach (var node in graph.Nodes.WithCancellation(ct))
        {
            await xml.WriteStartElementAsync(null, "node", Space);
            await xml.WriteAttributeStringAsync(null, "id", null, node.Id);
            await xml.WriteAttributeStringAsync(null, "label", null, GraphWriter.Text(node.Label));
            if (node.Until is { } last) await xml.WriteAttributeStringAsync(null, "end", null, GraphWriter.Day(last));
            await Values(xml, graph.OfNodes, node.Values);
            await xml.WriteEndElementAsync();
            if (++written % GraphWriter.FlushEvery == 0) await xml.FlushAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task Lines(XmlWriter xml, OutgoingGraph graph, CancellationToken ct)
    {
        var written = 0;
        await xml.WriteStartElementAsync(null, "edges", Space);
        await foreach (var line in graph.Lines.WithCancellation(ct))
        {
            await xml.WriteStartElementAsync(null, "edge", Space);
            await xml.WriteAttributeStringAsync(null, "id", null, line.Id);
            await xml.WriteAttributeStringAsync(null, "source", null, line.Source);
            await xml.WriteAttributeStringAsync(null, "target", null, line.Target);
            await xml.WriteAttributeStringAsync(null, "weight", null, line.Weight.ToString(CultureInfo.InvariantCulture));
            await xml.WriteAttributeStringAsync(null, "start", null, GraphWriter.Day(line.From));
            if (line.Until is { } last) await xml.WriteAttributeStringAsync(null, "end", null, GraphWriter.Day(last));
            await Values(xml, graph.OfLines, line.Values);
            await xml.WriteEndElementAsync();
            if (++written % GraphWriter.FlushEvery == 0) await xml.FlushAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task Values(XmlWriter xml, IReadOnlyList<GraphAttribute> attributes, IReadOnlyList<OutgoingValue> values)
    {
        await xml.WriteStartElementAsync(null, "attvalues", Space);
        for (var place = 0; place < attributes.Count; place++)
        {
            if (GraphWriter.Text(values[place]) is not { } text) continue;
            await xml.WriteStartElementAsync(null, "attvalue", Space);
            await xml.WriteAttributeStringAsync(null, "for", null, attributes[place].Id);
            await xml.WriteAttributeStringAsync(null, "value", null, text);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }
}
