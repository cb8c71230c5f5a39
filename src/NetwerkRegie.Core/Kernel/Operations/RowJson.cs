using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NetwerkRegie.Core.Kernel.Keys;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>A row as the history keeps it: one JSON object of column values, personal ones sealed with the person's key.</summary>
internal sealed class RowJson(IPersonKeys keys)
{
    private const string Sealed = "$sealed";

    /// <summary>The row as JSON. <paramref name="person"/> is whose key seals the personal values.</summary>
    public string Write(RowShape shape, object?[] values, Guid? person)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] is not { } value) continue;
                json.WritePropertyName(shape.Columns[i].Property.Name);
                if (shape.Columns[i].IsPersonal && person is { } whose) WriteSealed(json, whose, value);
                else WriteValue(json, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The values in column order. Personal values of an erased person come back as null.</summary>
    public object?[] Read(RowShape shape, string row, Guid? person)
    {
        using var json = JsonDocument.Parse(row);
        var values = new object?[shape.Columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var column = shape.Columns[i];
            if (!json.RootElement.TryGetProperty(column.Property.Name, out var value)) continue;
            values[i] = value.ValueKind == JsonValueKind.Object ? Unseal(value, column.StoreType, person) : JsonSerializer.Deserialize(value, column.StoreType);
        }

        return values;
    }

    /// <summary>Whether every sealed value can still be read: no longer when the person was erased.</summary>
    public bool Opens(string row, Guid person)
    {
        using var json = JsonDocument.Parse(row);
        return json.RootElement.EnumerateObject().All(field => field.Value.ValueKind != JsonValueKind.Object || Plain(field.Value, person) is not null);
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case Guid id: json.WriteStringValue(id); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case DateTime moment: json.WriteStringValue(moment); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            default: JsonSerializer.Serialize(json, value, value.GetType()); break;
        }
    }

    private void WriteSealed(Utf8JsonWriter json, Guid person, object value)
    {
        json.WriteStartObject();
        json.WriteString(Sealed, keys.Seal(person, JsonSerializer.Serialize(value, value.GetType())));
        json.WriteEndObject();
    }

    private object? Unseal(JsonElement value, Type type, Guid? person) => Plain(value, person) is { } plain ? JsonSerializer.Deserialize(plain, type) : null;

    private string? Plain(JsonElement value, Guid? person) =>
        value.GetProperty(Sealed).GetString() is { } text && person is { } whose ? keys.Open(whose, text) : null;
}
