using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Whether a team has room for new residents.</summary>
public enum TeamCapacity
{
    /// <summary>Nobody said.</summary>
    Unknown = 0,

    /// <summary>There is room.</summary>
    Available = 1,

    /// <summary>There is a waiting list.</summary>
    WaitingList = 2,

    /// <summary>There is no room.</summary>
    Full = 3,
}

/// <summary>The team takes no referrals any more.</summary>
public sealed record TeamIsClosed(string Name) : Refusal;

/// <summary>The team takes referrals already.</summary>
public sealed record TeamIsOpen(string Name) : Refusal;

/// <summary>The member belongs to the team already.</summary>
public sealed record AlreadyInTeam(string Team) : Refusal;

/// <summary>What a form says about a team. <paramref name="Themes"/> are codes of the shared list; none means every theme.</summary>
public sealed record TeamFacts(string Name, string? Email, string? Phone, int ReactionWorkingDays, IReadOnlyList<string> Themes, IReadOnlyList<TeamCover> Covers);

/// <summary>An area that a team covers: a CBS code, or a range of four-digit postcodes, ends included.</summary>
public sealed record TeamCover(string? Area, int? From, int? To);

/// <summary>A neighbourhood team: a unit of exactly one partner, there for some areas. Members of the team, and nobody else, read the referrals it receives.</summary>
public sealed class Team : Entity
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 120;

    /// <summary>Longest note on the capacity, in characters.</summary>
    public const int LongestNote = 200;

    /// <summary>Longest mail address, in characters.</summary>
    public const int LongestEmail = 254;

    /// <summary>Longest phone number, in characters.</summary>
    public const int LongestPhone = 30;

    /// <summary>Longest list of themes, in characters.</summary>
    public const int LongestThemes = 500;

    /// <summary>The most working days in which a team may say to answer.</summary>
    public const int LongestReaction = 30;

    private readonly List<TeamArea> areas = [];
    private readonly List<TeamMember> members = [];

    private Team()
    {
    }

    /// <summary>Identifies the team.</summary>
    public TeamId Id { get; private set; }

    /// <summary>The partner it is a unit of.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The team's own mail address.</summary>
    public string? Email { get; private set; }

    /// <summary>The team's own phone number.</summary>
    public string? Phone { get; private set; }

    /// <summary>In how many working days it means to answer a referral.</summary>
    public int ReactionWorkingDays { get; private set; }

    /// <summary>Codes of the themes it takes referrals on, apart by spaces; empty means all.</summary>
    [Codes("Theme")]
    public string Themes { get; private set; } = "";

    /// <summary>Whether it has room.</summary>
    public TeamCapacity Capacity { get; private set; }

    /// <summary>A few words about the room it has.</summary>
    public string? CapacityNote { get; private set; }

    /// <summary>The day it told so.</summary>
    public DateOnly? CapacityOn { get; private set; }

    /// <summary>Whether it takes referrals.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>When it or one of its parts was changed last, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Where it is there for.</summary>
    public IReadOnlyList<TeamArea> Areas => areas;

    /// <summary>Who reads its referrals.</summary>
    public IReadOnlyList<TeamMember> Members => members;

    /// <summary>The partner it is a unit of turned out to be another one.</summary>
    internal void MovesTo(PartnerId kept) => Partner = kept;

    /// <summary>A partner sets up a team.</summary>
    public static Team Register(PartnerId partner, TeamFacts facts, DateTime at)
    {
        var team = new Team { Id = TeamId.New(), Partner = partner, IsOpen = true };
        team.Change(facts, at);
        return team;
    }

    /// <summary>Its facts were changed.</summary>
    public void Change(TeamFacts facts, DateTime at)
    {
        (Name, Email, Phone, ReactionWorkingDays, Themes, ChangedAt) = (facts.Name, facts.Email, facts.Phone, facts.ReactionWorkingDays, string.Join(' ', facts.Themes), at);
        areas.RemoveAll(area => !facts.Covers.Contains(area.Cover));
        areas.AddRange(facts.Covers.Distinct().Where(cover => areas.TrueForAll(area => area.Cover != cover)).Select(cover => TeamArea.Of(Id, cover)).ToList());
    }

    /// <summary>It told how much room it has.</summary>
    public void ReportCapacity(TeamCapacity capacity, string? note, DateOnly on, DateTime at) => (Capacity, CapacityNote, CapacityOn, ChangedAt) = (capacity, note, on, at);

    /// <summary>A member joined.</summary>
    public Refusal? Admit(MemberId member, DateTime at)
    {
        if (members.Exists(known => known.Member == member)) return new AlreadyInTeam(Name);
        members.Add(TeamMember.Of(Id, member));
        ChangedAt = at;
        return null;
    }

    /// <summary>A member left, and reads its referrals no longer. Tells whether there was such a member.</summary>
    public bool Dismiss(MemberId member, DateTime at)
    {
        if (members.RemoveAll(known => known.Member == member) == 0) return false;
        ChangedAt = at;
        return true;
    }

    /// <summary>It takes no referrals any more; those it has, it answers.</summary>
    public Refusal? Close(DateTime at)
    {
        if (!IsOpen) return new TeamIsClosed(Name);
        (IsOpen, ChangedAt) = (false, at);
        return null;
    }

    /// <summary>It takes referrals again.</summary>
    public Refusal? Reopen(DateTime at)
    {
        if (IsOpen) return new TeamIsOpen(Name);
        (IsOpen, ChangedAt) = (true, at);
        return null;
    }
}

/// <summary>An area that a team covers, as a row.</summary>
public sealed class TeamArea : Entity
{
    private TeamArea()
    {
    }

    /// <summary>Identifies the row.</summary>
    public TeamAreaId Id { get; private set; }

    /// <summary>The team.</summary>
    public TeamId Team { get; private set; }

    /// <summary>CBS code of the area, or null for postcodes.</summary>
    public string? Area { get; private set; }

    /// <summary>First four-digit postcode.</summary>
    public int? PostcodeFrom { get; private set; }

    /// <summary>Last four-digit postcode.</summary>
    public int? PostcodeTo { get; private set; }

    /// <summary>All three as one value.</summary>
    public TeamCover Cover => new(Area, PostcodeFrom, PostcodeTo);

    internal static TeamArea Of(TeamId team, TeamCover cover) => new() { Id = TeamAreaId.New(), Team = team, Area = cover.Area, PostcodeFrom = cover.From, PostcodeTo = cover.To };
}

/// <summary>A member's place in a team, as a row.</summary>
public sealed class TeamMember : Entity
{
    private TeamMember()
    {
    }

    /// <summary>Identifies the row.</summary>
    public TeamMemberId Id { get; private set; }

    /// <summary>The team.</summary>
    public TeamId Team { get; private set; }

    /// <summary>Who belongs to it.</summary>
    public MemberId Member { get; private set; }

    internal static TeamMember Of(TeamId team, MemberId member) => new() { Id = TeamMemberId.New(), Team = team, Member = member };
}
