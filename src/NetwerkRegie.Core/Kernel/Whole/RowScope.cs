using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel.Whole;

/// <summary>The rows of an entity that the current member may see: those that its own query filter lets through, if what they cannot be without is there for the member too.</summary>
internal sealed class RowScope(NetworkDb db)
{
    private static readonly MethodInfo Within = typeof(RowScope).GetMethod(nameof(PartsOf), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public IQueryable<T> Seen<T>(IQueryable<T> rows)
        where T : class
    {
        foreach (var whole in db.Model.FindEntityType(typeof(T))!.GetForeignKeys().Where(IsGuardedWhole))
        {
            var key = whole.PrincipalKey.Properties[0];
            rows = (IQueryable<T>)Within.MakeGenericMethod(typeof(T), whole.PrincipalEntityType.ClrType, key.ClrType).Invoke(this, [rows, whole.Properties[0], key.Name])!;
        }

        return rows;
    }

    private static bool IsGuardedWhole(IForeignKey reference) =>
        reference.IsRequired && reference.PrincipalEntityType != reference.DeclaringEntityType && RowSight.IsGuarded(reference.PrincipalEntityType);

    private IQueryable<T> PartsOf<T, TWhole, TId>(IQueryable<T> parts, IProperty reference, string key)
        where T : class
        where TWhole : class
    {
        var wholes = Seen(db.Set<TWhole>()).Select(row => EF.Property<TId>(row, key));
        var part = Expression.Parameter(typeof(T), "part");
        var value = Expression.Convert(Expression.Call(typeof(EF), nameof(EF.Property), [reference.ClrType], part, Expression.Constant(reference.Name)), typeof(TId));
        var isThere = Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(TId)], wholes.Expression, value);
        return parts.Where(Expression.Lambda<Func<T, bool>>(isThere, part));
    }
}
