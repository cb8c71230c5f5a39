using System.Reflection;
using AutoMapper;
using AutoMapper.QueryableExtensions;

namespace NetwerkRegie.Core.Kernel;

/// <summary>The projections of entities into flat rows, from the profiles that stand in the <c>*Rows.cs</c> files. Never used to write into an entity.</summary>
public static class Mapping
{
    /// <summary>All projections of the house.</summary>
    public static MapperConfiguration Configuration { get; } = new(setUp =>
    {
        ForgetLinqMethods((Profile)setUp);
        foreach (var profile in typeof(Mapping).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Profile)) && !type.IsAbstract)) setUp.AddProfile((Profile)Activator.CreateInstance(profile, nonPublic: true)!);
    });

    /// <summary>The entities as rows, selected in the database.</summary>
    public static IQueryable<TRow> As<TRow>(this IQueryable<Entity> entities) => entities.ProjectTo<TRow>(Configuration);

    /// <summary>This version looks up LINQ's extension methods by name, and finds on .NET 10 more of them than it expects; no projection here needs them.</summary>
    private static void ForgetLinqMethods(Profile setUp)
    {
        var methods = typeof(Profile).GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Single(field => field.FieldType == typeof(List<MethodInfo>));
        ((List<MethodInfo>)methods.GetValue(setUp)!).Clear();
    }
}
