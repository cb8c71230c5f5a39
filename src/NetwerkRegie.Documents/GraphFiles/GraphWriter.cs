using System.Globalization;
using System.Text;
using System.Xml;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;
using XmlText = NetwerkRegie.Documents.Spreadsheets.Writing.XmlText;

namespace NetwerkRegie.Documents.GraphFiles;

/// <summary>Writes graphs as GEXF or GraphML.</summary>
public sealed class GraphWriter : IGraphWriter
{
    /// <summary>So often the file is brought up to what was written, so that little waits in memory.</summary>
    internal const int FlushEvery = 500;

    public async Task Write(Stream file, ExportFormat format, OutgoingGraph graph, CancellationToken ct = default)
    {
        await using var xml = XmlWriter.Create(file, new XmlWriterSettings { Async = true, Indent = true, Encoding = new UTF8Encoding(false), CloseOutput = false });
        await xml.WriteStartDocumentAsync();
        if (format == ExportFormat.Gexf) await GexfFile.Write(xml, graph, ct);
        else await GraphMlFile.Write(xml, graph, ct);
        await xml.WriteEndDocumentAsync();
        await xml.FlushAsync();
    }

    /// <summary>The value as both formats read it; null when there is none.</summary>
    internal static string? Text(OutgoingValue value) => value.Kind switch
    {
        CellKind.Text => XmlText.Allowed(value.Text!),
        CellKind.Number or CellKind.Percent => value.Number.ToString(CultureInfo.InvariantCulture),
        CellKind.Date => Day(DateOnly.FromDateTime(value.Moment)),
        CellKind.Boolean => value.Number == 1 ? "true" : "false",
        _ => null,
    };

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
