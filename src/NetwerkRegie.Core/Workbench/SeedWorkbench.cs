using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>Gives a library that wrote nothing down yet the contact moments, tasks and care of the past.</summary>
[Allow(Role.Administrator)]
public sealed record SeedWorkbench(PartnerId Library, IReadOnlyList<InteractionSeedRow> Interactions, IReadOnlyList<TaskSeedRow> Tasks, IReadOnlyList<CareSeedRow> Cares) : ICommand<int>;

/// <summary>A contact moment to begin with, and what follows from it.</summary>
public sealed record InteractionSeedRow(PartnerId Partner, InteractionKind Kind, DateOnly Day, ContactId? Contact, MemberId By, string Notes, StepSeedRow? Next);

/// <summary>What is to be done after it, and by whom.</summary>
public sealed record StepSeedRow(string Title, DateOnly DueOn, MemberId Owner);

/// <summary>A task to begin with.</summary>
public sealed record TaskSeedRow(string Title, PartnerId? Partner, MemberId Owner, DateOnly DueOn, DateOnly? DoneOn);

/// <summary>Who looks after a partner to begin with.</summary>
public sealed record CareSeedRow(PartnerId Partner, MemberId Owner, int? RhythmWeeks);

internal sealed class SeedWorkbenchHandler(NetworkDb db) : ICommandHandler<SeedWorkbench, int>
{
    public async Task<Outcome<int>> Handle(SeedWorkbench seed, CancellationToken ct)
    {
        if (await db.Interactions().AnyAsync(interaction => interaction.Library == seed.Library, ct)) return new NotEmpty();
        foreach (var row in seed.Interactions)
        {
            var interaction = Interaction.Record(seed.Library, row.Partner, new InteractionCard(row.Kind, row.Day, null, null, null, row.Notes, null, row.Contact is { } contact ? [contact] : [], [row.By]), row.By);
            db.Add(interaction);
            if (row.Next is { } next) db.Add(WorkTask.Plan(seed.Library, new TaskCard(next.Title, next.DueOn, next.Owner, row.Partner), interaction.Id));
        }

        foreach (var row in seed.Tasks)
        {
            var task = WorkTask.Plan(seed.Library, new TaskCard(row.Title, row.DueOn, row.Owner, row.Partner));
            if (row.DoneOn is { } done) task.Finish(done);
            db.Add(task);
        }

        db.AddRange(seed.Cares.Select(row => PartnerCare.Begin(seed.Library, row.Partner, row.Owner, row.RhythmWeeks)));
        return seed.Interactions.Count;
    }
}
