using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>JSON with real types: a table is an array of objects; several tables are the members of one object, by their names.</summary>
internal static class JsonFile
{
    private const int FlushAt = 64 * 1024;

    /// <summary>The file is no part of a web page, so accents need no escapes.</summary>
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task Write(Stream file, IReadOnlyList<OutgoingTable> tables, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(file, Readable);
        if (tables.Count > 1) json.WriteStartObject();
        foreach (var table in tables)
        {
            if (tables.Count > 1) json.WritePropertyName(table.Name);
            await WriteTable(json, table, ct);
        }

        if (tables.Count > 1) json.WriteEndObject();
        await json.FlushAsync(ct);
    }

    private static async Task WriteTable(Utf8JsonWriter json, OutgoingTable table, CancellationToken ct)
    {
        var names = table.Headings.Select(heading => JsonEncodedText.Encode(heading, Readable.Encoder)).ToArray();
        json.WriteStartArray();
        await foreach (var row in table.Rows.WithCancellation(ct))
        {
            json.WriteStartObject();
            for (var column = 0; column < names.Length; column++) WriteMember(json, names[column], row[column]);
            json.WriteEndObject();
            if (json.BytesPending > FlushAt) await json.FlushAsync(ct);
        }

        json.WriteEndArray();
    }

    private static void WriteMember(Utf8JsonWriter json, JsonEncodedText name, OutgoingValue value)
    {
        switch (value.Kind)
        {
            case CellKind.Text: json.WriteString(name, value.Text); break;
            case CellKind.Number or CellKind.Percent: json.WriteNumber(name, value.Number); break;
            case CellKind.Date: json.WriteString(name, value.Moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case CellKind.Moment: json.WriteString(name, value.Moment); break;
            case CellKind.Boolean: json.WriteBoolean(name, value.Number == 1); break;
            default: json.WriteNull(name); break;
        }
    }
}
