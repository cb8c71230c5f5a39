using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>
/// One entity's table as the history and the bulk writer see it: its columns, how a row becomes JSON and back, and the three statements that write a row.
/// Made once per entity and model; it works for every database, because it asks EF Core's own mapping.
/// </summary>
internal sealed class RowShape
{
    private static readonly ConcurrentDictionary<(IModel, Type), RowShape> Known = new();

    private readonly int versionPlace;

    private RowShape(IEntityType entity, ISqlGenerationHelper sql)
    {
        Entity = entity;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        Columns = [.. entity.GetProperties().Select(property => new RowColumn(property, property.GetColumnName(table)!))];
        Key = Columns.Single(column => column.Property.IsPrimaryKey());
        Version = Columns.Single(column => column.Property.Name == nameof(Kernel.Entity.Version));
        versionPlace = Columns.ToList().IndexOf(Version);
        var name = sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
        string Named(RowColumn column) => sql.DelimitIdentifier(column.Column);
        Insert = $"INSERT INTO {name} ({string.Join(", ", Columns.Select(Named))}) VALUES ({string.Join(", ", Columns.Select(column => column.Parameter))})";
        Update = $"UPDATE {name} SET {string.Join(", ", Columns.Where(c => c != Key).Select(c => $"{Named(c)} = {c.Parameter}"))} WHERE {Named(Key)} = {Key.Parameter}";
        Delete = $"DELETE FROM {name} WHERE {Named(Key)} = {Key.Parameter}";
        SelectAll = $"SELECT {string.Join(", ", Columns.Select(Named))} FROM {name} WHERE {Named(Key)} = {Key.Parameter}";
    }

    public IEntityType Entity { get; }

    public string Name => Entity.ClrType.Name;

    public IReadOnlyList<RowColumn> Columns { get; }

    public RowColumn Key { get; }

    public RowColumn Version { get; }

    public string Insert { get; }

    public string Update { get; }

    public string Delete { get; }

    public string SelectAll { get; }

    public static RowShape Of(NetworkDb db, Type entity) =>
        Known.GetOrAdd((db.Model, entity), _ => new RowShape(db.Model.FindEntityType(entity) ?? throw new InvalidOperationException($"{entity.Name} is not mapped"), db.GetService<ISqlGenerationHelper>()));

    public static RowShape Of(NetworkDb db, string entity) =>
        Of(db, db.Model.GetEntityTypes().Single(type => type.ClrType.Name == entity).ClrType);

    /// <summary>The version among the values of a row; null when there is no row.</summary>
    public Guid? VersionOf(object?[]? values) => (Guid?)values?[versionPlace];

    /// <summary>Sets the version among the values of a row.</summary>
    public void SetVersion(object?[] values, Guid version) => values[versionPlace] = version;

    /// <summary>The values of a row in column order, as the database keeps them.</summary>
    public object?[] Values(Entity row)
    {
        var values = new object?[Columns.Count];
        for (var i = 0; i < values.Length; i++) values[i] = Columns[i].Read(row);
        return values;
    }
}

/// <summary>One column: how its value is read from an entity and bound to a statement.</summary>
internal sealed class RowColumn
{
    private readonly RelationalTypeMapping mapping;
    private readonly Func<object?, object?>? toStore;
    private readonly IClrPropertyGetter getter;

    public RowColumn(IProperty property, string column)
    {
        Property = property;
        Column = column;
        Parameter = "@" + property.Name;
        mapping = property.GetRelationalTypeMapping();
        toStore = mapping.Converter?.ConvertToProvider;
        getter = property.GetGetter();
        StoreType = Nullable.GetUnderlyingType(mapping.Converter?.ProviderClrType ?? property.ClrType) ?? mapping.Converter?.ProviderClrType ?? property.ClrType;
        IsPersonal = property.PropertyInfo?.GetCustomAttribute<PersonalAttribute>() is not null;
    }

    public IProperty Property { get; }

    public string Column { get; }

    public string Parameter { get; }

    /// <summary>The type of the value as JSON keeps it.</summary>
    public Type StoreType { get; }

    public bool IsPersonal { get; }

    public object? Read(Entity row) => ToStore(getter.GetClrValue(row));

    /// <summary>The value as the database keeps it, from a row that is being read.</summary>
    public object? Read(DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : mapping.GetDataReaderMethod().Invoke(reader, [ordinal]);

    /// <summary>The value as the entity keeps it, from the value as the database keeps it.</summary>
    public object? ToClr(object? value) => value is null || mapping.Converter is not { } converter ? value : converter.ConvertFromProvider(value);

    public object? ToStore(object? value) => value is null || toStore is null ? value : toStore(value);

    /// <summary>A parameter whose value is set per row.</summary>
    public DbParameter Prepare(DbCommand command)
    {
        var parameter = mapping.CreateParameter(command, Parameter, null, nullable: true);
        command.Parameters.Add(parameter);
        return parameter;
    }
}
