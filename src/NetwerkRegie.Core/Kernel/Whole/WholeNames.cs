using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NetwerkRegie.Core.Kernel.Whole;

/// <summary>The names that go with ids while one file of everything is written. It keeps the latest ones only, so that the memory it takes is bounded.</summary>
public sealed class WholeNames(NetworkDb db)
{
    /// <summary>What a row is called by.</summary>
    public const string Property = "Name";

    private const int Most = 250_000;
    private static readonly MethodInfo LoadOne = typeof(WholeNames).GetMethod(nameof(Load), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private readonly Dictionary<Guid, string?> names = [];

    /// <summary>The name of a row that was learned and is there for the member, empty when its kind has no names; else null.</summary>
    internal string? Of(IEntityType entity, Guid id) => names.TryGetValue(id, out var name) && entity is not null ? name : null;

    /// <summary>Hears the names of rows that are written themselves, so that nobody needs to look them up.</summary>
    internal void Know(IEnumerable<(Guid Id, string Name)> rows)
    {
        foreach (var (id, name) in rows) names[id] = name;
    }

    /// <summary>Forgets everything once that is much. Only between two batches of rows: within one, names that were just learned are still to be written.</summary>
    internal void MakeRoom()
    {
        if (names.Count > Most) names.Clear();
    }

    /// <summary>Looks up the names that are not known yet.</summary>
    internal async Task Learn(IEntityType entity, IEnumerable<Guid> ids, CancellationToken ct)
    {
        var asked = ids.Distinct().ToList();
        asked.RemoveAll(names.ContainsKey);
        if (asked.Count == 0) return;

        // Whoever is not there for the member is not asked for again either.
        foreach (var id in asked) names[id] = null;
        var key = entity.FindPrimaryKey()!.Properties[0];
        await (Task)LoadOne.MakeGenericMethod(entity.ClrType, key.ClrType).Invoke(this, [key.Name, asked, ct])!;
    }

    private async Task Load<TEntity, TId>(string key, List<Guid> asked, CancellationToken ct)
        where TEntity : class
        where TId : struct, ITypedId<TId>
    {
        var ids = asked.ConvertAll(TId.From);
        var there = db.Set<TEntity>().AsNoTracking().Where(row => EF.Parameter(ids).Contains(EF.Property<TId>(row, key)));
        if (db.Model.FindEntityType(typeof(TEntity))!.FindProperty(Property) is null)
        {
            foreach (var id in await there.Select(row => EF.Property<TId>(row, key)).ToListAsync(ct)) names[id.Value] = "";
            return;
        }

        var found = await there.Select(row => new { Id = EF.Property<TId>(row, key), Name = EF.Property<string>(row, Property) }).ToListAsync(ct);
        foreach (var row in found) names[row.Id.Value] = row.Name;
    }
}
