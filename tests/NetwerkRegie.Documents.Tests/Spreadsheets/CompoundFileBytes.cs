using System.Buffers.Binary;
using System.Text;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

/// <summary>The smallest compound file (the container of XLS) that holds the given streams: header, one sector of sector numbers, directory, streams.</summary>
internal static class CompoundFileBytes
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Unused = 0xFFFFFFFF;

    /// <summary>Streams are padded to this size, so that they lie in whole sectors.</summary>
    private const int SmallestStream = 4096;

    public static byte[] With(params (string Name, byte[] Content)[] streams)
    {
        var padded = streams.Select(stream => (stream.Name, Content: Padded(stream.Content))).ToList();
        var directorySectors = (streams.Length + 1 + 3) / 4;
        var file = new byte[Sector * (2 + directorySectors) + padded.Sum(stream => stream.Content.Length)];
        WriteHeader(file, directorySectors);

        var table = file.AsSpan(Sector, Sector);
        for (var index = 0; index < Sector / 4; index++) Put(table, index * 4, Unused);
        Put(table, 0, 0xFFFFFFFD);
        Chain(table, 1, directorySectors);

        var entries = file.AsSpan(Sector * 2, Sector * directorySectors);
        WriteEntry(entries[..128], "Root Entry", 5, streams.Length > 0 ? 1u : Unused, Unused, EndOfChain, 0);
        var next = 1 + directorySectors;
        for (var index = 0; index < padded.Count; index++)
        {
            var (name, content) = padded[index];
            content.CopyTo(file, Sector * (next + 1));
            Chain(table, next, content.Length / Sector);
            WriteEntry(entries.Slice(128 * (index + 1), 128), name, 2, Unused, index + 1 < padded.Count ? (uint)index + 2 : Unused, (uint)next, (uint)content.Length);
            next += content.Length / Sector;
        }

        return file;
    }

    private static byte[] Padded(byte[] content)
    {
        var padded = new byte[Math.Max(SmallestStream, (content.Length + Sector - 1) / Sector * Sector)];
        content.CopyTo(padded, 0);
        return padded;
    }

    private static void WriteHeader(Span<byte> file, int directorySectors)
    {
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file[24..], 0x3E);
        BinaryPrimitives.WriteUInt16LittleEndian(file[26..], 3);
        BinaryPrimitives.WriteUInt16LittleEndian(file[28..], 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(file[30..], 9);
        BinaryPrimitives.WriteUInt16LittleEndian(file[32..], 6);
        Put(file, 44, 1);
        Put(file, 48, 1);
        Put(file, 56, SmallestStream);
        Put(file, 60, EndOfChain);
        Put(file, 68, EndOfChain);
        for (var index = 0; index < 109; index++) Put(file, 76 + (index * 4), index == 0 ? 0 : Unused);
    }

    private static void Chain(Span<byte> table, int first, int count)
    {
        for (var index = 0; index < count; index++) Put(table, (first + index) * 4, index + 1 < count ? (uint)(first + index + 1) : EndOfChain);
    }

    private static void WriteEntry(Span<byte> entry, string name, byte kind, uint child, uint right, uint start, uint size)
    {
        var bytes = Encoding.Unicode.GetBytes(name);
        bytes.CopyTo(entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(bytes.Length + 2));
        entry[66] = kind;
        entry[67] = 1;
        Put(entry, 68, Unused);
        Put(entry, 72, right);
        Put(entry, 76, child);
        Put(entry, 116, start);
        Put(entry, 120, size);
    }

    private static void Put(Span<byte> bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], value);
}
