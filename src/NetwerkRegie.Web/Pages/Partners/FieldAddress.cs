using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>What a list asks of the fields of the network's own, as it stands in the address: the kind of question, the code of the field, and for numbers and days which end.</summary>
public static class FieldAddress
{
    private const string Text = "vt-";
    private const string Choice = "vk-";
    private const string YesNo = "vj-";
    private const string Number = "vg-";
    private const string Day = "vd-";
    private const string Filled = "vi-";
    private const string Yes = "ja";
    private const string No = "nee";
    private const string From = "-van";
    private const string Until = "-tot";

    /// <summary>The name in the address of the question to a field; for numbers and days of its lower or upper end.</summary>
    public static string NameOf(PartnerFieldRow field, bool upper = false) => field.Kind switch
    {
        FieldKind.Choice => Choice + field.Code,
        FieldKind.YesNo => YesNo + field.Code,
        FieldKind.Number => Number + field.Code + (upper ? Until : From),
        FieldKind.Day => Day + field.Code + (upper ? Until : From),
        _ => Text + field.Code,
    };

    /// <summary>The name in the address of the question whether a field is filled in.</summary>
    public static string FilledNameOf(PartnerFieldRow field) => Filled + field.Code;

    /// <summary>Reads the questions; what cannot be read is left out.</summary>
    public static IReadOnlyList<FieldFilter> Read(IQueryCollection query)
    {
        var found = new Dictionary<string, FieldFilter>(StringComparer.Ordinal);
        foreach (var (name, values) in query.Where(value => value.Key.Length > Text.Length).OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            var (kind, code) = (name[..Text.Length], name[Text.Length..].Split('-')[0]);
            var (known, value, upper) = (found.GetValueOrDefault(code) ?? new FieldFilter(code), values.FirstOrDefault(), name.EndsWith(Until, StringComparison.Ordinal));
            var read = kind switch
            {
                Text => known with { Text = string.IsNullOrWhiteSpace(value) ? null : value.Trim() },
                Choice => known with { Choices = [.. values.Where(one => Guid.TryParse(one, out _)).Select(one => new Core.Kernel.PartnerFieldChoiceId(Guid.Parse(one!)))] },
                YesNo => known with { Yes = YesOrNo(value) },
                Filled => known with { Filled = YesOrNo(value) },
                Number when NumberOf(value) is { } number => upper ? known with { Most = number } : known with { Least = number },
                Day when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => upper ? known with { Until = day } : known with { From = day },
                _ => known,
            };
            if (!read.IsEmpty) found[code] = read;
        }

        return [.. found.Values];
    }

    /// <summary>Writes a question.</summary>
    public static IEnumerable<(string Name, string Value)> Write(FieldFilter filter)
    {
        if (filter.Text is { } text) yield return (Text + filter.Code, text);
        foreach (var choice in filter.Choices) yield return (Choice + filter.Code, choice.ToString());
        if (filter.Yes is { } yes) yield return (YesNo + filter.Code, Said(yes));
        if (filter.Filled is { } filled) yield return (Filled + filter.Code, Said(filled));
        if (filter.Least is { } least) yield return (Number + filter.Code + From, Said(least));
        if (filter.Most is { } most) yield return (Number + filter.Code + Until, Said(most));
        if (filter.From is { } from) yield return (Day + filter.Code + From, Said(from));
        if (filter.Until is { } until) yield return (Day + filter.Code + Until, Said(until));
    }

    /// <summary>A question in words, for the chip that takes it away.</summary>
    public static string Say(FieldFilter filter, IReadOnlyList<PartnerFieldRow> fields)
    {
        var field = fields.FirstOrDefault(field => field.Code == filter.Code);
        var words = new List<string>();
        if (filter.Text is { } text) words.Add($"‘{text}’");
        words.AddRange(filter.Choices.Select(choice => field?.Choices.FirstOrDefault(known => known.Id == choice)?.Name).OfType<string>());
        if (filter.Yes is { } yes) words.Add(Texts.Say(yes ? "Kernel.Yes" : "Kernel.No"));
        if (filter.Filled is { } filled) words.Add(Texts.Say(filled ? "Partners.FilledIn" : "Partners.IsNotFilledIn"));
        if ((filter.Least?.ToString(CultureInfo.CurrentCulture) ?? Said(filter.From)) is { Length: > 0 } low) words.Add(Texts.Say("Partners.FromValue", low));
        if ((filter.Most?.ToString(CultureInfo.CurrentCulture) ?? Said(filter.Until)) is { Length: > 0 } high) words.Add(Texts.Say("Partners.UntilValue", high));
        return $"{field?.Name ?? Texts.Say("Partners.OwnField")}: {string.Join(", ", words)}";
    }

    private static string Said(bool answer) => answer ? Yes : No;

    private static bool? YesOrNo(string? said) => said switch { Yes => true, No => false, _ => null };

    private static string Said(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Said(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static double? NumberOf(string? typed) =>
        double.TryParse(typed?.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
