using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace NetwerkRegie.Core.Kernel.Backups;

/// <summary>
/// A backup as one file: a copy of the database, the documents as they lie in the data folder, and a list of all of these with the hash of each. The list comes last, so what was broken off has none.
/// </summary>
internal static class BackupArchive
{
    /// <summary>Name of the copy of the database.</summary>
    public const string Database = "database";

    private const string List = "contents.json";
    private const string Documents = "documents/";

    /// <summary>Packs the database and the documents, and gives how many documents there were. One that is wiped meanwhile is kept by no row any more, and stays out.</summary>
    public static async Task<int> Pack(string archive, string database, IEnumerable<(StoredFileId File, string Path)> documents, CancellationToken ct)
    {
        await using var file = new FileStream(archive, Private(FileMode.Create));
        await using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Database] = await Add(zip, Database, database, CompressionLevel.Fastest, ct) };
        foreach (var (document, path) in documents)
        {
            var name = Documents + document.Value.ToString("N");

            // Scans and PDFs are packed as small as they get.
            if (File.Exists(path)) hashes[name] = await Add(zip, name, path, CompressionLevel.NoCompression, ct);
        }

        await using var list = await zip.CreateEntry(List).OpenAsync(ct);
        await JsonSerializer.SerializeAsync(list, hashes, cancellationToken: ct);
        return hashes.Count - 1;
    }

    /// <summary>Whether the file begins as an archive does; a copy of the database alone does not.</summary>
    public static async Task<bool> Is(string file, CancellationToken ct)
    {
        var head = new byte[4];
        await using var stream = File.OpenRead(file);
        return await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct) == head.Length && head.AsSpan().SequenceEqual("PK\x03\x04"u8);
    }

    /// <summary>Unpacks it into a folder, each file under its own name; false when anything is missing, more than there should be, or other than its hash says.</summary>
    public static async Task<bool> Unpack(string archive, string folder, CancellationToken ct)
    {
        try
        {
            await using var file = File.OpenRead(archive);
            await using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            if (zip.GetEntry(List) is not { } list) return false;
            await using var written = await list.OpenAsync(ct);
            if (await JsonSerializer.DeserializeAsync<Dictionary<string, string>>(written, cancellationToken: ct) is not { } hashes || !hashes.ContainsKey(Database)) return false;
            foreach (var (name, hash) in hashes)
            {
                if (PathOf(folder, name) is not { } path || zip.GetEntry(name) is not { } entry || await Take(entry, path, ct) != hash) return false;
            }

            return true;
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException)
        {
            return false;
        }
    }

    /// <summary>The documents that were unpacked into a folder.</summary>
    public static IEnumerable<(StoredFileId File, string Path)> DocumentsIn(string folder) =>
        from path in Directory.EnumerateFiles(folder)
        where Guid.TryParseExact(Path.GetFileName(path), "N", out _)
        select (new StoredFileId(Guid.ParseExact(Path.GetFileName(path), "N")), path);

    /// <summary>Where a file of the list is unpacked; null when it is no name of ours, which could lead out of the folder.</summary>
    private static string? PathOf(string folder, string name) =>
        name == Database ? Path.Combine(folder, Database)
        : name.StartsWith(Documents, StringComparison.Ordinal) && Guid.TryParseExact(name[Documents.Length..], "N", out var document) ? Path.Combine(folder, document.ToString("N"))
        : null;

    private static async Task<string> Add(ZipArchive zip, string name, string path, CompressionLevel level, CancellationToken ct)
    {
        await using var from = new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        await using var to = await zip.CreateEntry(name, level).OpenAsync(ct);
        return await Copy(from, to, ct);
    }

    private static async Task<string> Take(ZipArchiveEntry entry, string path, CancellationToken ct)
    {
        await using var from = await entry.OpenAsync(ct);
        await using var to = new FileStream(path, Private(FileMode.CreateNew));
        var hash = await Copy(from, to, ct);
        to.Flush(flushToDisk: true);
        return hash;
    }

    private static async Task<string> Copy(Stream from, Stream to, CancellationToken ct)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var room = new byte[81_920];
        for (int read; (read = await from.ReadAsync(room, ct)) > 0;)
        {
            sha.AppendData(room, 0, read);
            await to.WriteAsync(room.AsMemory(0, read), ct);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    private static FileStreamOptions Private(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
