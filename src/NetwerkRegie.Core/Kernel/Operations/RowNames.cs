using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>The names of rows as the current member may see them: it asks the rows themselves, through the same query filters as every page.</summary>
internal sealed class RowNames(NetworkDb db)
{
    private static readonly MethodInfo LoadOne = typeof(RowNames).GetMethod(nameof(Load), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>The names of those of the rows that are there for the member, by entity; a row without a name has an empty one.</summary>
    public async Task<IReadOnlyDictionary<IEntityType, IReadOnlyDictionary<Guid, string>>> Of(IEnumerable<(IEntityType Entity, Guid Key)> rows, CancellationToken ct)
    {
        var names = new Dictionary<IEntityType, IReadOnlyDictionary<Guid, string>>();
        foreach (var keys in rows.Distinct().GroupBy(row => row.Entity, row => row.Key))
        {
            var id = keys.Key.FindPrimaryKey()!.Properties[0];
            names[keys.Key] = await (Task<IReadOnlyDictionary<Guid, string>>)LoadOne.MakeGenericMethod(keys.Key.ClrType, id.ClrType).Invoke(this, [id.Name, keys, ct])!;
        }

        return names;
    }

    private async Task<IReadOnlyDictionary<Guid, string>> Load<TEntity, TId>(string id, IEnumerable<Guid> keys, CancellationToken ct)
        where TEntity : class
        where TId : struct, ITypedId<TId>
    {
        var ids = keys.Select(TId.From).ToList();
        var rows = await db.Set<TEntity>().AsNoTracking().Where(row => ids.Contains(EF.Property<TId>(row, id))).ToListAsync(ct);
        var (key, name) = (typeof(TEntity).GetProperty(id)!, typeof(TEntity).GetProperty("Name"));
        return rows.ToDictionary(row => ((ITypedId)key.GetValue(row)!).Value, row => name?.GetValue(row) as string ?? "");
    }
}
