using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

/// <summary>The member's access has ended.</summary>
public sealed record MembershipHasEnded : Refusal;

/// <summary>The member's access has not ended, so there is nothing to restore.</summary>
public sealed record MembershipHasNotEnded : Refusal;

/// <summary>The language in which the program speaks to a member.</summary>
public enum Language
{
    /// <summary>Nederlands.</summary>
    Dutch = 1,

    /// <summary>English.</summary>
    English = 2,
}

/// <summary>Somebody who may sign in. Belongs to one partner, the home organisation, and holds roles there. Credentials are kept elsewhere, by this id.</summary>
public sealed class Member : Entity, IAboutPerson
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 100;

    /// <summary>Longest mail address, in characters (RFC 5321).</summary>
    public const int LongestEmail = 254;

    private readonly List<MemberRole> roles = [];

    private Member()
    {
    }

    /// <summary>Identifies the member.</summary>
    public MemberId Id { get; private set; }

    /// <summary>The home organisation.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>Name on the screen.</summary>
    [Personal]
    public string Name { get; private set; } = "";

    /// <summary>Mail address, lower case; also the name to sign in with.</summary>
    [Personal]
    public string Email { get; private set; } = "";

    /// <summary>Name and address folded, to be found by.</summary>
    [Personal]
    public string SearchText { get; private set; } = "";

    /// <summary>The language of the screen and of e-mail.</summary>
    public Language Language { get; private set; } = Language.Dutch;

    /// <summary>The day access ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>When the member or a role was changed last, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The roles held today.</summary>
    public IReadOnlyList<MemberRole> Roles => roles;

    /// <inheritdoc />
    public Guid PersonKey => Id.Value;

    /// <summary>Somebody is given access.</summary>
    public static Member Invite(PartnerId partner, string name, string email, IEnumerable<Role> roles, DateTime at)
    {
        var member = new Member { Id = MemberId.New(), Partner = partner, Name = name.Trim(), Email = Address(email) };
        member.Grant(roles, at);
        member.Fold();
        return member;
    }

    /// <summary>A mail address the one way we write it.</summary>
    public static string Address(string email) => email.Trim().ToLowerInvariant();

    /// <summary>The member holds these roles from now on, and no others.</summary>
    public Refusal? Grant(IEnumerable<Role> wanted, DateTime at)
    {
        if (EndedOn is not null) return new MembershipHasEnded();
        var held = wanted.Distinct().ToList();
        roles.RemoveAll(role => !held.Contains(role.Role));
        roles.AddRange(held.Where(role => roles.TrueForAll(known => known.Role != role)).Select(role => MemberRole.Of(Id, role)).ToList());
        ChangedAt = at;
        return null;
    }

    /// <summary>The member wrote her own name, and chose a language.</summary>
    public void Introduce(string name, Language language, DateTime at)
    {
        (Name, Language, ChangedAt) = (name.Trim(), language, at);
        Fold();
    }

    /// <summary>Works out again what the member is found by.</summary>
    internal void Fold() => SearchText = Folding.Fold($"{Name} {Email}");

    /// <summary>An administrator helps the member to come in. What is handed over is kept nowhere, but that it happened stands in the history.</summary>
    public Refusal? GetHelp(DateTime at)
    {
        if (EndedOn is not null) return new MembershipHasEnded();
        ChangedAt = at;
        return null;
    }

    /// <summary>Access ends. The roles stay, so that restoring gives them back.</summary>
    public Refusal? End(DateOnly on, DateTime at)
    {
        if (EndedOn is not null) return new MembershipHasEnded();
        (EndedOn, ChangedAt) = (on, at);
        return null;
    }

    /// <summary>The home organisation turned out to be another one.</summary>
    internal void MovesTo(PartnerId kept) => Partner = kept;

    /// <summary>Access is given back.</summary>
    public Refusal? Restore(DateTime at)
    {
        if (EndedOn is null) return new MembershipHasNotEnded();
        (EndedOn, ChangedAt) = (null, at);
        return null;
    }
}

/// <summary>A role that a member holds, as a row.</summary>
public sealed class MemberRole : Entity
{
    private MemberRole()
    {
    }

    /// <summary>Identifies the row.</summary>
    public MemberRoleId Id { get; private set; }

    /// <summary>Who holds it.</summary>
    public MemberId Member { get; private set; }

    /// <summary>The role.</summary>
    public Role Role { get; private set; }

    internal static MemberRole Of(MemberId member, Role role) => new() { Id = MemberRoleId.New(), Member = member, Role = role };
}
