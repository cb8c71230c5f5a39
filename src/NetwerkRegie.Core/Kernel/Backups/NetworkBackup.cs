using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Core.Kernel.Backups;

/// <summary>What is in a backup of everything but the keys of persons: how many documents, and how large the file is.</summary>
public sealed record WrittenBackup(int Documents, long Bytes);

/// <summary>The backup was put back. <paramref name="Kept"/> is a copy of the database that was there before; <paramref name="Documents"/> is null when the backup is of the database alone.</summary>
public sealed record RestoredNetwork(string? Kept, int? Documents);

/// <summary>Writes the database and the documents to one file, and puts them back.</summary>
public sealed class NetworkBackup(IDatabaseEngine engine, FileStore store, NetworkSettings settings)
{
    private string Restoring => Path.Combine(settings.DataFolder, "restoring");

    /// <summary>
    /// Writes the backup; it stands under its name only when it is whole. The database goes first: a document that comes in meanwhile is one too many, and none that a row keeps is missing, because
    /// a removed one stays for weeks.
    /// </summary>
    public async Task<WrittenBackup> Write(NetworkDb db, string file, CancellationToken ct)
    {
        var (archive, database) = (file + ".part", file + ".database.part");
        File.Delete(database);
        try
        {
            await engine.Backup(db, database, ct);
            var documents = await BackupArchive.Pack(archive, database, store.All(), ct);
            File.Move(archive, file);
            return new WrittenBackup(documents, new FileInfo(file).Length);
        }
        finally
        {
            File.Delete(archive);
            File.Delete(database);
        }
    }

    /// <summary>
    /// Puts a backup back. Everything is unpacked and checked first. Then the documents that are missing are added, which no row notices, then the database takes its place in one step, and last come
    /// the documents that were here and had become other than they were. Whenever it is broken off, the data folder is whole, and it can be done again.
    /// </summary>
    public async Task<Outcome<RestoredNetwork>> Restore(string file, CancellationToken ct)
    {
        if (!await BackupArchive.Is(file, ct))
        {
            var alone = await engine.Restore(file, ct);
            return alone.IsDone ? new RestoredNetwork(alone.Value.Kept, null) : alone.Failure!;
        }

        Forget();
        Directory.CreateDirectory(Restoring);
        try
        {
            if (!await BackupArchive.Unpack(file, Restoring, ct)) return new NotABackup(Path.GetFileName(file));
            var documents = BackupArchive.DocumentsIn(Restoring).ToList();
            var there = documents.Where(document => store.Holds(document.File)).ToList();
            foreach (var (document, path) in documents.Except(there)) store.TakeBack(document, path);
            var restored = await engine.Restore(Path.Combine(Restoring, BackupArchive.Database), ct);
            if (!restored.IsDone) return restored.Failure!;
            foreach (var (document, path) in there) store.TakeBack(document, path);
            return new RestoredNetwork(restored.Value.Kept, documents.Count);
        }
        finally
        {
            Forget();
        }
    }

    /// <summary>Wipes what was unpacked, also by a restore that was killed.</summary>
    private void Forget()
    {
        if (Directory.Exists(Restoring)) Directory.Delete(Restoring, recursive: true);
    }
}
