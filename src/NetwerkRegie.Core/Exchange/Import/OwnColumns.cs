using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Fields of the network's own as columns of a list: recognised by their name in either language, and named in a mapping by a code that stays when the name changes.</summary>
public static class OwnColumns
{
    private const string Mark = "veld-";

    /// <summary>What a mapping calls the field.</summary>
    public static string NameOf(PartnerFieldRow field) => Mark + field.Code;

    /// <summary>The field that a mapping means: by its code, or by its name as people write it.</summary>
    public static PartnerFieldRow? Named(this IReadOnlyList<PartnerFieldRow> fields, string meaning) =>
        fields.FirstOrDefault(field => string.Equals(NameOf(field), meaning, StringComparison.OrdinalIgnoreCase)) ?? fields.Headed(meaning);

    /// <summary>The field that stands above a column.</summary>
    public static PartnerFieldRow? Headed(this IReadOnlyList<PartnerFieldRow> fields, string heading)
    {
        var folded = Folding.Fold(heading);
        return folded.Length == 0 ? null : fields.FirstOrDefault(field => Folding.Fold(field.NameNl) == folded || Folding.Fold(field.NameEn) == folded);
    }

    /// <summary>The text of a cell as a form would hold it: a spreadsheet writes numbers and moments its own way, whatever the language of the reader.</summary>
    internal static string Typed(PartnerFieldRow field, TableCell cell) => (field.Kind, cell.Kind) switch
    {
        (FieldKind.Number, CellKind.Number or CellKind.Percent) when !PartnerFieldRow.InEnglish => cell.Text.Replace('.', ','),
        (FieldKind.Day, CellKind.Moment) => cell.Text.Split('T')[0],
        _ => cell.Text,
    };
}
