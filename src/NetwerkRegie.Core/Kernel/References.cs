using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NetwerkRegie.Core.Kernel;

/// <summary>References from one room's rows to another's, by typed id only: the database guards them, and no room names another's entity.</summary>
public static class References
{
    private const string Annotation = "NetwerkRegie:RefersTo";

    /// <summary>The id in this property must exist. What the id identifies is found by its type: a PartnerId is the <c>Id</c> of Partner.</summary>
    public static void RefersTo<TEntity, TId>(this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, TId>> id, DeleteBehavior whenGone = DeleteBehavior.Restrict)
        where TEntity : class =>
        entity.Property(id).HasAnnotation(Annotation, whenGone.ToString());

    /// <summary>Makes foreign keys of the references, after every room has mapped its rows.</summary>
    internal static void Resolve(ModelBuilder model)
    {
        var byKey = model.Model.GetEntityTypes().Where(entity => entity.FindPrimaryKey()?.Properties is [{ Name: "Id", ClrType: var key }] && key.IsAssignableTo(typeof(ITypedId)))
            .ToDictionary(entity => entity.FindPrimaryKey()!.Properties[0].ClrType, entity => entity.ClrType);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.FindAnnotation(Annotation) is not null).ToList())
        {
            var id = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            var whenGone = Enum.Parse<DeleteBehavior>((string)property.FindAnnotation(Annotation)!.Value!);
            property.RemoveAnnotation(Annotation);
            model.Entity(property.DeclaringType.ClrType).HasOne(byKey[id], null).WithMany().HasForeignKey(property.Name).OnDelete(whenGone);
        }
    }
}
