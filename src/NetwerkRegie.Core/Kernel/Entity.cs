namespace NetwerkRegie.Core.Kernel;

/// <summary>
/// A row that people change: every change of it is kept as before and after, and can be undone.
/// Its version is the operation that wrote it last, so that undo gives back the exact earlier row, version included.
/// </summary>
public abstract class Entity
{
    /// <summary>The operation that wrote this row last.</summary>
    public OperationId Version { get; private set; }
}

/// <summary>A row about a person: the values marked <see cref="PersonalAttribute"/> are sealed in the history with this person's own key.</summary>
public interface IAboutPerson
{
    /// <summary>Whose key seals the personal values: the id of the contact, member or referral.</summary>
    Guid PersonKey { get; }
}

/// <summary>A value that tells something about a person. In the history it is kept sealed; it never reaches a log, an address or a file name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;

/// <summary>A text of one or more codes, with spaces between: names of an enum, or codes of a list that a room keeps. People read the words for them.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CodesAttribute(string list) : Attribute
{
    /// <summary>What stands between two codes.</summary>
    public const char Between = ' ';

    /// <summary>Name of the enum, or of the list.</summary>
    public string List { get; } = list;
}

/// <summary>News for later rooms, told within the same operation.</summary>
public interface IEvent;
