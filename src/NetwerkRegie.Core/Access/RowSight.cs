using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>
/// Which rows of the history the current member may look into. It asks the rows themselves, through the same query filters as every page:
/// a row under a filter must be there for the member; a part of such a row is seen when the whole is. A row without any is everybody's, also after it was removed.
/// </summary>
internal sealed class RowSight(NetworkDb db)
{
    private static readonly MethodInfo LoadOne = typeof(RowSight).GetMethod(nameof(Load), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>The names of those of the rows that are there for the member; a row without a name has an empty one.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Names(IEntityType entity, IReadOnlyCollection<Guid> keys, CancellationToken ct)
    {
        if (keys.Count == 0) return new Dictionary<Guid, string>();
        var id = entity.FindPrimaryKey()!.Properties[0];
        return await (Task<IReadOnlyDictionary<Guid, string>>)LoadOne.MakeGenericMethod(entity.ClrType, id.ClrType).Invoke(this, [id.Name, keys, ct])!;
    }

    /// <summary>The rows that must be there for the member before the change may be shown; null when nobody may see it.</summary>
    public static IReadOnlyList<(IEntityType Entity, Guid Key)>? Guards(RowShape shape, Guid key, params object?[]?[] versions)
    {
        if (HasFilter(shape.Entity)) return [(shape.Entity, key)];
        var guards = new List<(IEntityType, Guid)>();
        foreach (var whole in Wholes(shape.Entity))
        {
            if (!HasFilter(whole.PrincipalEntityType))
            {
                if (IsGuarded(whole.PrincipalEntityType)) return null;
                continue;
            }

            var column = shape.Columns.ToList().FindIndex(c => c.Property == whole.Properties[0]);
            guards.AddRange(versions.Where(values => values?[column] is Guid).Select(values => (whole.PrincipalEntityType, (Guid)values![column]!)).Distinct());
        }

        return guards;
    }

    private static bool HasFilter(IEntityType entity) => entity.GetDeclaredQueryFilters().Count > 0;

    private static bool IsGuarded(IEntityType entity) => HasFilter(entity) || Wholes(entity).Any(whole => IsGuarded(whole.PrincipalEntityType));

    private static IEnumerable<IForeignKey> Wholes(IEntityType part) => part.GetForeignKeys().Where(key => key.DeleteBehavior == DeleteBehavior.Cascade && key.PrincipalEntityType != part);

    private async Task<IReadOnlyDictionary<Guid, string>> Load<TEntity, TId>(string id, IReadOnlyCollection<Guid> keys, CancellationToken ct)
        where TEntity : class
        where TId : struct, ITypedId<TId>
    {
        var ids = keys.Select(TId.From).ToList();
        var rows = await db.Set<TEntity>().AsNoTracking().Where(row => ids.Contains(EF.Property<TId>(row, id))).ToListAsync(ct);
        var (key, name) = (typeof(TEntity).GetProperty(id)!, typeof(TEntity).GetProperty("Name"));
        return rows.ToDictionary(row => ((ITypedId)key.GetValue(row)!).Value, row => name?.GetValue(row) as string ?? "");
    }
}
