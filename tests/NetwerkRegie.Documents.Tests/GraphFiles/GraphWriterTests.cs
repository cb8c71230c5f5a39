using System.Xml;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Documents.GraphFiles;

namespace NetwerkRegie.Documents.Tests.GraphFiles;

public sealed class GraphWriterTests
{
    [Fact]
    public async Task Gexf_has_the_structure_of_version_1_3()
    {
        var seen = new List<string>();
        using var xml = XmlReader.Create(await Write(ExportFormat.Gexf, 1));
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            xml.NamespaceURI.ShouldBe("http://gexf.net/1.3");
            seen.Add($"{new string(' ', xml.Depth)}{xml.LocalName} {string.Join(' ', Attributes(xml))}".TrimEnd());
        }

        seen.ShouldBe(
        [
            "gexf schemaLocation=http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd version=1.3",
            " meta lastmodifieddate=2026-11-18",
            "  creator",
            "  description",
            " graph defaultedgetype=undirected idtype=string mode=dynamic timeformat=date timerepresentation=interval",
            "  attributes class=node mode=static",
            "   attribute id=type title=Soort type=string",
            "  attributes class=edge mode=static",
            "   attribute id=level title=Niveau type=integer",
            "  nodes",
            "   node id=n0 label=<Een> & \"twee\"",
            "    attvalues",
            "     attvalue for=type value=Welzijn",
            "   node id=n1 label=Stil end=2025-12-31",
            "    attvalues",
            "  edges",
            "   edge id=e0 source=n0 target=n1 weight=2 start=2020-01-01 end=2025-12-31",
            "    attvalues",
            "     attvalue for=level value=2",
        ]);
    }

    [Fact]
    public async Task GraphMl_declares_every_key_before_the_graph()
    {
        var (keys, graphs) = (new Dictionary<string, string>(), 0);
        using var xml = XmlReader.Create(await Write(ExportFormat.GraphMl, 1));
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            xml.NamespaceURI.ShouldBe("http://graphml.graphdrawing.org/xmlns");
            if (xml.LocalName == "graph")
            {
                graphs++;
                xml.GetAttribute("edgedefault").ShouldBe("undirected");
            }

            if (xml.LocalName == "key")
            {
                graphs.ShouldBe(0);
                keys.Add(xml.GetAttribute("id")!, xml.GetAttribute("for")!);
            }

            if (xml.LocalName == "data") keys.ShouldContainKey(xml.GetAttribute("key")!);
        }

        (graphs, keys["label"], keys["weight"], keys["type"], keys["level"]).ShouldBe((1, "node", "edge", "node", "edge"));
    }

    [Theory]
    [InlineData(ExportFormat.Gexf)]
    [InlineData(ExportFormat.GraphMl)]
    public async Task A_large_graph_is_written_as_it_comes(ExportFormat format)
    {
        var (written, stream) = (0L, new Counting(bytes => bytes));
        await new GraphWriter().Write(stream, format, Graph(20_000, () => written = Math.Max(written, stream.Bytes)), TestContext.Current.CancellationToken);

        written.ShouldBeGreaterThan(stream.Bytes / 2, "most of the file had left before the last node was asked for");
    }

    private static async Task<Stream> Write(ExportFormat format, int pairs)
    {
        var file = new MemoryStream();
        await new GraphWriter().Write(file, format, Graph(pairs, () => { }), TestContext.Current.CancellationToken);
        file.Position = 0;
        return file;
    }

    private static OutgoingGraph Graph(int pairs, Action asked) => new(
        "Netwerk", new DateOnly(2026, 11, 18), [new GraphAttribute("type", "Soort")], Nodes(pairs, asked), [new GraphAttribute("level", "Niveau", IsNumber: true)], Lines(pairs, asked));

    private static async IAsyncEnumerable<GraphNode> Nodes(int pairs, Action asked)
    {
        for (var i = 0; i < pairs; i++)
        {
            asked();
            yield return new GraphNode($"n{2 * i}", "<Een> & \"twee\"\u0001", null, ["Welzijn"]);
            yield return new GraphNode($"n{(2 * i) + 1}", "Stil", new DateOnly(2025, 12, 31), [default]);
        }

        await Task.CompletedTask;
    }

    private static async IAsyncEnumerable<GraphLine> Lines(int pairs, Action asked)
    {
        for (var i = 0; i < pairs; i++)
        {
            asked();
            yield return new GraphLine($"e{i}", $"n{2 * i}", $"n{(2 * i) + 1}", 2, new DateOnly(2020, 1, 1), new DateOnly(2025, 12, 31), [2]);
        }

        await Task.CompletedTask;
    }

    private static IEnumerable<string> Attributes(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.Prefix != "xmlns" && xml.Name != "xmlns") yield return $"{xml.LocalName}={xml.Value}";
        }

        xml.MoveToElement();
    }

    private sealed class Counting(Func<int, int> count) : MemoryStream
    {
        public long Bytes { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Bytes += count(buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count1, CancellationToken cancellationToken)
        {
            Bytes += count(count1);
            return Task.CompletedTask;
        }
    }
}
