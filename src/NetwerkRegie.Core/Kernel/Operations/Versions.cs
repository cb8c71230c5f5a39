using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel.Keys;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Compares what a form was opened on with what the row is now.</summary>
public interface IVersions
{
    /// <summary>Null when the row is still as it was seen; else what changed meanwhile, field by field. Loads nothing when the versions agree.</summary>
    Task<Failure?> IfStale(Entity row, OperationId seen, CancellationToken ct);
}

/// <summary>Gives the name of who did an operation; the room that keeps members fills it in.</summary>
public interface IActorNames
{
    /// <summary>Display names by member; a member who is gone is left out.</summary>
    Task<IReadOnlyDictionary<MemberId, string>> Names(IReadOnlyCollection<MemberId> members, CancellationToken ct);
}

internal sealed class Versions(NetworkDb db, IPersonKeys keys, IActorNames actors) : IVersions
{
    public async Task<Failure?> IfStale(Entity row, OperationId seen, CancellationToken ct)
    {
        if (row.Version == seen) return null;
        var shape = RowShape.Of(db, row.GetType());
        var key = (Guid)shape.Key.Read(row)!;
        var whose = (row as IAboutPerson)?.PersonKey;
        var history = await db.Changes().AsNoTracking().Where(c => c.Key == key).OrderBy(c => c.Operation).ThenBy(c => c.Position).ToListAsync(ct);
        var seenRow = history.FindLast(change => change.VersionAfter == seen.Value)?.After ?? history.Find(change => change.VersionBefore == seen.Value)?.Before;
        var then = seenRow is null ? [] : Fields(seenRow, whose);
        var now = Fields(new RowJson(keys).Write(shape, shape.Values(row), whose), whose);
        // Not the row's version: an undo gives back the earlier version, and it is whoever took it back that should be named.
        var wrote = history.Count > 0 ? history[^1].Operation : row.Version;
        var last = await db.Operations().AsNoTracking().FirstOrDefaultAsync(o => o.Id == wrote, ct);
        var by = last?.By is { } member ? (await actors.Names([member], ct)).GetValueOrDefault(member) : null;
        var changes = then.Keys.Union(now.Keys).Where(field => Texts.Has(Word(field)) && then.GetValueOrDefault(field) != now.GetValueOrDefault(field))
            .Select(field => new FieldChange(Texts.Say(Word(field)), then.GetValueOrDefault(field), now.GetValueOrDefault(field), by ?? Texts.Say("Kernel.Operator"), last?.At ?? default));
        return new Failure.Stale([.. changes], row.Version);

        // A column without a word is kept by the program itself, such as a folded name; people never typed it.
        string Word(string field) => $"Field.{shape.Name}.{field}";
    }

    private Dictionary<string, string?> Fields(string row, Guid? person)
    {
        using var json = JsonDocument.Parse(row);
        return json.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => Plain(field.Value, person), StringComparer.Ordinal);
    }

    private string? Plain(JsonElement value, Guid? person)
    {
        if (value.ValueKind != JsonValueKind.Object) return value.ToString();
        var sealedText = value.GetProperty("$sealed").GetString();
        if (sealedText is null || person is null || keys.Open(person.Value, sealedText) is not { } plain) return null;
        using var inner = JsonDocument.Parse(plain);
        return inner.RootElement.ToString();
    }
}
