using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Writes down, just before saving, what the operation does to each row, and gives the rows their new version.</summary>
internal sealed class ChangeRecorder(NetworkDb db, OperationScope scope, RowJson json)
{
    public void Record()
    {
        var operation = scope.Current!;
        db.ChangeTracker.DetectChanges();
        foreach (var entry in db.ChangeTracker.Entries<Entity>().ToList())
        {
            var shape = RowShape.Of(db, entry.Metadata.ClrType);
            var before = entry.State is EntityState.Modified or EntityState.Deleted ? Row(shape, entry, original: true) : null;
            if (entry.State is EntityState.Added or EntityState.Modified) entry.Property(e => e.Version).CurrentValue = operation.Id;
            var after = entry.State is EntityState.Added or EntityState.Modified ? Row(shape, entry, original: false) : null;
            if (before is null && after is null) continue;
            var key = ((ITypedId)entry.Property(shape.Key.Property.Name).CurrentValue!).Value;
            db.Changes().Add(Change.Of(operation.Id, scope.NextPosition(), shape.Name, key, (entry.Entity as IAboutPerson)?.PersonKey, before, after));
        }
    }

    private (Guid Version, string Row)? Row(RowShape shape, EntityEntry<Entity> entry, bool original)
    {
        var from = original ? entry.OriginalValues : entry.CurrentValues;
        var values = new object?[shape.Columns.Count];
        for (var i = 0; i < values.Length; i++) values[i] = shape.Columns[i].ToStore(from[shape.Columns[i].Property]);
        var version = ((OperationId)from[shape.Version.Property]!).Value;
        return (version, json.Write(shape, values, (entry.Entity as IAboutPerson)?.PersonKey));
    }
}
