using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NetwerkRegie.Core.Reports.Content;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>
/// The last hand on a saved PDF, object by object, so that the same report gives the same file, is small, and says that it can be read aloud.
/// The library draws the names of font subsets and the numbers of the document at random, compresses in a way that strict readers frown at,
/// and writes its own description. Here the names are counted, the numbers come from the content, and the description names PDF/UA.
/// </summary>
internal static partial class FinishedFile
{
    private const int SubsetTagLength = 6;
    private const int TableLineLength = 20;

    public static byte[] From(byte[] saved, ReportContent report, PrintStamp stamp)
    {
        RawOperators.SetFree(saved);
        NameSubsets(saved);
        var starts = StartsOfObjects(saved, out var table);

        // The description of the document is the last object; all that identifies the file comes from what stands before it.
        var fingerprint = SHA256.HashData(saved.AsSpan(0, starts[^1]));
        var (first, last) = (new Guid(fingerprint.AsSpan(0, 16)), new Guid(fingerprint.AsSpan(16, 16)));

        using var file = new MemoryStream(saved.Length);
        file.Write(saved, 0, starts[0]);
        var places = new long[starts.Length];
        for (var index = 0; index < starts.Length; index++)
        {
            places[index] = file.Position;
            var written = saved.AsSpan(starts[index]..(index + 1 < starts.Length ? starts[index + 1] : table));
            if (index + 1 < starts.Length) Write(file, written);
            else Stream(file, $"{starts.Length} 0 obj\n<</Type/Metadata/Subtype/XML", XmpDescription.Of(report, stamp, first, last));
        }

        var end = file.Position;
        Text(file, $"xref\n0 {places.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) Text(file, $"{place:D10} 00000 n \n");
        var roots = Roots().Match(Encoding.Latin1.GetString(saved.AsSpan(table)));
        Text(file, $"trailer\n<</Size {places.Length + 1}/Root {roots.Groups["root"].Value} 0 R/Info {roots.Groups["info"].Value} 0 R/ID[<{first:N}><{last:N}>]>>\nstartxref\n{end}\n%%EOF\n");
        return file.ToArray();
    }

    // The table at the end of the file gives the place of every object; the library writes them in order, none left out.
    private static int[] StartsOfObjects(ReadOnlySpan<byte> saved, out int table)
    {
        table = saved.LastIndexOf("\nxref\n"u8) + 1;
        var head = saved[(table + "xref\n0 ".Length)..];
        if (!Utf8Parser.TryParse(head, out int count, out var digits)) throw new InvalidOperationException("The saved PDF has no table of objects.");
        var lines = head[(digits + 1)..];
        var starts = new int[count - 1];
        for (var index = 0; index < starts.Length; index++)
        {
            Utf8Parser.TryParse(lines[((index + 1) * TableLineLength)..], out starts[index], out _);
        }

        return starts;
    }

    private static void Write(MemoryStream file, ReadOnlySpan<byte> written)
    {
        var content = written.IndexOf(">>\nstream\n"u8);
        if (content < 0)
        {
            file.Write(written);
            return;
        }

        var dictionary = Encoding.Latin1.GetString(written[..content]);
        var length = Length().Match(dictionary);
        var plain = written.Slice(content + ">>\nstream\n".Length, int.Parse(length.Groups["length"].Value, CultureInfo.InvariantCulture));
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) packer.Write(plain);
        Stream(file, dictionary.Remove(length.Index, length.Length) + "/Filter/FlateDecode", packed.ToArray());
    }

    private static void Stream(MemoryStream file, string opening, byte[] content)
    {
        Text(file, $"{opening}/Length {content.Length}>>\nstream\n");
        file.Write(content);
        Text(file, $"\nendstream\nendobj\n");
    }

    private static void Text(MemoryStream file, FormattableString text) => file.Write(Encoding.Latin1.GetBytes(FormattableString.Invariant(text)));

    // AAAAAA, AAAAAB, ... in the order in which the subsets appear; as long as what they replace, so nothing moves.
    private static void NameSubsets(Span<byte> file)
    {
        var mark = "+Source#20Sans"u8;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = file.IndexOf(mark); at >= 0; at = file.IndexOf(mark))
        {
            var tag = file.Slice(at - SubsetTagLength, SubsetTagLength);
            var drawn = Encoding.ASCII.GetString(tag);
            if (!names.TryGetValue(drawn, out var counted)) names[drawn] = counted = "AAAAA" + (char)('A' + names.Count);
            Encoding.ASCII.GetBytes(counted, tag);
            file = file[(at + mark.Length)..];
        }
    }

    [GeneratedRegex(@"/Length (?<length>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Length();

    [GeneratedRegex(@"/Info (?<info>\d+) 0 R.*/Root (?<root>\d+) 0 R", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Roots();
}
