namespace NetwerkRegie.Core.Kernel;

/// <summary>What a member does in the network. A member may hold several roles.</summary>
public enum Role
{
    /// <summary>Netwerkcoördinator: keeps partners, ties, agreements and initiatives.</summary>
    Coordinator = 1,

    /// <summary>Verwijzer: hands residents over to a team.</summary>
    Referrer = 2,

    /// <summary>Wijkteamlid: receives referrals and answers them.</summary>
    TeamMember = 3,

    /// <summary>Teamcoördinator: divides the team's work and keeps its capacity.</summary>
    TeamCoordinator = 4,

    /// <summary>Directeur: reads and exports reports.</summary>
    Director = 5,

    /// <summary>Stuurgroeplid: sees all libraries of the consortium together, in sums.</summary>
    SteeringMember = 6,

    /// <summary>Redacteur: writes health-plaza items.</summary>
    Editor = 7,

    /// <summary>Eindredacteur: approves what an editor wrote.</summary>
    Moderator = 8,

    /// <summary>Privacybeheerder: reads the log of access, exports and erases personal data.</summary>
    PrivacyOfficer = 9,

    /// <summary>Beheerder: members, settings, tokens, backup; sees no resident.</summary>
    Administrator = 10,
}

/// <summary>Who may send a message: members with one of the roles, or every member when none is named.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AllowAttribute(params Role[] roles) : Attribute
{
    /// <summary>The roles that may; empty means every member.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;
}

/// <summary>Anybody may send the message, also a stranger.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PublicAttribute : Attribute;

/// <summary>The command cannot be undone; the reason is a key of the texts, told where "Ongedaan maken" would stand.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NotUndoableAttribute(string reason) : Attribute
{
    /// <summary>Key of the sentence that says why.</summary>
    public string Reason { get; } = reason;
}

/// <summary>Who is sending: a member, the operator of the data folder (command line, jobs), or a stranger.</summary>
public interface ICurrentMember
{
    /// <summary>The member, or null for the operator and for strangers.</summary>
    MemberId? Id { get; }

    /// <summary>The member's home organisation.</summary>
    PartnerId? Partner { get; }

    /// <summary>The roles the member holds today.</summary>
    IReadOnlySet<Role> Roles { get; }

    /// <summary>The operator of the data folder: may send every command, but is party to no referral and so can read none.</summary>
    bool IsOperator { get; }
}

/// <summary>The current member of one request or one command-line run, set once by whoever knows.</summary>
public sealed class CurrentMember : ICurrentMember
{
    /// <inheritdoc />
    public MemberId? Id { get; private set; }

    /// <inheritdoc />
    public PartnerId? Partner { get; private set; }

    /// <inheritdoc />
    public IReadOnlySet<Role> Roles { get; private set; } = new HashSet<Role>();

    /// <inheritdoc />
    public bool IsOperator { get; private set; }

    /// <summary>A member has signed in.</summary>
    public void SignIn(MemberId id, PartnerId partner, IEnumerable<Role> roles) => (Id, Partner, Roles, IsOperator) = (id, partner, roles.ToHashSet(), false);

    /// <summary>The operator of the data folder acts; a library may be chosen to act for.</summary>
    public void ActAsOperator(PartnerId? library = null) => (Id, Partner, Roles, IsOperator) = (null, library, new HashSet<Role>(), true);
}
