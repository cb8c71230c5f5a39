using System.Buffers.Binary;

namespace NetwerkRegie.Documents.Typography;

/// <summary>The shapes that a smaller font file keeps, numbered anew in the order in which they were asked for; a shape that is made of others brings those along.</summary>
internal sealed class SubsetGlyphs
{
    private const int BytesOfHead = 10;
    private const int WordsFollow = 0x1;
    private const int OneScale = 0x8;
    private const int MoreFollow = 0x20;
    private const int TwoScales = 0x40;
    private const int Matrix = 0x80;

    private readonly FontFace face;
    private readonly List<int> taken = [];
    private readonly Dictionary<int, int> numbers = [];

    /// <summary>Begins with the shape for a sign that the face does not have, which is always the first.</summary>
    public SubsetGlyphs(FontFace face)
    {
        this.face = face;
        Take(0);
    }

    /// <summary>How many there are.</summary>
    public int Count => taken.Count;

    /// <summary>Keeps a shape and all that it is made of; says its new number.</summary>
    public int Take(int glyph)
    {
        if (numbers.TryGetValue(glyph, out var known)) return known;
        var number = numbers[glyph] = taken.Count;
        taken.Add(glyph);
        foreach (var at in Parts(Outline(glyph))) Take(BinaryPrimitives.ReadUInt16BigEndian(Outline(glyph)[at..]));
        return number;
    }

    /// <summary>The outlines one after the other, and where each begins.</summary>
    public (byte[] Outlines, byte[] Places) Outlines()
    {
        var outlines = new MemoryStream();
        var places = new byte[4 * (taken.Count + 1)];
        foreach (var (number, glyph) in taken.Index())
        {
            var outline = Outline(glyph).ToArray();
            foreach (var at in Parts(outline)) BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at), (ushort)numbers[BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at))]);
            outlines.Write(outline);
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
            BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * (number + 1)), (uint)outlines.Length);
        }

        return (outlines.ToArray(), places);
    }

    /// <summary>How wide each is, and how far its ink stands from its left side.</summary>
    public byte[] Metrics()
    {
        var metrics = face.Part("hmtx");
        var full = BinaryPrimitives.ReadUInt16BigEndian(face.Part("hhea")[34..]);
        var written = new byte[4 * taken.Count];
        foreach (var (number, glyph) in taken.Index())
        {
            metrics.Slice(4 * Math.Min(glyph, full - 1), 2).CopyTo(written.AsSpan(4 * number));
            metrics.Slice(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full), 2).CopyTo(written.AsSpan(4 * number + 2));
        }

        return written;
    }

    private ReadOnlySpan<byte> Outline(int glyph)
    {
        var places = face.Part("loca");
        var (from, to) = BinaryPrimitives.ReadUInt16BigEndian(face.Part("head")[50..]) == 0
            ? (2u * BinaryPrimitives.ReadUInt16BigEndian(places[(2 * glyph)..]), 2u * BinaryPrimitives.ReadUInt16BigEndian(places[(2 * glyph + 2)..]))
            : (BinaryPrimitives.ReadUInt32BigEndian(places[(4 * glyph)..]), BinaryPrimitives.ReadUInt32BigEndian(places[(4 * glyph + 4)..]));
        return face.Part("glyf")[(int)from..(int)to];
    }

    /// <summary>Where in the outline of a shape that is made of others their numbers stand; nowhere for one that is drawn itself.</summary>
    private static List<int> Parts(ReadOnlySpan<byte> outline)
    {
        var parts = new List<int>();
        if (outline.Length < BytesOfHead || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return parts;
        var (at, flags) = (BytesOfHead, MoreFollow);
        while ((flags & MoreFollow) != 0)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(at + 2);
            at += 4 + ((flags & WordsFollow) != 0 ? 4 : 2) + ((flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
        }

        return parts;
    }
}
