namespace NetwerkRegie.Core.Kernel;

/// <summary>A question whose answer tells something about a person who has no account here. That it was answered, to whom and when, is written down.</summary>
public interface IReadsPerson
{
    /// <summary>Whose values: the id of the referral.</summary>
    Guid Person { get; }
}

/// <summary>Where readings are written down; the room that keeps the persons fills it in.</summary>
public interface IReadingLog
{
    /// <summary>Notes that the current member was given the answer.</summary>
    Task Note(IReadsPerson question, CancellationToken ct);
}
