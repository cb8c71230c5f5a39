namespace NetwerkRegie.Core.Access;

/// <summary>What became of a row.</summary>
public enum ChangeKind
{
    /// <summary>It was added.</summary>
    Added = 1,

    /// <summary>Its values changed.</summary>
    Changed = 2,

    /// <summary>It was removed.</summary>
    Removed = 3,
}

/// <summary>What an operation did to one row, as far as the reader may see it.</summary>
/// <param name="Position">Place within the operation.</param>
/// <param name="Entity">The entity's name.</param>
/// <param name="Key">The row's id.</param>
/// <param name="Kind">Added, changed or removed.</param>
/// <param name="Name">The row's name today, if it has one and is there for the reader.</param>
/// <param name="Fields">The values before and after; null when the row is not the reader's to see.</param>
public sealed record ChangeRow(int Position, string Entity, Guid Key, ChangeKind Kind, string? Name, IReadOnlyList<FieldRow>? Fields);

/// <summary>One value before and after, in words; null for none.</summary>
/// <param name="Field">Key of the field's name.</param>
/// <param name="Before">The value before.</param>
/// <param name="After">The value after.</param>
public sealed record FieldRow(string Field, string? Before, string? After);
