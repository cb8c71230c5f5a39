using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The open tasks of one's own, or of the whole library, by day; and those that were done in the last two weeks.</summary>
[Allow(Role.Coordinator)]
public sealed record FindTasks(bool WholeLibrary = false) : IQuery<TaskList>;

/// <summary>The tasks, open ones by day and finished ones the latest first.</summary>
public sealed record TaskList(IReadOnlyList<TaskRow> Open, IReadOnlyList<TaskRow> Done)
{
    /// <summary>Should have been done before today.</summary>
    public IEnumerable<TaskRow> Late(DateOnly today) => Open.Where(task => task.DueOn < today);

    /// <summary>To be done today.</summary>
    public IEnumerable<TaskRow> DueToday(DateOnly today) => Open.Where(task => task.DueOn == today);

    /// <summary>To be done on a later day.</summary>
    public IEnumerable<TaskRow> Later(DateOnly today) => Open.Where(task => task.DueOn > today);
}

/// <summary>A task as a list shows it.</summary>
public sealed record TaskRow
{
    /// <summary>Identifies the task.</summary>
    public required WorkTaskId Id { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Title { get; init; }

    /// <summary>The last day to do it.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The day it was done.</summary>
    public required DateOnly? DoneOn { get; init; }

    /// <summary>Who does it.</summary>
    public required MemberId Owner { get; init; }

    /// <summary>Her name, in a list of the whole library; else null.</summary>
    public string? OwnerName { get; init; }

    /// <summary>The partner it is about.</summary>
    public required PartnerId? Partner { get; init; }

    /// <summary>The partner's name.</summary>
    public required string? PartnerName { get; init; }

    /// <summary>The partner's kind.</summary>
    public required PartnerType? PartnerType { get; init; }

    /// <summary>The operation that wrote the task last.</summary>
    public required OperationId Version { get; init; }
}

internal sealed class FindTasksHandler(NetworkDb db, IActorNames actors, ICurrentMember me, TimeProvider clock) : IQueryHandler<FindTasks, TaskList>
{
    private const int DaysKept = 14;

    public async Task<Outcome<TaskList>> Handle(FindTasks find, CancellationToken ct)
    {
        var since = clock.Today().AddDays(-DaysKept);
        var tasks = await db.TasksOf(find.WholeLibrary ? null : me.Id).Where(task => task.DoneOn == null || task.DoneOn >= since).OrderBy(task => task.DueOn).ThenBy(task => task.Id).Take(TaskQueries.Most).ToListAsync(ct);
        if (find.WholeLibrary) tasks = await tasks.WithOwners(actors, ct);
        return new TaskList([.. tasks.Where(task => task.DoneOn is null)], [.. tasks.Where(task => task.DoneOn is not null).OrderByDescending(task => task.DoneOn)]);
    }
}

internal static class TaskQueries
{
    /// <summary>More than anybody can do; a list this long is worked off from the top.</summary>
    public const int Most = 300;

    /// <summary>The tasks of one member, or of the whole library.</summary>
    public static IQueryable<TaskRow> TasksOf(this NetworkDb db, MemberId? owner) =>
        from task in db.WorkTasks().AsNoTracking().Where(task => owner == null || task.Owner == owner)
        select new TaskRow
        {
            Id = task.Id,
            Title = task.Title,
            DueOn = task.DueOn,
            DoneOn = task.DoneOn,
            Owner = task.Owner,
            Partner = task.Partner,
            PartnerName = db.PartnerRows().Where(partner => partner.Id == task.Partner).Select(partner => partner.Name).FirstOrDefault(),
            PartnerType = db.PartnerRows().Where(partner => partner.Id == task.Partner).Select(partner => (PartnerType?)partner.Type).FirstOrDefault(),
            Version = task.Version,
        };

    public static async Task<List<TaskRow>> WithOwners(this List<TaskRow> tasks, IActorNames actors, CancellationToken ct)
    {
        var names = await actors.Names([.. tasks.Select(task => task.Owner).Distinct()], ct);
        return tasks.ConvertAll(task => task with { OwnerName = names.GetValueOrDefault(task.Owner) });
    }
}
