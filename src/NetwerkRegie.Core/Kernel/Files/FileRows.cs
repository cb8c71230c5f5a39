using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>Finds the rows of all rooms that keep a file, past all row rights, and what the history says of them.</summary>
internal sealed class FileRows(NetworkDb db)
{
    /// <summary>Names of the entities that keep files.</summary>
    public IReadOnlyList<string> Entities => [.. Shapes.Select(shape => shape.Name)];

    private IEnumerable<RowShape> Shapes => db.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(IKeepsFile))).Select(entity => RowShape.Of(db, entity.ClrType));

    /// <summary>Every file that a row keeps, with its size and hash.</summary>
    public async Task<IReadOnlyList<KeptFile>> All(CancellationToken ct)
    {
        var kept = new List<KeptFile>();
        foreach (var shape in Shapes)
        {
            string Column(string property) => $"\"{shape.Columns.Single(column => column.Property.Name == property).Column}\"";
            await using var command = await db.Statement($"SELECT {Column(nameof(IKeepsFile.File))}, {Column(nameof(IKeepsFile.Size))}, {Column(nameof(IKeepsFile.Sha256))} FROM \"{shape.Entity.GetTableName()}\"", ct);
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct)) kept.Add(new KeptFile(new StoredFileId(reader.GetGuid(0)), reader.GetInt64(1), reader.GetString(2)));
        }

        return kept;
    }

    /// <summary>Files of rows that anything happened to since the moment: a removed row among them may still come back.</summary>
    public async Task<IReadOnlySet<StoredFileId>> TouchedSince(DateTime moment, CancellationToken ct)
    {
        var names = Entities;
        var since = db.Operations().Where(o => o.At >= moment).Select(o => o.Id);
        var changes = await db.Changes().AsNoTracking().Where(c => names.Contains(c.Entity) && since.Contains(c.Operation)).Select(c => c.After ?? c.Before).ToListAsync(ct);
        return changes.OfType<string>().Select(FileOf).ToHashSet();
    }

    /// <summary>The file that a row of the history keeps.</summary>
    public static StoredFileId FileOf(string row)
    {
        using var json = JsonDocument.Parse(row);
        return new StoredFileId(json.RootElement.GetProperty(nameof(IKeepsFile.File)).GetGuid());
    }
}

/// <summary>A file as its row describes it.</summary>
internal readonly record struct KeptFile(StoredFileId File, long Size, string Sha256);
