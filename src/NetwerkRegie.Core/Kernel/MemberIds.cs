namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a person with access to the program.</summary>
public readonly record struct MemberId(Guid Value) : ITypedId<MemberId>
{
    /// <summary>A new id.</summary>
    public static MemberId New() => new(Ids.Next());

    /// <inheritdoc />
    public static MemberId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(MemberId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a role that a member holds.</summary>
public readonly record struct MemberRoleId(Guid Value) : ITypedId<MemberRoleId>
{
    /// <summary>A new id.</summary>
    public static MemberRoleId New() => new(Ids.Next());

    /// <inheritdoc />
    public static MemberRoleId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(MemberRoleId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
