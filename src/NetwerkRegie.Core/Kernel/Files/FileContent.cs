using System.Buffers.Binary;

namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>Tells by its content what a file is. The first bytes must be the kind's own: what begins as something else is nothing we keep.</summary>
internal static class FileContent
{
    private const int HeadLength = 32;
    private const int TailLength = 1024;
    private const int LongestTrailer = 64 * 1024;

    /// <summary>The kind, or null. Leaves the stream anywhere.</summary>
    public static FileKind? KindOf(Stream file)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        head = head[..Read(file, 0, head)];
        if (head.StartsWith("%PDF-"u8)) return Holds(file, TailLength, "%%EOF"u8) ? FileKind.Pdf : null;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return IsWholePng(file) ? FileKind.Png : null;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff]) && head.Length > 3 && head[3] >= 0xc0) return Holds(file, LongestTrailer, [0xff, 0xd9]) ? FileKind.Jpeg : null;
        return head.StartsWith("PK\x03\x04"u8) ? FileKind.Docx : null;
    }

    /// <summary>Chunk after chunk to the last, and nothing behind it: there a page or a program could hide.</summary>
    private static bool IsWholePng(Stream file)
    {
        const int signature = 8, around = 12;
        Span<byte> chunk = stackalloc byte[8];
        for (long at = signature; at + around <= file.Length;)
        {
            if (Read(file, at, chunk) < chunk.Length) return false;
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (at == signature && !chunk[4..].SequenceEqual("IHDR"u8)) return false;
            at += around + length;
            if (chunk[4..].SequenceEqual("IEND"u8)) return at == file.Length;
        }

        return false;
    }

    /// <summary>Whether the bytes occur near the end.</summary>
    private static bool Holds(Stream file, int within, ReadOnlySpan<byte> wanted)
    {
        var tail = new byte[Math.Min(within, file.Length)];
        var read = Read(file, file.Length - tail.Length, tail);
        return tail.AsSpan(0, read).IndexOf(wanted) >= 0;
    }

    private static int Read(Stream file, long from, Span<byte> into)
    {
        file.Position = from;
        return file.ReadAtLeast(into, into.Length, throwOnEndOfStream: false);
    }
}
