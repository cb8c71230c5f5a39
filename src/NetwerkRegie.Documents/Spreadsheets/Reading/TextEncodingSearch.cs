using System.Text;
using System.Text.Unicode;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>How the bytes of a text file become signs.</summary>
internal sealed record FoundEncoding(Encoding Encoding, string Name, int MarkLength, LineEnding LineEnding);

/// <summary>Finds the encoding in the bytes themselves: a byte order mark, the zeros of UTF-16, sound UTF-8 from first to last byte, else windows-1252.</summary>
internal static class TextEncodingSearch
{
    private const int BlockSize = 64 * 1024;

    public static async Task<FoundEncoding> Find(Stream file, CancellationToken ct)
    {
        var block = new byte[BlockSize];
        file.Position = 0;
        var read = await file.ReadAtLeastAsync(block, block.Length, throwOnEndOfStream: false, ct);
        var start = block.AsMemory(0, read);
        if (start.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new(Encoding.Unicode, "utf-16le", 2, Endings(start.Span, 2, 0));
        if (start.Span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new(Encoding.BigEndianUnicode, "utf-16be", 2, Endings(start.Span, 2, 1));
        if (Zeros(start.Span) is var (even, odd) && even + odd > 0)
        {
            // Latin text in UTF-16 is half zeros, all on the same side of its letters.
            if (odd * 5 > read && even * 20 < odd) return new(Encoding.Unicode, "utf-16le", 0, Endings(start.Span, 2, 0));
            if (even * 5 > read && odd * 20 < even) return new(Encoding.BigEndianUnicode, "utf-16be", 0, Endings(start.Span, 2, 1));
        }

        var endings = Endings(start.Span, 1, 0);
        if (start.Span.StartsWith(Encoding.UTF8.Preamble)) return new(Encoding.UTF8, "utf-8", 3, endings);
        return await IsUtf8(file, block, ct) ? new(Encoding.UTF8, "utf-8", 0, endings) : new(Western.Encoding, Western.Name, 0, endings);
    }

    private static (int Even, int Odd) Zeros(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] != 0) continue;
            if (index % 2 == 0) even++;
            else odd++;
        }

        return (even, odd);
    }

    private static async Task<bool> IsUtf8(Stream file, byte[] block, CancellationToken ct)
    {
        file.Position = 0;
        var carried = 0;
        while (await file.ReadAsync(block.AsMemory(carried), ct) is > 0 and var read)
        {
            var length = carried + read;
            var whole = file.Position == file.Length ? length : WholeSigns(block.AsSpan(0, length));
            if (!Utf8.IsValid(block.AsSpan(0, whole))) return false;
            carried = length - whole;
            block.AsSpan(whole, carried).CopyTo(block);
        }

        return true;
    }

    /// <summary>The length without a sign that continues in the next block.</summary>
    private static int WholeSigns(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var value = bytes[^back];
            if (value < 0x80) break;
            if (value >= 0xC0) return bytes.Length - back;
        }

        return bytes.Length;
    }

    /// <summary>What most lines end with; a line break inside a cell is outnumbered.</summary>
    private static LineEnding Endings(ReadOnlySpan<byte> bytes, int step, int offset)
    {
        int pairs = 0, feeds = 0, returns = 0;
        for (var index = offset; index < bytes.Length; index += step)
        {
            if (bytes[index] == '\n') feeds++;
            if (bytes[index] != '\r') continue;
            if (index + step < bytes.Length && bytes[index + step] == '\n') (pairs, feeds) = (pairs + 1, feeds - 1);
            else returns++;
        }

        if (pairs >= feeds && pairs >= returns && pairs > 0) return LineEnding.CrLf;
        return returns > feeds ? LineEnding.Cr : LineEnding.Lf;
    }
}
