using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace NetwerkRegie.Documents.Typography;

/// <summary>One weight of Source Sans 3: its bytes, and the widths of its signs, so that text is measured alike for screen and paper.</summary>
public sealed class FontFace
{
    private const int Basic = 0x250;

    private readonly byte[] _bytes;
    private readonly ushort[] _advances;
    private readonly Dictionary<int, ushort> _glyphs = [];
    private readonly double[] _basicWidths = new double[Basic];
    private readonly double _unitsPerEm;

    private FontFace(string name)
    {
        Name = name;
        using var resource = typeof(FontFace).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        _bytes = new byte[resource.Length];
        resource.ReadExactly(_bytes);
        _unitsPerEm = U16(Table("head") + 18);
        _advances = new ushort[U16(Table("hhea") + 34)];
        var metrics = Table("hmtx");
        for (var glyph = 0; glyph < _advances.Length; glyph++) _advances[glyph] = U16(metrics + 4 * glyph);
        ReadCharacterMap(Table("cmap"));
        for (var sign = 0; sign < Basic; sign++) _basicWidths[sign] = Advance(sign);
    }

    /// <summary>Text.</summary>
    public static FontFace Regular { get; } = new("SourceSans3-Regular");

    /// <summary>Table heads, small headings, names that count.</summary>
    public static FontFace SemiBold { get; } = new("SourceSans3-SemiBold");

    /// <summary>Headings and figures.</summary>
    public static FontFace Bold { get; } = new("SourceSans3-Bold");

    /// <summary>Its name in a document.</summary>
    public string Name { get; }

    /// <summary>The file itself, to embed.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>The width of a line of text at a size, in the unit of that size.</summary>
    public double Width(ReadOnlySpan<char> text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes()) width += rune.Value < Basic ? _basicWidths[rune.Value] : Advance(rune.Value);
        return width * size;
    }

    /// <summary>
    /// The text as a PDF draws it. A space that keeps words together has done so once the lines are broken; it shares its glyph with the ordinary space, and left in
    /// it would make every space of the document one of its kind for who searches, copies or listens.
    /// </summary>
    public string Drawn(string text) => Legible(text).Replace('\u00a0', ' ');

    /// <summary>The text with only signs this font can draw: composed, without control signs, and a question mark for what is left.</summary>
    public string Legible(string text)
    {
        if (IsPlain(text)) return text;
        var legible = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Format) continue;
            if (category is UnicodeCategory.Control) legible.Append(' ');
            else if (_glyphs.ContainsKey(rune.Value)) legible.Append(rune);
            else if (category is not UnicodeCategory.NonSpacingMark) legible.Append('?');
        }

        return legible.ToString();
    }

    /// <summary>The number of the shape of a sign; 0 when the face does not have it.</summary>
    internal int Glyph(int codePoint) => _glyphs.GetValueOrDefault(codePoint);

    /// <summary>A part of the font file, by its tag.</summary>
    internal ReadOnlySpan<byte> Part(string tag)
    {
        var entry = Entry(tag);
        return _bytes.AsSpan((int)U32(entry + 8), (int)U32(entry + 12));
    }

    private static bool IsPlain(string text)
    {
        foreach (var sign in text)
        {
            if (sign is < ' ' or > 'ÿ' or (> '~' and < '\u00a0') or '\u00ad') return false;
        }

        return true;
    }

    private double Advance(int codePoint)
    {
        var glyph = _glyphs.GetValueOrDefault(codePoint);
        return _advances[Math.Min(glyph, _advances.Length - 1)] / _unitsPerEm;
    }

    // Of the character maps in the file only format 12 is read: it holds every sign, also those beyond the first 65,536.
    private void ReadCharacterMap(int table)
    {
        for (var entry = 0; entry < U16(table + 2); entry++)
        {
            var map = table + (int)U32(table + 4 + 8 * entry + 4);
            if (U16(map) != 12) continue;
            for (var group = 0; group < U32(map + 12); group++)
            {
                var at = map + 16 + 12 * group;
                var (first, last, glyph) = (U32(at), U32(at + 4), U32(at + 8));
                for (var sign = first; sign <= last; sign++) _glyphs[(int)sign] = (ushort)(glyph + sign - first);
            }

            return;
        }

        throw new InvalidOperationException($"The font {Name} has no full character map.");
    }

    private int Table(string tag) => (int)U32(Entry(tag) + 8);

    private int Entry(string tag)
    {
        for (var entry = 0; entry < U16(4); entry++)
        {
            var at = 12 + 16 * entry;
            if (Encoding.ASCII.GetString(_bytes, at, 4) == tag) return at;
        }

        throw new InvalidOperationException($"The font {Name} has no table {tag}.");
    }

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(at));
}
