using Microsoft.Extensions.DependencyInjection;

namespace NetwerkRegie.Core.Kernel.Whole;

/// <summary>
/// One table of the whole network, as it leaves in a file of everything and comes back from it. A room gives a table for each of its entities with
/// <see cref="WholeTables.AddWholeTable{T, TId}"/>: columns, their words and types follow from the mapping of the entity, so that a new property is in the file by itself.
/// What comes back gets the ids it had; rows that belong to a row right stay with who may see them.
/// </summary>
public interface IWholeTable
{
    /// <summary>Its name in JSON, such as <c>tieRatings</c>; the words for it stand in the texts under <c>Whole.tieRatings</c>.</summary>
    string Name { get; }

    /// <summary>The entity whose rows these are.</summary>
    Type Entity { get; }

    /// <summary>Whether the current member gets this table in a file of everything.</summary>
    bool MayHave(ICurrentMember member);

    /// <summary>The columns when these tables are in the same file: a reference to a row that is not in the file would lead nowhere, so it is left out.</summary>
    IReadOnlyList<WholeColumn> Columns(IReadOnlyCollection<IWholeTable> file);

    /// <summary>How many rows the current member may see, to be asked of all tables in one statement.</summary>
    IQueryable<WholeCount> Counted { get; }

    /// <summary>Whether there is no row at all, the member's or anybody's.</summary>
    Task<bool> IsEmpty(CancellationToken ct);

    /// <summary>
    /// The rows that the current member may see, with a value for each of the columns as the database keeps it; read in parts, so that the memory it takes is bounded.
    /// The names are those of one file: what an earlier table told is not asked again.
    /// </summary>
    IAsyncEnumerable<IReadOnlyList<object?>> Rows(IReadOnlyList<WholeColumn> columns, WholeNames names, CancellationToken ct);

    /// <summary>Takes in a row of a file, within the operation: the texts of columns that are taken back. Gives what is wrong with it, or null.</summary>
    Task<WholeProblem?> TakeIn(IReadOnlyList<(WholeColumn Column, string? Text)> row, int number, WholeArrivals arrivals, CancellationToken ct);

    /// <summary>All rows of this table were read: takes in those that waited for another row of it. Gives what is wrong, or null.</summary>
    Task<WholeProblem?> TakeInWaiting(WholeArrivals arrivals, CancellationToken ct);

    /// <summary>The entities whose rows this table must hear of before its own come in, because its rows know things that follow from them. A row is written once in an operation, so afterwards is too late.</summary>
    IReadOnlyList<Type> HearsOf { get; }

    /// <summary>Hears of a row that will come in.</summary>
    void Hear(Entity row);

    /// <summary>The row that texts of a file make; null when something is wrong with them, which <see cref="TakeIn"/> tells.</summary>
    Entity? Draft(IReadOnlyList<(WholeColumn Column, string? Text)> row);
}

/// <summary>How many rows a table has.</summary>
public sealed record WholeCount
{
    /// <summary>Its name in JSON.</summary>
    public required string Table { get; init; }

    /// <summary>The rows that the current member may see.</summary>
    public required int Rows { get; init; }
}

/// <summary>Why a row of a file of everything cannot be taken in: where it stands and the sentence that says what is wrong.</summary>
public sealed record WholeProblem(string Table, int Row, string Column, string Reason);

/// <summary>The ids that were taken in so far, by entity, so that a reference to nothing is told in words before the database refuses it.</summary>
public sealed class WholeArrivals
{
    private readonly Dictionary<Type, HashSet<Guid>> ids = [];

    /// <summary>A row of the entity came in; false when there was one with this id.</summary>
    public bool Add(Type entity, Guid id)
    {
        if (!ids.TryGetValue(entity, out var known)) ids[entity] = known = [];
        return known.Add(id);
    }

    /// <summary>Whether a row of the entity with this id came in.</summary>
    public bool Has(Type entity, Guid id) => ids.TryGetValue(entity, out var known) && known.Contains(id);
}

/// <summary>How a room puts its entities into the file of everything.</summary>
public static class WholeTables
{
    /// <summary>
    /// Puts the rows of an entity into the file of everything. For example <c>services.AddWholeTable&lt;Interaction, InteractionId&gt;("interactions", Role.Coordinator)</c>, with the words
    /// <c>Whole.interactions</c> in the room's texts. That is all, unless a row knows something that follows from its other values: see <paramref name="settle"/>.
    /// </summary>
    /// <param name="services">The services of the house.</param>
    /// <param name="name">Its name in JSON: camel case, several.</param>
    /// <param name="settle">Fills in what follows from the row's other values, such as the folded name; the property is named in <see cref="WholeColumn.Derived"/> and so not in the file.</param>
    /// <param name="roles">Who gets the table in a file of everything; empty for every member. Row rights hold besides. The operator of the data folder always gets it.</param>
    public static IServiceCollection AddWholeTable<T, TId>(this IServiceCollection services, string name, Action<T>? settle = null, params Role[] roles)
        where T : Entity
        where TId : struct, ITypedId<TId> =>
        services.AddScoped<IWholeTable>(provider => ActivatorUtilities.CreateInstance<WholeTable<T, TId>>(provider, new WholeDefinition<T>(name, settle, roles)));
}

/// <summary>What a room says of one of its tables.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Settle">Fills in what follows from the row's other values.</param>
/// <param name="Roles">Who gets it; empty for every member.</param>
public sealed record WholeDefinition<T>(string Name, Action<T>? Settle, IReadOnlyList<Role> Roles)
    where T : Entity;
