namespace NetwerkRegie.Core.Kernel;

/// <summary>Identifies a moment of contact with a partner.</summary>
public readonly record struct InteractionId(Guid Value) : ITypedId<InteractionId>
{
    /// <summary>A new id.</summary>
    public static InteractionId New() => new(Ids.Next());

    /// <inheritdoc />
    public static InteractionId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(InteractionId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies somebody's part in a moment of contact.</summary>
public readonly record struct InteractionPersonId(Guid Value) : ITypedId<InteractionPersonId>
{
    /// <summary>A new id.</summary>
    public static InteractionPersonId New() => new(Ids.Next());

    /// <inheritdoc />
    public static InteractionPersonId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(InteractionPersonId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a task of a coordinator.</summary>
public readonly record struct WorkTaskId(Guid Value) : ITypedId<WorkTaskId>
{
    /// <summary>A new id.</summary>
    public static WorkTaskId New() => new(Ids.Next());

    /// <inheritdoc />
    public static WorkTaskId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(WorkTaskId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a library's care for a partner.</summary>
public readonly record struct PartnerCareId(Guid Value) : ITypedId<PartnerCareId>
{
    /// <summary>A new id.</summary>
    public static PartnerCareId New() => new(Ids.Next());

    /// <inheritdoc />
    public static PartnerCareId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(PartnerCareId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a member's wish about reminders.</summary>
public readonly record struct RemindersId(Guid Value) : ITypedId<RemindersId>
{
    /// <summary>A new id.</summary>
    public static RemindersId New() => new(Ids.Next());

    /// <inheritdoc />
    public static RemindersId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(RemindersId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies the secret address of a member's calendar.</summary>
public readonly record struct CalendarFeedId(Guid Value) : ITypedId<CalendarFeedId>
{
    /// <summary>A new id.</summary>
    public static CalendarFeedId New() => new(Ids.Next());

    /// <inheritdoc />
    public static CalendarFeedId From(Guid value) => new(value);

    /// <inheritdoc />
    public int CompareTo(CalendarFeedId other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
