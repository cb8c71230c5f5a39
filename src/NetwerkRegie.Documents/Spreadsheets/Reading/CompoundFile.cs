using System.Buffers.Binary;
using System.Text;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Judges a compound file (the container of XLS and of encrypted XLSX) by the names in its directory.</summary>
internal static class CompoundFile
{
    private const int EntrySize = 128;
    private const int HeaderSize = 512;
    private const int NameLengthAt = 64;
    private const int TypeAt = 66;

    public static async Task<TableProblem?> Problem(Stream file, CancellationToken ct)
    {
        var names = await Names(file, ct);
        if (names.Contains("EncryptedPackage")) return new WorkbookIsProtected();
        if (names.Contains("_VBA_PROJECT_CUR") || names.Contains("_VBA_PROJECT")) return new WorkbookHasMacros();
        return names.Contains("Workbook") || names.Contains("Book") ? null : new NotATable();
    }

    /// <summary>Directory entries lie on multiples of 128 bytes; walking all of them needs no trust in the tables of a damaged file.</summary>
    private static async Task<HashSet<string>> Names(Stream file, CancellationToken ct)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var block = new byte[HeaderSize * EntrySize];
        file.Position = HeaderSize;
        while (await file.ReadAtLeastAsync(block, block.Length, throwOnEndOfStream: false, ct) is > 0 and var read)
        {
            for (var at = 0; at + EntrySize <= read; at += EntrySize)
            {
                if (Name(block.AsSpan(at, EntrySize)) is { } name) names.Add(name);
            }
        }

        return names;
    }

    private static string? Name(ReadOnlySpan<byte> entry)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLengthAt..]);
        return entry[TypeAt] is 1 or 2 or 5 && length is > 2 and <= NameLengthAt && length % 2 == 0 ? Encoding.Unicode.GetString(entry[..(length - 2)]) : null;
    }
}
