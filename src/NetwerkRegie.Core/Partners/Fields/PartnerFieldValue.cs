using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>An answer in a field: one of the five, after the kind of the field.</summary>
public sealed record FieldAnswer
{
    /// <summary>A line of text.</summary>
    public string? Text { get; init; }

    /// <summary>A number.</summary>
    public double? Number { get; init; }

    /// <summary>A day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>One of the answers of the field.</summary>
    public PartnerFieldChoiceId? Choice { get; init; }

    /// <summary>Yes or no.</summary>
    public bool? Yes { get; init; }
}

/// <summary>What a field of the network's own says of a partner. A field that is not filled in has no row.</summary>
public sealed class PartnerFieldValue : Entity
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 500;

    private PartnerFieldValue()
    {
    }

    /// <summary>Identifies the row.</summary>
    public PartnerFieldValueId Id { get; private set; }

    /// <summary>Of whom it is said.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>The field.</summary>
    public PartnerFieldId Field { get; private set; }

    /// <summary>A line of text.</summary>
    public string? Text { get; private set; }

    /// <summary>A number.</summary>
    public double? Number { get; private set; }

    /// <summary>A day.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>One of the answers of the field.</summary>
    public PartnerFieldChoiceId? Choice { get; private set; }

    /// <summary>Yes or no.</summary>
    public bool? Yes { get; private set; }

    /// <summary>The text folded, to be found by.</summary>
    public string? SearchText { get; private set; }

    /// <summary>All as one value.</summary>
    public FieldAnswer Answer => new() { Text = Text, Number = Number, Day = Day, Choice = Choice, Yes = Yes };

    /// <summary>The field was filled in.</summary>
    public static PartnerFieldValue Of(PartnerId partner, PartnerFieldId field, FieldAnswer answer)
    {
        var value = new PartnerFieldValue { Id = PartnerFieldValueId.New(), Partner = partner, Field = field };
        value.Correct(answer);
        return value;
    }

    /// <summary>It says something else now.</summary>
    public void Correct(FieldAnswer answer)
    {
        (Text, Number, Day, Choice, Yes) = (answer.Text, answer.Number, answer.Day, answer.Choice, answer.Yes);
        Fold();
    }

    /// <summary>What it is found by follows from its text.</summary>
    internal void Fold() => SearchText = Text is null ? null : Folding.Fold(Text);

    /// <summary>Two partners turned out to be one: it is said of the one that stays.</summary>
    internal void MoveTo(PartnerId partner) => Partner = partner;
}
