using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Exchange;

/// <summary>A column while its meaning is being settled.</summary>
internal sealed partial class GuessedColumn(int index, string heading, FieldGuess guess, IReadOnlyList<TableRow> sample)
{
    private const int FewestValues = 3;
    private const double Most = 0.7;

    private readonly IReadOnlyList<string> values = [.. sample.Select(row => row.Cells[index].Text.Trim()).Where(value => value.Length > 0)];

    public int Index { get; } = index;

    public string Heading { get; } = heading;

    public FieldGuess Guess { get; private set; } = guess;

    public bool Is(PartnerField field) => Guess.Field == field && Guess.Certainty != Certainty.None;

    public void Become(PartnerField field, Certainty certainty) => Guess = new(field, certainty);

    /// <summary>Values overrule a heading that cannot be true, and name a column whose heading says nothing.</summary>
    public void LookAtValues(List<GuessedColumn> all)
    {
        if (values.Count < FewestValues) return;
        switch (Guess)
        {
            case { Field: PartnerField.Place } when MostLookLike(StreetAndNumber()) && !all.Exists(column => column.Is(PartnerField.Address)):
                Become(PartnerField.Address, Certainty.Likely);
                break;
            case { Field: PartnerField.Type } when MostLookLike(DigitsOnly()):
                Become(PartnerField.Ignore, Certainty.None);
                break;
            case { Field: PartnerField.CbsCode } when values.Distinct(StringComparer.Ordinal).Count() < values.Count:
                Become(PartnerField.Ignore, Certainty.None);
                break;
            case { Certainty: Certainty.None } when Heading.Length == 0:
                ByValuesAlone(all);
                break;
        }
    }

    private void ByValuesAlone(List<GuessedColumn> all)
    {
        PartnerField? field =
            MostLookLike(Mail()) ? PartnerField.Email
            : MostLookLike(DutchPostcode()) ? PartnerField.Postcode
            : MostLookLike(Site()) ? PartnerField.Website
            : null;
        if (field is { } found && !all.Exists(column => column.Is(found))) Become(found, Certainty.Likely);
    }

    private bool MostLookLike(Regex form) => values.Count(value => form.IsMatch(value)) >= Most * values.Count;

    [GeneratedRegex(@"\p{L}.*\s\d+\s*[-\p{L}\d]*$", RegexOptions.None, 200)]
    private static partial Regex StreetAndNumber();

    [GeneratedRegex(@"^\d+$", RegexOptions.None, 200)]
    private static partial Regex DigitsOnly();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.\w+$", RegexOptions.None, 200)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^[1-9]\d{3}\s?[A-Za-z]{2}$", RegexOptions.None, 200)]
    private static partial Regex DutchPostcode();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.None, 200)]
    private static partial Regex Site();
}
