using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace NetwerkRegie.Documents.Typography;

/// <summary>
/// A font file with only some signs of a face, small enough to lie inside a drawing. Their widths are those of the face. Pairs of letters are not moved towards each other in it, as
/// they are not when text is measured. Source: the OpenType specification, chapters glyf, loca and cmap.
/// </summary>
internal static class FontSubset
{
    private const int Header = 12;
    private const int Record = 16;
    private const int BytesOfPost = 32;
    private const uint TrueType = 0x00010000;
    private const uint PostWithoutNames = 0x00030000;
    private const uint WholeFile = 0xB1B0AFBA;

    /// <summary>The file, as one that reads TrueType takes it.</summary>
    public static byte[] Of(FontFace face, IEnumerable<Rune> signs)
    {
        var glyphs = new SubsetGlyphs(face);
        var map = signs.Distinct().OrderBy(sign => sign.Value).Where(sign => face.Glyph(sign.Value) > 0).Select(sign => (Sign: (uint)sign.Value, Glyph: (uint)glyphs.Take(face.Glyph(sign.Value)))).ToList();
        var (outlines, places) = glyphs.Outlines();
        var head = face.Part("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var post = face.Part("post")[..BytesOfPost].ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(post, PostWithoutNames);
        return Assemble(
        [
            ("OS/2", face.Part("OS/2").ToArray()),
            ("cmap", Map(map)),
            ("glyf", outlines),
            ("head", head),
            ("hhea", WithCount(face.Part("hhea"), 34, glyphs.Count)),
            ("hmtx", glyphs.Metrics()),
            ("loca", places),
            ("maxp", WithCount(face.Part("maxp"), 4, glyphs.Count)),
            ("name", [0, 0, 0, 0, 0, 6]),
            ("post", post),
        ]);
    }

    private static byte[] WithCount(ReadOnlySpan<byte> part, int at, int count)
    {
        var changed = part.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(changed.AsSpan(at), (ushort)count);
        return changed;
    }

    /// <summary>A character map of format 12, one group a sign.</summary>
    private static byte[] Map(List<(uint Sign, uint Glyph)> signs)
    {
        const int Start = 12;
        var map = new byte[Start + 16 + 12 * signs.Count];
        void U16(int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(at), (ushort)value);
        void U32(int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(map.AsSpan(at), value);
        U16(2, 1);
        U16(4, 3);
        U16(6, 10);
        U32(8, Start);
        U16(Start, 12);
        U32(Start + 4, (uint)(16 + 12 * signs.Count));
        U32(Start + 12, (uint)signs.Count);
        foreach (var (group, (sign, glyph)) in signs.Index())
        {
            var at = Start + 16 + 12 * group;
            U32(at, sign);
            U32(at + 4, sign);
            U32(at + 8, glyph);
        }

        return map;
    }

    private static byte[] Assemble(IReadOnlyList<(string Tag, byte[] Bytes)> parts)
    {
        var file = new byte[Header + Record * parts.Count + parts.Sum(part => Padded(part.Bytes.Length))];
        var power = BitOperations.Log2((uint)parts.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, TrueType);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)parts.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(Record << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(Record * parts.Count - (Record << power)));
        var (record, at, head) = (Header, Header + Record * parts.Count, 0);
        foreach (var (tag, bytes) in parts)
        {
            bytes.CopyTo(file, at);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Sum(file.AsSpan(at, Padded(bytes.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 8), (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 12), (uint)bytes.Length);
            if (tag == "head") head = at;
            (record, at) = (record + Record, at + Padded(bytes.Length));
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(WholeFile - Sum(file)));
        return file;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static uint Sum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (var at = 0; at + 4 <= words.Length; at += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(words[at..]));
        return sum;
    }
}
