namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>A field of the network's own as typed in a partner's form. A field that the form does not name stays as it is.</summary>
public sealed record FieldInput
{
    /// <summary>The field.</summary>
    public Guid Field { get; init; }

    /// <summary>What was typed: text, a number, a day, the id or the words of an answer, yes or no; empty for nothing.</summary>
    public string? Value { get; init; }
}
