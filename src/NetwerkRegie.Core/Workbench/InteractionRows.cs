using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>A moment of contact as a timeline shows it.</summary>
public sealed record InteractionRow
{
    /// <summary>Identifies the moment.</summary>
    public required InteractionId Id { get; init; }

    /// <summary>How they met.</summary>
    public required InteractionKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it began, UTC; null when only the day is known.</summary>
    public required DateTime? StartsAt { get; init; }

    /// <summary>When it ended, UTC; null when unknown.</summary>
    public required DateTime? EndsAt { get; init; }

    /// <summary>What it was about.</summary>
    public required string? Title { get; init; }

    /// <summary>What was said.</summary>
    public required string? Notes { get; init; }

    /// <summary>The initiative that it was about.</summary>
    public required InitiativeId? Initiative { get; init; }

    /// <summary>The name of who wrote it down.</summary>
    public required string? RecordedBy { get; init; }

    /// <summary>Names of those of the partner who took part.</summary>
    public required IReadOnlyList<string> Contacts { get; init; }

    /// <summary>Names of the colleagues who took part.</summary>
    public required IReadOnlyList<string> Colleagues { get; init; }

    /// <summary>What followed from it.</summary>
    public required IReadOnlyList<InteractionStepRow> Steps { get; init; }

    /// <summary>Whether the current member may change it.</summary>
    public required bool MayChange { get; init; }
}

/// <summary>What followed from a moment of contact.</summary>
public sealed record InteractionStepRow(WorkTaskId Task, string Title, DateOnly DueOn, DateOnly? DoneOn);

/// <summary>A moment of contact as later rooms need it: with whom, how and when.</summary>
public sealed record ContactMomentRow
{
    /// <summary>Identifies the moment.</summary>
    public required InteractionId Id { get; init; }

    /// <summary>With whom.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>How they met.</summary>
    public required InteractionKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What it was about.</summary>
    public required string? Title { get; init; }

    /// <summary>What was said.</summary>
    public required string? Notes { get; init; }

    /// <summary>The initiative that it was about.</summary>
    public required InitiativeId? Initiative { get; init; }
}

/// <summary>How a library looks after a partner, for later rooms.</summary>
public sealed record PartnerCareRow
{
    /// <summary>The partner.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The colleague who keeps the relation; null when nobody does.</summary>
    public required MemberId? Owner { get; init; }

    /// <summary>There should be contact at least every so many weeks; null for what is usual for such a tie.</summary>
    public required int? RhythmWeeks { get; init; }
}

/// <summary>Somebody of a partner who took part in a moment of contact, for later rooms.</summary>
public sealed record MomentPersonRow
{
    /// <summary>Who took part.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>With which partner the moment was.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>The work as rows, for later rooms.</summary>
public static class WorkbenchQueries
{
    /// <summary>Who of a partner took part in the moments of contact of the current member's own library.</summary>
    public static IQueryable<MomentPersonRow> MomentPersonRows(this NetworkDb db) =>
        from moment in db.Interactions().AsNoTracking()
        from person in moment.People
        where person.Contact != null
        select new MomentPersonRow { Contact = person.Contact!.Value, Partner = moment.Partner, Day = moment.Day };

    /// <summary>The moments of contact of the current member's own library.</summary>
    public static IQueryable<ContactMomentRow> ContactMomentRows(this NetworkDb db) =>
        db.Interactions().AsNoTracking().Select(i => new ContactMomentRow { Id = i.Id, Partner = i.Partner, Kind = i.Kind, Day = i.Day, Title = i.Title, Notes = i.Notes, Initiative = i.Initiative });

    /// <summary>How the current member's own library looks after its partners.</summary>
    public static IQueryable<PartnerCareRow> PartnerCareRows(this NetworkDb db) =>
        db.PartnerCares().AsNoTracking().Select(care => new PartnerCareRow { Partner = care.Partner, Owner = care.Owner, RhythmWeeks = care.RhythmWeeks });
}
