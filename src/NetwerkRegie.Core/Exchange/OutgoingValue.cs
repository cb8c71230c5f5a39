namespace NetwerkRegie.Core.Exchange;

/// <summary>A value to write: text, number, percentage, date, moment or yes-no. It is never a formula.</summary>
public readonly record struct OutgoingValue
{
    private OutgoingValue(CellKind kind, string? text = null, decimal number = 0, DateTime moment = default) =>
        (Kind, Text, Number, Moment) = (kind, text, number, moment);

    public CellKind Kind { get; }

    /// <summary>The text of a text cell.</summary>
    public string? Text { get; }

    /// <summary>The number, the fraction of a percentage, or 1 and 0 for yes and no.</summary>
    public decimal Number { get; }

    /// <summary>The day or the moment, as it is to be shown.</summary>
    public DateTime Moment { get; }

    /// <summary>A fraction shown as a percentage: 0.25 is 25 %.</summary>
    public static OutgoingValue Percent(decimal fraction) => new(CellKind.Percent, number: fraction);

    public static implicit operator OutgoingValue(string? text) => string.IsNullOrEmpty(text) ? default : new(CellKind.Text, text);

    public static implicit operator OutgoingValue(int number) => new(CellKind.Number, number: number);

    public static implicit operator OutgoingValue(long number) => new(CellKind.Number, number: number);

    public static implicit operator OutgoingValue(decimal number) => new(CellKind.Number, number: number);

    public static implicit operator OutgoingValue(DateOnly day) => new(CellKind.Date, moment: day.ToDateTime(TimeOnly.MinValue));

    public static implicit operator OutgoingValue(DateTime moment) => new(CellKind.Moment, moment: moment);

    public static implicit operator OutgoingValue(bool yes) => new(CellKind.Boolean, number: yes ? 1 : 0);
}
