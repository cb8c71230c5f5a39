using Microsoft.EntityFrameworkCore.Metadata;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>Reads changes of the history field by field, in words, and only those of rows that the reader may see.</summary>
internal sealed class ChangeReader(NetworkDb db, RowJson json, RowNames rows, FieldWords words)
{
    public async Task<IReadOnlyList<ChangeRow>> Read(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        var known = changes.Where(change => db.Model.GetEntityTypes().Any(type => type.ClrType.Name == change.Entity)).Select(Open).ToList();
        var names = await rows.Of(known.SelectMany(row => (row.Guards ?? []).Append((row.Shape.Entity, row.Change.Key)).Concat(FieldWords.References(row.Shape, row.Before, row.After))), ct);
        var shown = known.ToDictionary(row => row.Change, row => Show(row, names));
        return [.. changes.Select(change => shown.GetValueOrDefault(change) ?? new ChangeRow(change.Position, change.Entity, change.Key, Kind(change), null, null))];
    }

    private OpenRow Open(Change change)
    {
        var shape = RowShape.Of(db, change.Entity);
        object?[]? Values(string? row) => row is null ? null : json.Read(shape, row, change.Person);
        var (before, after) = (Values(change.Before), Values(change.After));
        return new OpenRow(shape, change, before, after, RowSight.Guards(shape, change.Key, before, after));
    }

    private ChangeRow Show(OpenRow row, IReadOnlyDictionary<IEntityType, IReadOnlyDictionary<Guid, string>> names)
    {
        var visible = row.Guards is { } guards && guards.All(guard => names[guard.Entity].ContainsKey(guard.Key));
        var name = visible ? names[row.Shape.Entity].GetValueOrDefault(row.Change.Key) : null;
        return new ChangeRow(row.Change.Position, row.Change.Entity, row.Change.Key, Kind(row.Change), name is { Length: > 0 } ? name : null, visible ? Fields(row, names) : null);
    }

    private List<FieldRow> Fields(OpenRow row, IReadOnlyDictionary<IEntityType, IReadOnlyDictionary<Guid, string>> names)
    {
        var fields = new List<FieldRow>();
        for (var i = 0; i < row.Shape.Columns.Count; i++)
        {
            var column = row.Shape.Columns[i];
            if (!FieldWords.Tells(row.Shape, column)) continue;
            var (before, after) = (Word(column, row.Before?[i]), Word(column, row.After?[i]));
            if (before != after) fields.Add(new FieldRow($"Field.{row.Shape.Name}.{column.Property.Name}", before, after));
        }

        return fields;

        string? Word(RowColumn column, object? value) => words.Say(column, value, names) ?? (value as Guid?)?.ToString();
    }

    private static ChangeKind Kind(Change change) => change.VersionBefore is null ? ChangeKind.Added : change.VersionAfter is null ? ChangeKind.Removed : ChangeKind.Changed;

    private sealed record OpenRow(RowShape Shape, Change Change, object?[]? Before, object?[]? After, IReadOnlyList<(IEntityType Entity, Guid Key)>? Guards);
}
