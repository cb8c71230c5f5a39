using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>A service as lists and cards show it.</summary>
public sealed record ServiceRow
{
    /// <summary>Identifies the service.</summary>
    public required PartnerServiceId Id { get; init; }

    /// <summary>Who offers it.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The partner's name.</summary>
    public required string PartnerName { get; init; }

    /// <summary>The partner's kind.</summary>
    public required PartnerType PartnerType { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required string Description { get; init; }

    /// <summary>Codes of the groups.</summary>
    public required string TargetGroups { get; init; }

    /// <summary>Codes of the themes.</summary>
    public required string Themes { get; init; }

    /// <summary>Where people go.</summary>
    public required string? Place { get; init; }

    /// <summary>For which area.</summary>
    public required string? Area { get; init; }

    /// <summary>When, as it is kept.</summary>
    public required string? Hours { get; init; }

    /// <summary>When it is otherwise.</summary>
    public required string? HoursNote { get; init; }

    /// <summary>Only by appointment.</summary>
    public required bool ByAppointment { get; init; }

    /// <summary>Whether people pay.</summary>
    public required ServicePrice Price { get; init; }

    /// <summary>What it costs.</summary>
    public required string? Cost { get; init; }

    /// <summary>How somebody is referred.</summary>
    public required string? HowToRefer { get; init; }

    /// <summary>The room that it has.</summary>
    public required ServiceCapacity Capacity { get; init; }

    /// <summary>The day on which that was said.</summary>
    public required DateOnly? CapacityOn { get; init; }

    /// <summary>The day on which somebody checked it last.</summary>
    public required DateOnly? ReviewedOn { get; init; }

    /// <summary>The name folded, for sorting.</summary>
    public required string SearchText { get; init; }

    /// <summary>The words for the groups, in the current language.</summary>
    public string ForWhom => Words(TargetGroups, CodeList.TargetGroups);

    /// <summary>The words for the themes, in the current language.</summary>
    public string About => Words(Themes, CodeList.Themes);

    /// <summary>Whether it must be checked: nobody did within a year.</summary>
    public bool IsDue(DateOnly today) => ReviewedOn is not { } reviewed || reviewed.AddDays(PartnerService.ReviewDays) < today;

    private static string Words(string codes, CodeList list) => string.Join(", ", codes.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries).Select(list.Word));
}

/// <summary>The services as rows.</summary>
public static class ServiceRows
{
    /// <summary>What is offered now.</summary>
    public static IQueryable<ServiceRow> PartnerServiceRows(this NetworkDb db) => db.Services().Where(s => s.EndedOn == null).Rows(db);

    internal static IQueryable<ServiceRow> Rows(this IQueryable<PartnerService> services, NetworkDb db) =>
        from s in services
        join partner in db.PartnerRows() on s.Partner equals partner.Id
        select new ServiceRow
        {
            Id = s.Id,
            Partner = s.Partner,
            PartnerName = partner.Name,
            PartnerType = partner.Type,
            Name = s.Name,
            Description = s.Description,
            TargetGroups = s.TargetGroups,
            Themes = s.Themes,
            Place = s.Place,
            Area = s.Area,
            Hours = s.Hours,
            HoursNote = s.HoursNote,
            ByAppointment = s.ByAppointment,
            Price = s.Price,
            Cost = s.Cost,
            HowToRefer = s.HowToRefer,
            Capacity = s.Capacity,
            CapacityOn = s.CapacityOn,
            ReviewedOn = s.ReviewedOn,
            SearchText = s.SearchText,
        };
}
