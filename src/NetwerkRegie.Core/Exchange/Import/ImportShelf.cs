using System.Text.Json;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Keeps the files that were laid ready, in the data folder, each in a folder of its own with a card that says what it is and what trying it out showed.</summary>
public sealed class ImportShelf(NetworkSettings settings)
{
    private const string List = "list";
    private const string Card = "import.json";
    private const string Tried = "trial.json";

    private string Root => Path.Combine(settings.DataFolder, "imports");

    /// <summary>Lays a file ready.</summary>
    public async Task Put(StagedImport import, Stream file, CancellationToken ct)
    {
        Directory.CreateDirectory(Folder(import.Id));
        await using (var copy = File.Create(Path.Combine(Folder(import.Id), List))) await file.CopyToAsync(copy, ct);
        await Keep(import, ct);
    }

    /// <summary>Writes the card anew, as a whole or not at all.</summary>
    public Task Keep(StagedImport import, CancellationToken ct) => Write(import.Id, Card, import, ct);

    /// <summary>Writes the card anew before the next thing happens.</summary>
    public void KeepNow(StagedImport import)
    {
        var card = Path.Combine(Folder(import.Id), Card);
        using (var stream = File.Create(card + ".now"))
        {
            JsonSerializer.Serialize(stream, import, JsonSerializerOptions.Web);
            stream.Flush(flushToDisk: true);
        }

        File.Move(card + ".now", card, overwrite: true);
    }

    /// <summary>Keeps what trying the list out showed.</summary>
    public Task KeepTrial(Guid id, ImportTrial trial, CancellationToken ct) => Write(id, Tried, trial, ct);

    /// <summary>What trying the list out showed; null when it was not tried out since its columns were chosen.</summary>
    public Task<ImportTrial?> Trial(Guid id, CancellationToken ct) => Read<ImportTrial>(id, Tried, ct);

    /// <summary>The trial no longer holds.</summary>
    public void ForgetTrial(Guid id) => File.Delete(Path.Combine(Folder(id), Tried));

    /// <summary>The card of an import, or null.</summary>
    public Task<StagedImport?> Find(Guid id, CancellationToken ct) => Read<StagedImport>(id, Card, ct);

    /// <summary>All imports, the latest first.</summary>
    public async Task<IReadOnlyList<StagedImport>> All(CancellationToken ct)
    {
        if (!Directory.Exists(Root)) return [];
        var found = new List<StagedImport>();
        foreach (var folder in Directory.EnumerateDirectories(Root))
        {
            if (Guid.TryParse(Path.GetFileName(folder), out var id) && await Find(id, ct) is { } import) found.Add(import);
        }

        return [.. found.OrderByDescending(import => import.At)];
    }

    /// <summary>The file itself.</summary>
    public FileStream Open(StagedImport import) => File.OpenRead(Path.Combine(Folder(import.Id), List));

    /// <summary>Whether the file is still kept.</summary>
    public bool HasFile(Guid id) => File.Exists(Path.Combine(Folder(id), List));

    /// <summary>Throws the file away, and what the trial showed of it; the card stays.</summary>
    public void Discard(Guid id)
    {
        File.Delete(Path.Combine(Folder(id), List));
        ForgetTrial(id);
    }

    /// <summary>Takes the turn of a library: one import at a time. Null when another one has it. It ends with the process that took it, however that ends.</summary>
    internal async Task<IDisposable?> TakeTurn(StagedImport import)
    {
        const int attempts = 5;
        Directory.CreateDirectory(Root);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var turn = new FileStream(Turn(import.Library), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                await File.WriteAllTextAsync(Holder(import.Library), import.Id.ToString("N"));
                return turn;
            }
            catch (IOException) when (attempt < attempts)
            {
                // Somebody may only have been looking whether it is taken.
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    /// <summary>The import of a library that is being worked on by this process or another one; null when none is.</summary>
    internal Guid? AtWork(Guid? library)
    {
        if (!File.Exists(Turn(library))) return null;
        try
        {
            using var free = new FileStream(Turn(library), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return null;
        }
        catch (IOException)
        {
            // Nobody can read a file that another holds, so who holds it stands beside it.
            return File.Exists(Holder(library)) && Guid.TryParse(File.ReadAllText(Holder(library)), out var id) ? id : Guid.Empty;
        }
    }

    private async Task Write<T>(Guid id, string name, T value, CancellationToken ct)
    {
        var path = Path.Combine(Folder(id), name);
        await using (var stream = File.Create(path + ".new")) await JsonSerializer.SerializeAsync(stream, value, JsonSerializerOptions.Web, ct);
        File.Move(path + ".new", path, overwrite: true);
    }

    private async Task<T?> Read<T>(Guid id, string name, CancellationToken ct)
        where T : class
    {
        var path = Path.Combine(Folder(id), name);
        if (!File.Exists(path)) return null;
        await using var stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<T>(stream, JsonSerializerOptions.Web, ct);
    }

    private string Turn(Guid? library) => Path.Combine(Root, (library?.ToString("N") ?? "operator") + ".turn");

    private string Holder(Guid? library) => Turn(library) + ".by";

    private string Folder(Guid id) => Path.Combine(Root, id.ToString("N"));
}
