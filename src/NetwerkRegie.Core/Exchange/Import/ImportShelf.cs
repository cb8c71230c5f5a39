using System.Text.Json;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Keeps the files that were laid ready, in the data folder, each in a folder of its own with a card that says what it is.</summary>
public sealed class ImportShelf(NetworkSettings settings)
{
    private const string List = "list";
    private const string Card = "import.json";

    private string Root => Path.Combine(settings.DataFolder, "imports");

    /// <summary>Lays a file ready.</summary>
    public async Task Put(StagedImport import, Stream file, CancellationToken ct)
    {
        Directory.CreateDirectory(Folder(import.Id));
        await using (var copy = File.Create(Path.Combine(Folder(import.Id), List))) await file.CopyToAsync(copy, ct);
        await Keep(import, ct);
    }

    /// <summary>Writes the card anew, as a whole or not at all.</summary>
    public async Task Keep(StagedImport import, CancellationToken ct)
    {
        var card = Path.Combine(Folder(import.Id), Card);
        await using (var stream = File.Create(card + ".new")) await JsonSerializer.SerializeAsync(stream, import, JsonSerializerOptions.Web, ct);
        File.Move(card + ".new", card, overwrite: true);
    }

    /// <summary>The card of an import, or null.</summary>
    public async Task<StagedImport?> Find(Guid id, CancellationToken ct)
    {
        var card = Path.Combine(Folder(id), Card);
        if (!File.Exists(card)) return null;
        await using var stream = File.OpenRead(card);
        return await JsonSerializer.DeserializeAsync<StagedImport>(stream, JsonSerializerOptions.Web, ct);
    }

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

    private string Folder(Guid id) => Path.Combine(Root, id.ToString("N"));
}
