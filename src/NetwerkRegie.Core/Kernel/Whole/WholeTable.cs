using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel.Whole;

/// <summary>The rows of an entity, written and read back by its mapping. A room whose rows are told better with a column for people more, or know things from other rows, derives its own.</summary>
internal class WholeTable<T, TId>(WholeDefinition<T> definition, NetworkDb db, IBulkChanges bulk, RowScope sight) : IWholeTable
    where T : Entity
    where TId : struct, ITypedId<TId>
{
    /// <summary>Rows that are read at a time.</summary>
    protected const int BatchSize = 2000;

    private readonly RowShape shape = RowShape.Of(db, typeof(T));
    private readonly List<(T Row, Guid Id, int Number)> waiting = [];

    public string Name => definition.Name;

    public Type Entity => typeof(T);

    /// <summary>The database, as the current member sees it.</summary>
    protected NetworkDb Db => db;

    /// <summary>Writes within the operation.</summary>
    protected IBulkChanges Bulk => bulk;

    private IProperty Key => shape.Key.Property;

    public bool MayHave(ICurrentMember member) => member.IsOperator || definition.Roles.Count == 0 || definition.Roles.Any(member.Roles.Contains);

    public IReadOnlyList<WholeColumn> Columns(IReadOnlyCollection<IWholeTable> file)
    {
        var (told, ids) = (new List<WholeColumn>(), new List<WholeColumn>());
        foreach (var column in shape.Columns.Where(column => column != shape.Key && !WholeColumn.Derived.Contains(column.Property.Name)))
        {
            var (name, words) = (column.Property.Name, WordsFor(column));
            if (FieldWords.Target(column.Property) is not { } target) told.Add(Value(column, name, words));
            else if (file.Any(table => table.Entity == target.ClrType))
            {
                if (target.FindProperty(WholeNames.Property) is not null && shape.Columns.All(other => other.Property.Name != name + WholeNames.Property)) told.Add(new WholeColumn(name + "Name", words, typeof(string), target: target));
                ids.Add(new WholeColumn(name, words, typeof(Guid), "Whole.IdOf", column, target));
            }
            else if (!IsGuarded(column) && !column.Property.IsNullable) ids.Add(new WholeColumn(name, words, typeof(Guid), "Whole.IdOf", column));
        }

        return [.. told, .. ForPeople, new WholeColumn("id", "Whole.Id", typeof(Guid), row: shape.Key), .. ids];
    }

    public IQueryable<WholeCount> Counted
    {
        get
        {
            var (name, seen) = (Name, Seen);
            return ChangeCount.Of(db).Select(_ => new WholeCount { Table = name, Rows = seen.Count() });
        }
    }

    public async Task<bool> IsEmpty(CancellationToken ct) => !await db.Set<T>().IgnoreQueryFilters().AnyAsync(ct);

    public async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IReadOnlyList<WholeColumn> columns, WholeNames names, [EnumeratorCancellation] CancellationToken ct)
    {
        var key = Key.Name;
        var called = shape.Columns.FirstOrDefault(column => column.Property.Name == WholeNames.Property);
        var cells = columns.Select(column => CellOf(column, names)).ToArray();
        for (var after = default(TId); ;)
        {
            var last = after;
            var batch = await Seen.AsNoTracking().Where(row => EF.Property<TId>(row, key).CompareTo(last) > 0).OrderBy(row => EF.Property<TId>(row, key)).Take(BatchSize).ToListAsync(ct);
            names.MakeRoom();
            if (called is not null) names.Know(batch.Select(row => ((Guid)shape.Key.Read(row)!, (string)called.Read(row)!)));
            foreach (var column in columns.Where(column => column is { IsTakenBack: false, Target: not null })) await names.Learn(column.Target!, batch.Select(row => SourceOf(column).Read(row)).OfType<Guid>(), ct);
            foreach (var column in columns.Where(MayLeadNowhere)) await names.Learn(column.Target!, batch.Select(row => column.Row!.Read(row)).OfType<Guid>(), ct);
            var people = ForPeople.Count == 0 ? [] : await Tell(batch, ct);
            for (var i = 0; i < batch.Count; i++) yield return Array.ConvertAll(cells, cell => cell(batch[i], people.Count == 0 ? null : people[i]));

            if (batch.Count < BatchSize) yield break;
            after = TId.From((Guid)shape.Key.Read(batch[^1])!);
        }
    }

    public virtual IReadOnlyList<Type> HearsOf => [];

    public virtual void Hear(Entity row)
    {
    }

    public Entity? Draft(IReadOnlyList<(WholeColumn Column, string? Text)> row) => Read(row, 0, null).Row;

    public async Task<WholeProblem?> TakeIn(IReadOnlyList<(WholeColumn Column, string? Text)> row, int number, WholeArrivals arrivals, CancellationToken ct)
    {
        var (entity, waits, problem) = Read(row, number, arrivals);
        if (entity is null) return problem;
        Settle(entity);
        var id = (Guid)shape.Key.Read(entity)!;
        if (waits)
        {
            waiting.Add((entity, id, number));
            return null;
        }

        if (!arrivals.Add(typeof(T), id)) return Wrong(number, Texts.Say("Whole.Id"), "Whole.RowTwice");
        await bulk.Add(entity, ct);
        return null;
    }

    public async Task<WholeProblem?> TakeInWaiting(WholeArrivals arrivals, CancellationToken ct)
    {
        while (waiting.Count > 0)
        {
            var ready = waiting.FindAll(wait => SelfReferences(wait.Row).All(id => arrivals.Has(typeof(T), id)));
            if (ready.Count == 0) return Wrong(waiting[0].Number, Texts.Say("Whole.Id"), "Whole.RowUnknown");
            foreach (var (row, id, number) in ready)
            {
                if (!arrivals.Add(typeof(T), id)) return Wrong(number, Texts.Say("Whole.Id"), "Whole.RowTwice");
                await bulk.Add(row, ct);
            }

            waiting.RemoveAll(ready.Contains);
        }

        return null;
    }

    /// <summary>Fills in what follows from the row's other values, or from rows that were heard of.</summary>
    protected virtual void Settle(T row) => definition.Settle?.Invoke(row);

    /// <summary>The rows that belong in a file of everything, of those that the member may see.</summary>
    protected virtual IQueryable<T> Kept(IQueryable<T> rows) => rows;

    /// <summary>Columns for people only, that tell what other rows know.</summary>
    protected virtual IReadOnlyList<WholeColumn> ForPeople => [];

    /// <summary>The values of the columns for people, for each of the rows.</summary>
    protected virtual Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> Tell(IReadOnlyList<T> rows, CancellationToken ct) => throw new NotSupportedException();

    /// <summary>The row that the texts make, and whether it waits for another row of this table; or what is wrong. Without arrivals nobody looks where its references lead.</summary>
    private (T? Row, bool Waits, WholeProblem? Problem) Read(IReadOnlyList<(WholeColumn Column, string? Text)> row, int number, WholeArrivals? arrivals)
    {
        var (entity, waits) = ((T)Activator.CreateInstance(typeof(T), nonPublic: true)!, false);
        foreach (var column in shape.Columns.Where(column => column != shape.Version && !WholeColumn.Derived.Contains(column.Property.Name)))
        {
            var found = row.FirstOrDefault(cell => cell.Column.Row == column);
            var heading = found.Column?.Heading ?? Texts.Say(column == shape.Key ? "Whole.Id" : WordsFor(column));
            if (string.IsNullOrEmpty(found.Text))
            {
                if (column == shape.Key || (!column.Property.IsNullable && (column.Property.ClrType != typeof(string) || column.Property.Name == WholeNames.Property))) return (null, false, Wrong(number, heading, "Whole.ValueMissing"));
                continue;
            }

            if (!WholeValues.TryRead(found.Column!, found.Text, out var value)) return (null, false, Wrong(number, heading, "Whole.ValueUnreadable"));
            if (value is string text && column.Property.GetMaxLength() is { } longest && text.Length > longest) return (null, false, Wrong(number, heading, "Whole.ValueTooLong", longest));
            if (value is Guid reference && found.Column!.Target is { } target && IsGuarded(column) && arrivals?.Has(target.ClrType, reference) == false)
            {
                if (target.ClrType != typeof(T)) return (null, false, Wrong(number, heading, "Whole.RowUnknown"));
                waits = true;
            }

            Set(entity, column.Property, column.ToClr(value));
        }

        return (entity, waits, null);
    }

    private WholeProblem Wrong(int number, string column, string reason, params object?[] values) => new(Texts.Say($"Whole.{Name}"), number, column, Texts.Say(reason, values));

    private static string WordsFor(RowColumn column) => column.Property.Name == "ChangedAt" ? "Whole.ChangedAt" : $"Field.{typeof(T).Name}.{column.Property.Name}";

    private IQueryable<T> Seen => Kept(sight.Seen(db.Set<T>()));

    /// <summary>Whether the database guards that the reference leads to a row; a partner that was merged into another has none any more.</summary>
    private static bool IsGuarded(RowColumn column) => column.Property.IsForeignKey();

    /// <summary>Whether the row may refer to one that is not there for the member, and can do without.</summary>
    private static bool MayLeadNowhere(WholeColumn column) =>
        column is { Row: { } own, Target: { } target } && IsGuarded(own) && own.Property.IsNullable && target.ClrType != typeof(T) && RowSight.IsGuarded(target);

    /// <summary>How the value of a column is found for a row, decided once for all rows of the file.</summary>
    private Func<T, IReadOnlyDictionary<string, object?>?, object?> CellOf(WholeColumn column, WholeNames names)
    {
        if (column.Row is { } own) return MayLeadNowhere(column) ? (row, _) => own.Read(row) is Guid id && names.Of(column.Target!, id) is not null ? id : null : (row, _) => own.Read(row);
        if (column.Target is not { } target) return (_, people) => people![column.Name];
        var source = SourceOf(column);
        return (row, _) => source.Read(row) is Guid id ? names.Of(target, id) : null;
    }

    private IEnumerable<Guid> SelfReferences(T row) =>
        shape.Columns.Where(column => FieldWords.Target(column.Property)?.ClrType == typeof(T)).Select(column => column.Read(row)).OfType<Guid>();

    /// <summary>The column with the id that a name goes with.</summary>
    private RowColumn SourceOf(WholeColumn column) => shape.Columns.Single(own => column.Name == char.ToLowerInvariant(own.Property.Name[0]) + own.Property.Name[1..] + "Name");

    private static WholeColumn Value(RowColumn column, string name, string words)
    {
        var type = Nullable.GetUnderlyingType(column.Property.ClrType) ?? column.Property.ClrType;
        var codes = column.Property.PropertyInfo?.GetCustomAttribute<CodesAttribute>() is { } list ? typeof(T).Assembly.GetTypes().FirstOrDefault(other => other.IsEnum && other.Name == list.List) : null;
        return new WholeColumn(name, words, type.IsEnum ? type : column.StoreType, type == typeof(DateTime) ? "Whole.Utc" : null, column) { Codes = codes };
    }

    private static void Set(T entity, IProperty property, object? value)
    {
        switch (property.GetMemberInfo(forMaterialization: true, forSet: true))
        {
            case FieldInfo field: field.SetValue(entity, value); break;
            case PropertyInfo own: own.SetValue(entity, value); break;
        }
    }
}
