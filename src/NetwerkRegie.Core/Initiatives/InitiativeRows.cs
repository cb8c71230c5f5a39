using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>An initiative in a list: what it is, when, and how many partners with how many hours.</summary>
public sealed record InitiativeRow
{
    /// <summary>Identifies the initiative.</summary>
    public required InitiativeId Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is to bring about.</summary>
    public required string Aim { get; init; }

    /// <summary>The library function it serves first.</summary>
    public required LibraryFunction Function { get; init; }

    /// <summary>Code of the theme.</summary>
    public required string? Theme { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly? EndsOn { get; init; }

    /// <summary>How far it is.</summary>
    public required InitiativeStatus Status { get; init; }

    /// <summary>How many take part.</summary>
    public required int Partners { get; init; }

    /// <summary>Known hours that they bring in, together; null when nobody's are known.</summary>
    public required int? Hours { get; init; }
}

/// <summary>A partner's part in an initiative, with the partner's name and type.</summary>
public sealed record InitiativePartnerRow
{
    /// <summary>The initiative.</summary>
    public required InitiativeId Initiative { get; init; }

    /// <summary>Who takes part.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The partner's name.</summary>
    public required string Name { get; init; }

    /// <summary>The partner's kind.</summary>
    public required PartnerType Type { get; init; }

    /// <summary>What it does.</summary>
    public required InitiativeRole Role { get; init; }

    /// <summary>What it brings in, in words.</summary>
    public required string? Contribution { get; init; }

    /// <summary>Hours; null when unknown.</summary>
    public required int? Hours { get; init; }

    /// <summary>Euro cents; null when unknown.</summary>
    public required long? Cents { get; init; }
}

/// <summary>The flat rows that pages and later rooms read.</summary>
public static class InitiativeRows
{
    /// <summary>The initiatives that the current member may see, as rows.</summary>
    public static IQueryable<InitiativeRow> InitiativeRowsOf(this NetworkDb db) => db.Initiatives().AsNoTracking().Rows();

    /// <summary>The initiatives that were going on in a period, of a partner or of all: no drafts, and none that was only planned.</summary>
    public static IQueryable<InitiativeRow> InitiativesIn(this NetworkDb db, DateOnly from, DateOnly to, PartnerId? partner) => db.Initiatives().AsNoTracking()
        .Where(i => i.Status != InitiativeStatus.Draft && i.Status != InitiativeStatus.Planned && i.StartsOn <= to && (i.EndsOn == null || i.EndsOn >= from))
        .Where(i => partner == null || i.Partners.Any(p => p.Partner == partner))
        .Rows();

    /// <summary>The parts that partners have in the initiatives that the current member may see.</summary>
    public static IQueryable<InitiativePartnerRow> InitiativePartnerRows(this NetworkDb db) =>
        from initiative in db.Initiatives().AsNoTracking()
        from part in initiative.Partners
        join partner in db.PartnerRows() on part.Partner equals partner.Id
        select new InitiativePartnerRow
        {
            Initiative = initiative.Id,
            Partner = part.Partner,
            Name = partner.Name,
            Type = partner.Type,
            Role = part.Role,
            Contribution = part.Contribution,
            Hours = part.Hours,
            Cents = part.Cents,
        };

    private static IQueryable<InitiativeRow> Rows(this IQueryable<Initiative> initiatives) => initiatives.Select(i => new InitiativeRow
    {
        Id = i.Id,
        Name = i.Name,
        Aim = i.Aim,
        Function = i.Function,
        Theme = i.Theme,
        StartsOn = i.StartsOn,
        EndsOn = i.EndsOn,
        Status = i.Status,
        Partners = i.Partners.Count,
        Hours = i.Partners.Any(p => p.Hours != null) ? i.Partners.Sum(p => p.Hours) : null,
    });
}
