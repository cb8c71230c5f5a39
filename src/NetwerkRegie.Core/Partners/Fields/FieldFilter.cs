using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>What a list asks of one field of the network's own; whatever of it is not given is not asked.</summary>
/// <param name="Code">What the address calls the field.</param>
public sealed record FieldFilter(string Code)
{
    /// <summary>A part of the text.</summary>
    public string? Text { get; init; }

    /// <summary>Any of these answers.</summary>
    public IReadOnlyList<PartnerFieldChoiceId> Choices { get; init; } = [];

    /// <summary>Yes or no.</summary>
    public bool? Yes { get; init; }

    /// <summary>This number or more.</summary>
    public double? Least { get; init; }

    /// <summary>This number or less.</summary>
    public double? Most { get; init; }

    /// <summary>This day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>This day or earlier.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the field is filled in at all. Not filled in are those that the field is for and of whom it says nothing.</summary>
    public bool? Filled { get; init; }

    /// <summary>Whether anything is asked.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && Choices.Count == 0 && (Yes, Least, Most, From, Until, Filled) == (null, null, null, null, null, null);
}
