using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A team as lists and the choice of a team show it.</summary>
public sealed record TeamRow
{
    /// <summary>Identifies the team.</summary>
    public required TeamId Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>The partner it is a unit of.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>That partner's name.</summary>
    public required string PartnerName { get; init; }

    /// <summary>That partner's kind.</summary>
    public required PartnerType PartnerType { get; init; }

    /// <summary>The team's own mail address.</summary>
    public required string? Email { get; init; }

    /// <summary>The team's own phone number.</summary>
    public required string? Phone { get; init; }

    /// <summary>In how many working days it means to answer.</summary>
    public required int ReactionWorkingDays { get; init; }

    /// <summary>Codes of the themes it takes referrals on, apart by spaces.</summary>
    public required string Themes { get; init; }

    /// <summary>Whether it has room.</summary>
    public required TeamCapacity Capacity { get; init; }

    /// <summary>A few words about that.</summary>
    public required string? CapacityNote { get; init; }

    /// <summary>The day it told so.</summary>
    public required DateOnly? CapacityOn { get; init; }

    /// <summary>Whether it takes referrals.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether anybody here reads its referrals.</summary>
    public required bool HasReaders { get; init; }

    /// <summary>The version to save against.</summary>
    public required OperationId Version { get; init; }

    /// <summary>After how many days what a team said about its room is called old.</summary>
    public const int FreshDays = 7;

    /// <summary>Codes of the themes it takes referrals on; none means all.</summary>
    public IReadOnlyList<string> ThemeCodes => Themes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it takes referrals on the theme.</summary>
    public bool TakesTheme(string theme) => Themes.Length == 0 || ThemeCodes.Contains(theme, StringComparer.Ordinal);

    /// <summary>Whether what it said about its room is older than a week.</summary>
    public bool CapacityIsOld(DateOnly today) => CapacityOn is { } on && today.DayNumber - on.DayNumber > FreshDays;
}

/// <summary>An area or range of postcodes of a team, with the area's name.</summary>
public sealed record TeamCoverRow(string? Area, string? Name, int? From, int? To);

/// <summary>A member of a team.</summary>
public sealed record TeamMemberRow(MemberId Id, string Name);

/// <summary>Teams for lists and for other rooms.</summary>
public static class TeamRows
{
    /// <summary>All teams with the partner they are a unit of.</summary>
    public static IQueryable<TeamRow> AllTeamRows(this NetworkDb db) =>
        from team in db.Teams().AsNoTracking()
        join partner in db.PartnerRows() on team.Partner equals partner.Id
        select new TeamRow
        {
            Id = team.Id,
            Name = team.Name,
            Partner = team.Partner,
            PartnerName = partner.Name,
            PartnerType = partner.Type,
            Email = team.Email,
            Phone = team.Phone,
            ReactionWorkingDays = team.ReactionWorkingDays,
            Themes = team.Themes,
            Capacity = team.Capacity,
            CapacityNote = team.CapacityNote,
            CapacityOn = team.CapacityOn,
            IsOpen = team.IsOpen,
            HasReaders = team.Members.Any(),
            Version = team.Version,
        };
}
