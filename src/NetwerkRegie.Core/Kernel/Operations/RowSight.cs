using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>
/// Which rows of the history the current member may look into, or take back. It asks the rows themselves, through the same query filters as every page:
/// a row under a filter must be there for the member; a part of such a row is seen when the whole is. A row without any is everybody's, also after it was removed.
/// </summary>
internal static class RowSight
{
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

    /// <summary>Whether rows of the entity are not everybody's, by a filter of their own or of what they are part of.</summary>
    public static bool IsGuarded(IEntityType entity) => HasFilter(entity) || Wholes(entity).Any(whole => IsGuarded(whole.PrincipalEntityType));

    private static bool HasFilter(IEntityType entity) => entity.GetDeclaredQueryFilters().Count > 0;

    private static IEnumerable<IForeignKey> Wholes(IEntityType part) => part.GetForeignKeys().Where(key => key.DeleteBehavior == DeleteBehavior.Cascade && key.PrincipalEntityType != part);
}
