using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>Reads changes of the history field by field, in words, and only those of rows that the reader may see.</summary>
internal sealed class ChangeReader(NetworkDb db, RowJson json, RowSight sight)
{
    /// <summary>Values that follow from others, and so tell nothing new.</summary>
    private static readonly string[] Derived = [nameof(Entity.Version), "ChangedAt", "SearchText", "SortName"];

    public async Task<IReadOnlyList<ChangeRow>> Read(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        var known = changes.Where(change => db.Model.GetEntityTypes().Any(type => type.ClrType.Name == change.Entity)).Select(Open).ToList();
        var wanted = known.SelectMany(row => (row.Guards ?? []).Append((row.Shape.Entity, row.Change.Key)).Concat(References(row))).Distinct().ToList();
        var names = new Dictionary<IEntityType, IReadOnlyDictionary<Guid, string>>();
        foreach (var rows in wanted.GroupBy(row => row.Item1, row => row.Item2)) names[rows.Key] = await sight.Names(rows.Key, [.. rows], ct);
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

    private static IEnumerable<(IEntityType, Guid)> References(OpenRow row) =>
        from column in row.Shape.Columns
        from reference in column.Property.GetContainingForeignKeys()
        from values in (object?[]?[])[row.Before, row.After]
        where values?[row.Shape.Columns.ToList().IndexOf(column)] is Guid
        select (reference.PrincipalEntityType, (Guid)values[row.Shape.Columns.ToList().IndexOf(column)]!);

    private static ChangeRow Show(OpenRow row, Dictionary<IEntityType, IReadOnlyDictionary<Guid, string>> names)
    {
        var visible = row.Guards is { } guards && guards.All(guard => names[guard.Entity].ContainsKey(guard.Key));
        var name = visible ? names[row.Shape.Entity].GetValueOrDefault(row.Change.Key) : null;
        return new ChangeRow(row.Change.Position, row.Change.Entity, row.Change.Key, Kind(row.Change), name is { Length: > 0 } ? name : null, visible ? Fields(row, names) : null);
    }

    private static List<FieldRow> Fields(OpenRow row, Dictionary<IEntityType, IReadOnlyDictionary<Guid, string>> names)
    {
        var fields = new List<FieldRow>();
        for (var i = 0; i < row.Shape.Columns.Count; i++)
        {
            var column = row.Shape.Columns[i];
            if (column == row.Shape.Key || Derived.Contains(column.Property.Name)) continue;
            var (before, after) = (Word(column, row.Before?[i], names), Word(column, row.After?[i], names));
            if (before != after) fields.Add(new FieldRow($"Field.{row.Shape.Name}.{column.Property.Name}", before, after));
        }

        return fields;
    }

    private static string? Word(RowColumn column, object? value, Dictionary<IEntityType, IReadOnlyDictionary<Guid, string>> names)
    {
        var type = Nullable.GetUnderlyingType(column.Property.ClrType) ?? column.Property.ClrType;
        return value switch
        {
            null => null,
            string text when type.IsEnum => Texts.Say($"{type.Name}.{text}"),
            Guid id => column.Property.GetContainingForeignKeys().Select(key => names[key.PrincipalEntityType].GetValueOrDefault(id)).FirstOrDefault(name => name is { Length: > 0 }) ?? id.ToString(),
            bool yes => Texts.Say(yes ? "Access.Yes" : "Access.No"),
            DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
            DateTime moment => Moment(moment),
            IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
            _ => value.ToString(),
        };
    }

    private static string Moment(DateTime utc)
    {
        var (day, time) = utc.InAmsterdam();
        return $"{day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)} {time.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    private static ChangeKind Kind(Change change) => change.VersionBefore is null ? ChangeKind.Added : change.VersionAfter is null ? ChangeKind.Removed : ChangeKind.Changed;

    private sealed record OpenRow(RowShape Shape, Change Change, object?[]? Before, object?[]? After, IReadOnlyList<(IEntityType Entity, Guid Key)>? Guards);
}
