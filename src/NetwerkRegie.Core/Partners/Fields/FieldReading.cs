using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Columns;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>Reads what people type in a field of the network's own, and writes it back: in a form, in a list to import, in a file.</summary>
internal static class FieldReading
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy"];
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The answer, or what is wrong; neither when nothing was typed.</summary>
    public static (FieldAnswer? Answer, string? Problem) Read(PartnerFieldRow field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return (null, null);
        var text = typed.Trim();
        return field.Kind switch
        {
            FieldKind.Number => ReadNumber(text),
            FieldKind.Day => ReadDay(text),
            FieldKind.Choice => ReadChoice(field, text),
            FieldKind.YesNo => ReadYesNo(text),
            _ when Bsn.IsIn(text) => (null, Bsn.Sentence),
            _ => text.Length <= PartnerFieldValue.LongestText ? (new FieldAnswer { Text = text }, null) : (null, Texts.Say("Partners.TextTooLong", PartnerFieldValue.LongestText)),
        };
    }

    /// <summary>The answer as the screen says it.</summary>
    public static string Say(PartnerFieldRow field, FieldAnswer answer) => field.Kind switch
    {
        FieldKind.Number => answer.Number?.ToString("#,##0.####", CultureInfo.CurrentCulture),
        FieldKind.Day => answer.Day?.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        FieldKind.Choice => field.Choices.FirstOrDefault(choice => choice.Id == answer.Choice)?.Name,
        FieldKind.YesNo => answer.Yes is { } yes ? Texts.Say(yes ? "Kernel.Yes" : "Kernel.No") : null,
        _ => answer.Text,
    } ?? "";

    /// <summary>The answer as a form or a file holds it, and as <see cref="Read"/> reads it back.</summary>
    public static string Write(PartnerFieldRow field, FieldAnswer answer) => field.Kind switch
    {
        FieldKind.Number => answer.Number?.ToString("R", PartnerFieldRow.InEnglish ? CultureInfo.InvariantCulture : Dutch),
        FieldKind.Day => answer.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldKind.Choice => answer.Choice?.ToString(),
        FieldKind.YesNo => answer.Yes is { } yes ? yes ? "true" : "false" : null,
        _ => answer.Text,
    } ?? "";

    /// <summary>The answer as a file takes it along: a number and a day as they are, all else in words.</summary>
    public static CellValue Export(PartnerFieldRow field, FieldAnswer answer) => field.Kind switch
    {
        FieldKind.Number => new CellValue { Number = answer.Number },
        FieldKind.Day => new CellValue { Day = answer.Day },
        _ => new CellValue { Text = Say(field, answer) },
    };

    private static (FieldAnswer?, string?) ReadNumber(string text)
    {
        // A sign with three digits behind it parts thousands in the language of the screen; a point and a comma together, or any other number of digits, say themselves which is which.
        var (point, comma) = (text.LastIndexOf('.'), text.LastIndexOf(','));
        var isDutch = (point, comma) switch
        {
            ( < 0, < 0) => false,
            ( >= 0, >= 0) => comma > point,
            ( >= 0, _) => HasThousands(text, '.') && (!PartnerFieldRow.InEnglish || text.Split('.').Length > 2),
            _ => !HasThousands(text, ',') || (!PartnerFieldRow.InEnglish && text.Split(',').Length == 2),
        };
        var culture = isDutch ? Dutch : CultureInfo.InvariantCulture;
        return double.TryParse(text, NumberStyles.Number, culture, out var number) && double.IsFinite(number) ? (new FieldAnswer { Number = number }, null) : (null, Texts.Say("Partners.Fields.NumberUnread"));
    }

    private static bool HasThousands(string text, char between) =>
        text.Split(between) is [var first, .. var groups] && groups.All(group => group.Length == 3) && first.TrimStart('-', '+') is { Length: > 0 and <= 3 } head && head[0] != '0';

    private static (FieldAnswer?, string?) ReadDay(string text) =>
        DateOnly.TryParseExact(text, Days, Dutch, DateTimeStyles.None, out var day) ? (new FieldAnswer { Day = day }, null) : (null, Texts.Say("Partners.Fields.DayUnread"));

    private static (FieldAnswer?, string?) ReadChoice(PartnerFieldRow field, string text)
    {
        var folded = Folding.Fold(text);
        var found = Guid.TryParse(text, out var id)
            ? field.Choices.FirstOrDefault(choice => choice.Id.Value == id)
            : field.Choices.FirstOrDefault(choice => !choice.IsEnded && (Folding.Fold(choice.NameNl) == folded || Folding.Fold(choice.NameEn) == folded));
        return found is null
            ? (null, Texts.Say("Partners.Fields.ChoiceUnknown", string.Join(", ", field.Choices.Where(choice => !choice.IsEnded).Select(choice => choice.Name))))
            : (new FieldAnswer { Choice = found.Id }, null);
    }

    private static (FieldAnswer?, string?) ReadYesNo(string text) => Folding.Fold(text) switch
    {
        "true" or "ja" or "j" or "yes" or "y" or "1" or "x" or "waar" => (new FieldAnswer { Yes = true }, null),
        "false" or "nee" or "n" or "no" or "0" or "onwaar" => (new FieldAnswer { Yes = false }, null),
        _ => (null, Texts.Say("Partners.Fields.YesNoUnread")),
    };
}
