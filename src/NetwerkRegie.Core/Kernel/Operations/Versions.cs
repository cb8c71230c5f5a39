using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Names = System.Collections.Generic.IReadOnlyDictionary<Microsoft.EntityFrameworkCore.Metadata.IEntityType, System.Collections.Generic.IReadOnlyDictionary<System.Guid, string>>;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Compares what a form was opened on with what the row is now.</summary>
public interface IVersions
{
    /// <summary>Null when the row is still as it was seen; else what changed meanwhile, field by field. Loads nothing when the versions agree.</summary>
    Task<Failure?> IfStale(Entity row, OperationId seen, CancellationToken ct);
}

/// <summary>Somebody who may have done something, and what she is called.</summary>
public sealed record ActorRow
{
    /// <summary>Identifies the member.</summary>
    public required MemberId Id { get; init; }

    /// <summary>Display name.</summary>
    public required string Name { get; init; }
}

/// <summary>Gives the name of who did an operation; the room that keeps members fills it in.</summary>
public interface IActorNames
{
    /// <summary>Everybody by id, to be asked along with what they did.</summary>
    IQueryable<ActorRow> Rows { get; }

    /// <summary>Display names by member; a member who is gone is left out. Nothing is asked for nobody.</summary>
    Task<IReadOnlyDictionary<MemberId, string>> Names(IReadOnlyCollection<MemberId> members, CancellationToken ct);
}

internal sealed class Versions(NetworkDb db, RowJson json, RowNames rows, FieldWords words, IActorNames actors) : IVersions
{
    public async Task<Failure?> IfStale(Entity row, OperationId seen, CancellationToken ct)
    {
        if (row.Version == seen) return null;
        var shape = RowShape.Of(db, row.GetType());
        var key = (Guid)shape.Key.Read(row)!;
        var history = await db.Changes().AsNoTracking().Where(c => c.Key == key).OrderBy(c => c.Operation).ThenBy(c => c.Position).ToListAsync(ct);
        var opened = history.FindLastIndex(change => change.VersionAfter == seen.Value);
        var later = history.Skip(opened + 1).ToList();
        var steps = later.ConvertAll(change => Step.Of(shape, change, json));
        var then = opened >= 0 ? Read(shape, history[opened].After, history[opened].Person) : steps is [var first, ..] ? first.Before : null;
        var parts = await Parts(shape, key, [.. later.Select(change => change.Operation).Distinct()], ct);
        var own = new Story(shape, then, shape.Values(row), steps);

        // Not the row's version: an undo gives back the earlier version, and it is whoever took it back that should be named.
        var wrote = history.Count > 0 ? history[^1].Operation : row.Version;
        var teller = await Teller.Of(db, actors, [.. later.Select(change => change.Operation), .. parts.SelectMany(part => part.Steps).Select(step => step.Operation), wrote], ct);
        var names = await rows.Of(parts.Append(own).SelectMany(story => FieldWords.References(story.Shape, story.Before, story.Now)), ct);
        return new Failure.Stale([.. Fields(own, wrote, teller, names), .. parts.Select(part => Whole(part, shape, teller, names)).OfType<FieldChange>()], row.Version);
    }

    /// <summary>The row's own values, one by one. A column without a word is kept by the program itself; people never typed it.</summary>
    private IEnumerable<FieldChange> Fields(Story own, OperationId wrote, Teller teller, Names names)
    {
        for (var i = 0; i < own.Shape.Columns.Count; i++)
        {
            var column = own.Shape.Columns[i];
            if (!FieldWords.Tells(own.Shape, column) || !Texts.Has(Key(own.Shape, column))) continue;
            var (before, now) = (words.Say(column, own.Before?[i], names), words.Say(column, own.Now?[i], names));
            if (before == now) continue;
            var place = i;
            var step = own.Steps.FindLast(step => !Equals(step.Before?[place], step.After?[place]));
            yield return teller.Tell(Texts.Say(Key(own.Shape, column)), before, now, step?.Operation ?? wrote);
        }
    }

