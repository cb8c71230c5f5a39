using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>The history, newest first: by whom, on which kind of row, on which days. A page starts below or above the operation of a key.</summary>
[Allow(Role.Administrator, Role.PrivacyOfficer)]
public sealed record FindOperations : IQuery<Page<OperationRow>>
{
    /// <summary>Only by this member.</summary>
    public MemberId? By { get; init; }

    /// <summary>Only those that wrote a row of this entity.</summary>
    public string? Entity { get; init; }

    /// <summary>Only from this day on.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only until this day, included.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The page that starts just older than this operation.</summary>
    public OperationId? OlderThan { get; init; }

    /// <summary>The page that ends just newer than this operation.</summary>
    public OperationId? NewerThan { get; init; }
}

internal sealed class FindOperationsRules : AbstractValidator<FindOperations>
{
    public FindOperationsRules() =>
        RuleFor(find => find.Until).Must((find, until) => find.From is null || until is null || find.From <= until).WithMessage(_ => Texts.Say("Access.UntilBeforeFrom"));
}

internal sealed class FindOperationsHandler(NetworkDb db) : IQueryHandler<FindOperations, Page<OperationRow>>
{
    private const int PageSize = 50;

    public async Task<Outcome<Page<OperationRow>>> Handle(FindOperations find, CancellationToken ct) => await Wanted(find).PageOf(db, PageSize, find.OlderThan, find.NewerThan, ct);

    private IQueryable<Operation> Wanted(FindOperations find)
    {
        var operations = db.Operations().AsNoTracking();
        if (find.By is { } by) operations = operations.Where(o => o.By == by);
        if (find.Entity is { Length: > 0 } entity) operations = operations.Where(o => db.Changes().Any(c => c.Operation == o.Id && c.Entity == entity));
        if (find.From?.StartInAmsterdam() is { } from) operations = operations.Where(o => o.At >= from);
        if (find.Until?.EndInAmsterdam() is { } until) operations = operations.Where(o => o.At < until);
        return operations;
    }
}

/// <summary>What the history can be filtered by: everybody who did something, and every kind of row.</summary>
[Allow(Role.Administrator, Role.PrivacyOfficer)]
public sealed record GetHistoryFilters : IQuery<HistoryFilters>;

/// <summary>The choices of the history's filters.</summary>
/// <param name="People">Members by name.</param>
/// <param name="Entities">Names of entities.</param>
public sealed record HistoryFilters(IReadOnlyList<KeyValuePair<MemberId, string>> People, IReadOnlyList<string> Entities);

internal sealed class GetHistoryFiltersHandler(NetworkDb db) : IQueryHandler<GetHistoryFilters, HistoryFilters>
{
    public async Task<Outcome<HistoryFilters>> Handle(GetHistoryFilters query, CancellationToken ct)
    {
        var people = await db.Members().AsNoTracking().OrderBy(m => m.Name).Select(m => new { m.Id, m.Name }).Take(CappedCount.Cap).ToListAsync(ct);
        var entities = db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(Entity))).Select(type => type.ClrType.Name).Order(StringComparer.Ordinal);
        return new HistoryFilters([.. people.Select(p => KeyValuePair.Create(p.Id, p.Name))], [.. entities]);
    }
}
