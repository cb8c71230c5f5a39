using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel.Whole;

/// <summary>The order of the tables in a file of everything: what a row refers to stands before it, so that it can be read back from top to bottom.</summary>
public static class WholeOrder
{
    /// <summary>The tables in that order; among equals the one that most others refer to comes first.</summary>
    public static IReadOnlyList<IWholeTable> Of(NetworkDb db, IEnumerable<IWholeTable> tables)
    {
        var all = tables.ToDictionary(table => table.Entity);
        var targets = all.Keys.ToDictionary(entity => entity, entity => db.Model.FindEntityType(entity)!.GetProperties()
            .Select(property => FieldWords.Target(property)?.ClrType).OfType<Type>().Where(target => target != entity && all.ContainsKey(target)).Distinct().ToList());
        var depth = new Dictionary<Type, int>();
        foreach (var entity in all.Keys) Depth(entity, targets, depth, []);
        return [.. all.Values.OrderBy(table => depth[table.Entity]).ThenByDescending(table => targets.Values.Count(known => known.Contains(table.Entity))).ThenBy(table => table.Name, StringComparer.Ordinal)];
    }

    private static int Depth(Type entity, Dictionary<Type, List<Type>> targets, Dictionary<Type, int> known, HashSet<Type> path)
    {
        if (known.TryGetValue(entity, out var depth)) return depth;
        if (!path.Add(entity)) return 0;
        depth = targets[entity].Select(target => Depth(target, targets, known, path) + 1).DefaultIfEmpty(0).Max();
        path.Remove(entity);
        return known[entity] = depth;
    }
}
