using System.Runtime.CompilerServices;
using System.Text.Json;
using NetwerkRegie.Core.Exchange.Whole;

namespace NetwerkRegie.Documents.Spreadsheets.Whole;

/// <summary>The JSON of everything: one object whose members are lists of flat objects. Only one row at a time is in memory.</summary>
internal sealed class WholeJson(Stream file)
{
    private const int FirstBuffer = 64 * 1024;
    private const int LongestRow = 4 * 1024 * 1024;

    private enum Step
    {
        Row,
        Moved,
        NeedsMore,
        End,
        Broken,
    }

    private byte[] buffer = new byte[FirstBuffer];
    private int filled;
    private int passed;
    private bool isLast;
    private JsonReaderState state = new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 });
    private string table = "";
    private int number;
    private string[] columns = [];
    private WholeRow? row;

    public static async IAsyncEnumerable<WholeRow> Rows(Stream file, [EnumeratorCancellation] CancellationToken ct)
    {
        file.Position = 0;
        var json = new WholeJson(file);
        await json.Fill(ct);
        json.PassMark();
        while (true)
        {
            switch (json.Next())
            {
                case Step.Row:
                    yield return json.row!;
                    break;
                case Step.NeedsMore when !json.isLast && json.buffer.Length <= LongestRow:
                    await json.Fill(ct);
                    break;
                case Step.Moved:
                    break;
                case Step.End:
                    yield break;
                default:
                    yield return new WholeRow(json.table, json.number + 1, [], []) { IsBroken = true };
                    yield break;
            }
        }
    }

    private async Task Fill(CancellationToken ct)
    {
        buffer.AsSpan(passed, filled - passed).CopyTo(buffer);
        (filled, passed) = (filled - passed, 0);
        if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var read = await file.ReadAsync(buffer.AsMemory(filled), ct);
        filled += read;
        isLast = read == 0;
    }

    private void PassMark()
    {
        if (buffer.AsSpan(0, filled).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) passed = 3;
    }

    /// <summary>Takes one step through the file: into it, to the next table, to the next row, or to its end.</summary>
    private Step Next()
    {
        try
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(passed, filled - passed), isLast, state);
            if (!reader.Read()) return isLast ? Step.End : Step.NeedsMore;
            if (reader.TokenType == JsonTokenType.PropertyName) (table, number, columns) = (reader.GetString()!, 0, []);
            if (reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: >= 1 })
            {
                if (!JsonDocument.TryParseValue(ref reader, out var found)) return isLast ? Step.Broken : Step.NeedsMore;
                using (found)
                {
                    number++;
                    row = Row(found.RootElement);
                }

                return Moved(reader, row is null ? Step.Broken : Step.Row);
            }

            return Moved(reader, reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.EndObject or JsonTokenType.StartArray or JsonTokenType.EndArray ? Step.Moved : Step.Broken);
        }
        catch (JsonException)
        {
            return Step.Broken;
        }
    }

    private Step Moved(Utf8JsonReader reader, Step step)
    {
        state = reader.CurrentState;
        passed += (int)reader.BytesConsumed;
        return step;
    }

    /// <summary>Null when a value is no plain one.</summary>
    private WholeRow? Row(JsonElement members)
    {
        var (names, cells) = (new List<string>(columns.Length), new List<string?>(columns.Length));
        foreach (var member in members.EnumerateObject())
        {
            if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) return null;
            names.Add(member.Name);
            cells.Add(Text(member.Value));
        }

        if (!names.SequenceEqual(columns)) columns = [.. names];
        return new WholeRow(table, number, columns, cells);
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
