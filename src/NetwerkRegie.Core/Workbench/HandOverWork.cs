using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Workbench;

/// <summary>
/// A colleague leaves, or does other work: another takes over what she had to do. Each later room hands over what it keeps under her name, within the same
/// operation, so that one "Ongedaan maken" gives everything back.
/// </summary>
/// <param name="From">Whose work it was.</param>
/// <param name="To">Whose work it is now.</param>
/// <param name="Library">The library where both work.</param>
public sealed record WorkHandedOver(MemberId From, MemberId To, PartnerId Library) : IEvent;

/// <summary>All open tasks of a colleague, and the partners that she looks after, go to another. An administrator does it when somebody leaves.</summary>
[Allow(Role.Coordinator, Role.Administrator)]
public sealed record HandOverWork(MemberId? From, MemberId? To) : ICommand<HandedOver>;

/// <summary>How much went over.</summary>
public sealed record HandedOver(int Tasks, int Partners);

/// <summary>She who takes over does not work at this library as a coordinator.</summary>
public sealed record CannotTakeOver : Refusal;

internal sealed class HandOverWorkRules : AbstractValidator<HandOverWork>
{
    public HandOverWorkRules()
    {
        RuleFor(hand => hand.From).NotNull().WithMessage(_ => Texts.Say("Workbench.FromWhomMissing"));
        RuleFor(hand => hand.To).NotNull().WithMessage(_ => Texts.Say("Workbench.ToWhomMissing"));
        RuleFor(hand => hand.To).Must((hand, to) => to != hand.From).When(hand => hand is { From: not null, To: not null }).WithMessage(_ => Texts.Say("Workbench.SameColleague"));
    }
}

internal sealed class HandOverWorkHandler(NetworkDb db, WorkPeople people, ICurrentMember me) : ICommandHandler<HandOverWork, HandedOver>
{
    public async Task<Outcome<HandedOver>> Handle(HandOverWork hand, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        var (from, to) = (hand.From!.Value, hand.To!.Value);
        if (!(await people.Coordinators(library, ct)).Any(colleague => colleague.Id == to)) return new CannotTakeOver();
        var tasks = await db.WorkTasks().Where(task => task.Library == library && task.Owner == from && task.DoneOn == null).ToListAsync(ct);
        foreach (var task in tasks) task.HandTo(to);
        var cares = await db.PartnerCares().Where(care => care.Library == library && care.Owner == from).ToListAsync(ct);
        foreach (var care in cares) care.HandTo(to);
        db.Raise(new WorkHandedOver(from, to, library));
        return new HandedOver(tasks.Count, cares.Count);
    }
}

/// <summary>Who has work to hand over at the sender's library, also those who left, and who can take it over.</summary>
[Allow(Role.Coordinator, Role.Administrator)]
public sealed record FindHandOvers : IQuery<HandOvers>;

/// <summary>From whom, with how much, and to whom.</summary>
public sealed record HandOvers(IReadOnlyList<HandOverFrom> From, IReadOnlyList<WorkColleague> To);

/// <summary>Somebody with work to hand over.</summary>
public sealed record HandOverFrom(MemberId Id, string Name, int Tasks, int Partners);

internal sealed class FindHandOversHandler(NetworkDb db, WorkPeople people, IActorNames actors, ICurrentMember me) : IQueryHandler<FindHandOvers, HandOvers>
{
    public async Task<Outcome<HandOvers>> Handle(FindHandOvers find, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        var tasks = await db.WorkTasks().Where(task => task.Library == library && task.DoneOn == null).GroupBy(task => task.Owner).Select(group => new { Owner = group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Owner, group => group.Count, ct);
        var cares = await db.PartnerCares().Where(care => care.Library == library && care.Owner != null).GroupBy(care => care.Owner!.Value).Select(group => new { Owner = group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Owner, group => group.Count, ct);
        var coordinators = await people.Coordinators(library, ct);
        var all = tasks.Keys.Union(cares.Keys).Union(coordinators.Select(colleague => colleague.Id)).ToList();
        var names = await actors.Names(all, ct);
        var from = all.Select(id => new HandOverFrom(id, names.GetValueOrDefault(id) ?? "", tasks.GetValueOrDefault(id), cares.GetValueOrDefault(id)));
        return new HandOvers([.. from.OrderBy(row => row.Name, StringComparer.CurrentCulture)], [.. coordinators.Select(colleague => new WorkColleague(colleague.Id, colleague.Name))]);
    }
}
