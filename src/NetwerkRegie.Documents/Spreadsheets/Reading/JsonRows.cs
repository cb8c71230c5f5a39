using System.Runtime.CompilerServices;
using System.Text.Json;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>The rows of a JSON file that is one list of flat objects, as our own exports are: the names of the first object are the headings.</summary>
internal sealed class JsonRows(Stream file) : IRawRows
{
    private static readonly JsonSerializerOptions Tolerant = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, MaxDepth = 4 };

    /// <summary>Goes through the whole file once: counts the rows, and finds what is no list of flat objects.</summary>
    public async Task<(int Rows, TableProblem? Problem)> Measure(CancellationToken ct)
    {
        var rows = 1;
        try
        {
            await foreach (var row in Objects(ct))
            {
                if (row.ValueKind != JsonValueKind.Object || row.EnumerateObject().Any(member => member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)) return (rows, new NotATable());
                if (++rows > TableLimits.Rows + 1) return (rows, TooManyRows.If(rows));
            }
        }
        catch (JsonException)
        {
            return (rows, new NotATable());
        }

        return (rows, rows == 1 ? new EmptyFile() : null);
    }

    public async IAsyncEnumerable<RawRow> Read([EnumeratorCancellation] CancellationToken ct)
    {
        var (number, names) = (0, new List<string>());
        await foreach (var row in Objects(ct))
        {
            if (number == 0)
            {
                names = [.. row.EnumerateObject().Select(member => member.Name).Distinct()];
                yield return new RawRow(++number, [.. names.Select(name => new TableCell(name, CellKind.Text))]);
            }

            yield return new RawRow(++number, [.. names.Select(name => row.TryGetProperty(name, out var value) ? Cell(value) : TableCell.Empty)]);
        }
    }

    private IAsyncEnumerable<JsonElement> Objects(CancellationToken ct)
    {
        file.Position = 0;
        return JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(file, Tolerant, ct);
    }

    private static TableCell Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => new(CellCleaning.WithoutControls(text), CellKind.Text),
        JsonValueKind.Number => new(value.GetRawText(), CellKind.Number),
        JsonValueKind.True => new("true", CellKind.Boolean),
        JsonValueKind.False => new("false", CellKind.Boolean),
        _ => TableCell.Empty,
    };
}
