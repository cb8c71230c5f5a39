using System.Security.Cryptography;

namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>
/// Keeps files in the data folder, outside what the web server shows, under names that tell nothing. A file comes in by way of a folder of arrivals and stands in
/// the store only when all of it was read, is no larger than allowed and is what its name says. Nodes that share a database share the data folder too.
/// </summary>
public sealed class FileStore(NetworkSettings settings, TimeProvider clock)
{
    /// <summary>Largest file, in megabytes.</summary>
    public const int Megabytes = 20;

    /// <summary>Largest file, in bytes.</summary>
    public const long LargestFile = Megabytes * 1024L * 1024;

    private const int BufferSize = 81_920;

    private string Root => Path.Combine(settings.DataFolder, "documents");

    private string Arrivals => Path.Combine(Root, "arriving");

    /// <summary>Takes a file in, whoever may do so having been asked before. Reads no further than the limit, whatever the sender says of its length.</summary>
    public async Task<Outcome<FileFacts>> Put(Stream content, string? fileName, CancellationToken ct)
    {
        if (FileName.Clean(fileName) is not { } name) return new FileNameNotAllowed();
        if (FileKinds.Promised(name) is not { } promised) return new FileKindNotAllowed();
        var id = StoredFileId.New();
        Directory.CreateDirectory(Arrivals);
        var arriving = Path.Combine(Arrivals, NameOf(id));
        try
        {
            var taken = await TakeIn(content, arriving, new FileFacts(id, name, promised, 0, ""), ct);
            if (!taken.IsDone) return taken;
            File.SetLastWriteTimeUtc(arriving, clock.Now());
            Directory.CreateDirectory(FolderOf(id));
            File.Move(arriving, PathOf(id));
            return taken;
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    /// <summary>Whether the file is there.</summary>
    public bool Holds(StoredFileId file) => File.Exists(PathOf(file));

    /// <summary>The file, to be read; null when it is not there.</summary>
    public Stream? Open(StoredFileId file) =>
        Holds(file) ? new FileStream(PathOf(file), new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read | FileShare.Delete, BufferSize = BufferSize, Options = FileOptions.Asynchronous | FileOptions.SequentialScan }) : null;

    /// <summary>Wipes a file.</summary>
    public void Wipe(StoredFileId file)
    {
        if (Holds(file)) File.Delete(PathOf(file));
    }

    /// <summary>Every file, and where it lies.</summary>
    internal IEnumerable<(StoredFileId File, string Path)> All() => !Directory.Exists(Root) ? [] :
        from folder in Directory.EnumerateDirectories(Root)
        where folder != Arrivals
        from path in Directory.EnumerateFiles(folder)
        where Guid.TryParseExact(Path.GetFileName(path), "N", out _)
        select (new StoredFileId(Guid.ParseExact(Path.GetFileName(path), "N")), path);

    /// <summary>The files that were taken in before the moment.</summary>
    internal IReadOnlyList<StoredFileId> TakenInBefore(DateTime moment) => [.. All().Where(file => File.GetLastWriteTimeUtc(file.Path) < moment).Select(file => file.File)];

    /// <summary>Puts a file from a backup in its place, byte for byte as it was stored, in one step.</summary>
    internal void TakeBack(StoredFileId file, string from)
    {
        File.SetLastWriteTimeUtc(from, clock.Now());
        Directory.CreateDirectory(FolderOf(file));
        File.Move(from, PathOf(file), overwrite: true);
    }

    /// <summary>Wipes what never arrived, because the program was stopped while it was read.</summary>
    internal void WipeArrivals(DateTime before)
    {
        if (!Directory.Exists(Arrivals)) return;
        foreach (var path in Directory.EnumerateFiles(Arrivals).Where(path => File.GetLastWriteTimeUtc(path) < before).ToList()) File.Delete(path);
    }

    private static async Task<Outcome<FileFacts>> TakeIn(Stream content, string path, FileFacts facts, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new FileStream(path, options);
        if (await Copy(content, file, ct) is not { } hash) return new DocumentTooLarge(Megabytes);
        if (file.Length == 0) return new FileIsEmpty();
        if (FileContent.KindOf(file) is not { } kind) return new FileKindNotAllowed();
        if (kind == FileKind.Docx && WordFile.Check(file) is { } refusal) return refusal;
        if (kind != facts.Kind) return new FileIsNotWhatItSays(facts.Name, kind);
        file.Flush(flushToDisk: true);
        return facts with { Size = file.Length, Sha256 = hash };
    }

    /// <summary>The hash of what was copied; null when there was more than allowed.</summary>
    private static async Task<string?> Copy(Stream from, FileStream to, CancellationToken ct)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var room = new byte[BufferSize];
        long size = 0;
        for (int read; (read = await from.ReadAsync(room, ct)) > 0;)
        {
            if ((size += read) > LargestFile) return null;
            sha.AppendData(room, 0, read);
            await to.WriteAsync(room.AsMemory(0, read), ct);
        }

        await to.FlushAsync(ct);
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    private static string NameOf(StoredFileId file) => file.Value.ToString("N");

    /// <summary>The last two signs are random, the first are not.</summary>
    private string FolderOf(StoredFileId file) => Path.Combine(Root, NameOf(file)[^2..]);

    private string PathOf(StoredFileId file) => Path.Combine(FolderOf(file), NameOf(file));
}
