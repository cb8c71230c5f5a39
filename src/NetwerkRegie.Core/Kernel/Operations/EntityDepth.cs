using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>How many references lead from an entity up to one that points at nothing: wholes come before their parts.</summary>
internal static class EntityDepth
{
    private static readonly ConcurrentDictionary<IModel, IReadOnlyDictionary<IEntityType, int>> Known = new();

    public static IReadOnlyDictionary<IEntityType, int> Of(NetworkDb db) => Known.GetOrAdd(db.Model, Measure);

    private static Dictionary<IEntityType, int> Measure(IModel model)
    {
        var depth = new Dictionary<IEntityType, int>();
        foreach (var entity in model.GetEntityTypes()) Depth(entity, depth, []);
        return depth;
    }

    private static int Depth(IEntityType entity, Dictionary<IEntityType, int> known, HashSet<IEntityType> path)
    {
        if (known.TryGetValue(entity, out var depth)) return depth;
        if (!path.Add(entity)) return 0;
        var above = entity.GetForeignKeys().Select(reference => reference.PrincipalEntityType).Where(whole => whole != entity);
        depth = above.Select(whole => Depth(whole, known, path) + 1).DefaultIfEmpty(0).Max();
        path.Remove(entity);
        return known[entity] = depth;
    }
}