    /// <summary>A part of the row, such as a partner of an initiative: all of it in one line, because it came, went or changed as one.</summary>
    private FieldChange? Whole(Story part, RowShape whole, Teller teller, Names names)
    {
        var (before, now) = (Line(part.Before), Line(part.Now));
        return before == now ? null : teller.Tell(Texts.Say($"Entity.{part.Shape.Name}"), before, now, part.Steps[^1].Operation);

        string? Line(object?[]? values) => values is null ? null : string.Join(", ",
            from place in Enumerable.Range(0, values.Length).OrderBy(place => part.Shape.Columns[place].Property.PropertyInfo?.MetadataToken)
            let column = part.Shape.Columns[place]
            where FieldWords.Tells(part.Shape, column) && Texts.Has(Key(part.Shape, column)) && column.Property.GetContainingForeignKeys().All(reference => reference.PrincipalEntityType != whole.Entity)
            let word = words.Say(column, values[place], names)
            where word is not null
            select $"{Texts.Say(Key(part.Shape, column))}: {word}");
    }

    /// <summary>What became of the rows that belong to this one, in the operations that wrote it later.</summary>
    private async Task<List<Story>> Parts(RowShape whole, Guid key, List<OperationId> operations, CancellationToken ct)
    {
        var (stories, text) = (new List<Story>(), key.ToString());
        foreach (var reference in whole.Entity.GetReferencingForeignKeys().Where(reference => reference.DeleteBehavior == DeleteBehavior.Cascade && reference.DeclaringEntityType != whole.Entity))
        {
            var shape = RowShape.Of(db, reference.DeclaringEntityType.ClrType);
            var owner = shape.Columns.ToList().FindIndex(column => column.Property == reference.Properties[0]);
            var changes = await db.Changes().AsNoTracking()
                .Where(c => operations.Contains(c.Operation) && c.Entity == shape.Name && (c.Before!.Contains(text) || c.After!.Contains(text)))
                .OrderBy(c => c.Operation).ThenBy(c => c.Position).ToListAsync(ct);
            stories.AddRange(
                from change in changes
                let step = Step.Of(shape, change, json)
                where Equals((step.After ?? step.Before)?[owner], key)
                group step by change.Key into steps
                select new Story(shape, steps.First().Before, steps.Last().After, [.. steps]));
        }

        return stories;
    }

    private object?[]? Read(RowShape shape, string? row, Guid? person) => row is null ? null : json.Read(shape, row, person);

    private static string Key(RowShape shape, RowColumn column) => $"Field.{shape.Name}.{column.Property.Name}";

    /// <summary>A row as it was when the form was opened and as it is now, and the steps between.</summary>
    private sealed record Story(RowShape Shape, object?[]? Before, object?[]? Now, List<Step> Steps);

    /// <summary>What one operation did to a row.</summary>
    private sealed record Step(OperationId Operation, object?[]? Before, object?[]? After)
    {
        public static Step Of(RowShape shape, Change change, RowJson json) => new(
            change.Operation,
            change.Before is { } before ? json.Read(shape, before, change.Person) : null,
            change.After is { } after ? json.Read(shape, after, change.Person) : null);
    }

    /// <summary>Knows who did an operation, and when.</summary>
    private sealed record Teller(IReadOnlyDictionary<OperationId, Operation> Operations, IReadOnlyDictionary<MemberId, string> Names)
    {
        public static async Task<Teller> Of(NetworkDb db, IActorNames actors, List<OperationId> ids, CancellationToken ct)
        {
            var operations = await db.Operations().AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
            return new Teller(operations, await actors.Names([.. operations.Values.Select(o => o.By).OfType<MemberId>().Distinct()], ct));
        }

        public FieldChange Tell(string field, string? before, string? now, OperationId wrote)
        {
            var operation = Operations.GetValueOrDefault(wrote);
            var by = operation?.By is { } member ? Names.GetValueOrDefault(member) : null;
            return new FieldChange(field, before, now, by ?? Texts.Say("Kernel.Operator"), operation?.At ?? default);
        }
    }
}
