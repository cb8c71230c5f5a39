using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Workbench;

/// <summary>A colleague wrote this moment down; only she and a coordinator change it.</summary>
public sealed record RecordedByColleague : Refusal;

/// <summary>A moment of contact was written down differently. A referrer changes only what she wrote herself.</summary>
[Allow(Role.Coordinator, Role.Referrer)]
public sealed record ChangeInteraction(InteractionId Interaction, InteractionForm Form) : ICommand<Nothing>;

internal sealed class ChangeInteractionRules : AbstractValidator<ChangeInteraction>
{
    public ChangeInteractionRules(TimeProvider clock) => RuleFor(change => change.Form).SetValidator(new InteractionFormRules(clock));
}

internal sealed class ChangeInteractionHandler(NetworkDb db, WorkPeople people, IVersions versions, ICurrentMember me) : ICommandHandler<ChangeInteraction, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeInteraction change, CancellationToken ct)
    {
        if (await db.Interactions().Load(change.Interaction, ct) is not { } interaction) return Outcome.NotFound;
        if (!interaction.MayBeChangedBy(me)) return new RecordedByColleague();
        if (await versions.IfStale(interaction, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        if (await people.WrongIn(change.Form, interaction.Library, interaction.Partner, interaction.People, ct) is { } wrong) return wrong;
        interaction.Correct(change.Form.ToCard());
        return Outcome.Done;
    }
}

/// <summary>A moment of contact that should not have been written down goes; what was to be done after it stays.</summary>
[Allow(Role.Coordinator, Role.Referrer)]
public sealed record RemoveInteraction(InteractionId Interaction) : ICommand<Nothing>;

internal sealed class RemoveInteractionHandler(NetworkDb db, ICurrentMember me) : ICommandHandler<RemoveInteraction, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RemoveInteraction remove, CancellationToken ct)
    {
        if (await db.Interactions().Load(remove.Interaction, ct) is not { } interaction) return Outcome.NotFound;
        if (!interaction.MayBeChangedBy(me)) return new RecordedByColleague();
        foreach (var task in await db.WorkTasks().Where(task => task.Interaction == interaction.Id).ToListAsync(ct)) task.LoseInteraction();
        db.Remove(interaction);
        return Outcome.Done;
    }
}

/// <summary>The form to change a moment of contact with, as it is now.</summary>
[Allow(Role.Coordinator, Role.Referrer)]
public sealed record GetInteractionForm(InteractionId Interaction) : IQuery<InteractionToChange>;

/// <summary>The form, and the partner that it is about.</summary>
public sealed record InteractionToChange(PartnerId Partner, string PartnerName, InteractionForm Form, bool MayChange);

internal sealed class GetInteractionFormHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetInteractionForm, InteractionToChange>
{
    public async Task<Outcome<InteractionToChange>> Handle(GetInteractionForm get, CancellationToken ct)
    {
        if (await db.Interactions().AsNoTracking().Include(i => i.People).FirstOrDefaultAsync(i => i.Id == get.Interaction, ct) is not { } interaction) return Outcome.NotFound;
        var partner = await db.PartnerRows().Where(p => p.Id == interaction.Partner).Select(p => p.Name).FirstAsync(ct);
        return new InteractionToChange(interaction.Partner, partner, new InteractionForm
        {
            Kind = interaction.Kind,
            Day = interaction.Day,
            From = interaction.StartsAt?.InAmsterdam().Time,
            Until = interaction.EndsAt?.InAmsterdam().Time,
            Title = interaction.Title,
            Notes = interaction.Notes,
            Initiative = interaction.Initiative?.Value,
            Contacts = [.. interaction.People.Where(person => person.Contact is not null).Select(person => person.Contact!.Value.Value)],
            Colleagues = [.. interaction.People.Where(person => person.Colleague is not null).Select(person => person.Colleague!.Value.Value)],
            Version = interaction.Version.Value,
        }, interaction.MayBeChangedBy(me));
    }
}

internal static class WhoChangesInteractions
{
    public static bool MayBeChangedBy(this Interaction interaction, ICurrentMember member) => member.IsOperator || member.Roles.Contains(Role.Coordinator) || (interaction.RecordedBy is not null && interaction.RecordedBy == member.Id);
}
