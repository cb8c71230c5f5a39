using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>What differs between two forms of one partner, in the words of the screen.</summary>
internal static class PartnerFormDifferences
{
    private static readonly IReadOnlyList<(string Field, Func<PartnerForm, string?> Say)> Fields =
    [
        (nameof(PartnerForm.Name), form => form.Name),
        (nameof(PartnerForm.Type), form => Word<PartnerType>(form.Type)),
        (nameof(PartnerForm.Status), form => Word<PartnerStatus>(form.Status)),
        (nameof(PartnerForm.PartOf), form => form.PartOf),
        (nameof(PartnerForm.Website), form => form.Website),
        (nameof(PartnerForm.Phone), form => form.Phone),
        (nameof(PartnerForm.Email), form => form.Email),
        (nameof(PartnerForm.Description), form => form.Description),
        (nameof(PartnerForm.Kvk), form => form.Kvk),
        (nameof(PartnerForm.Rsin), form => form.Rsin),
        (nameof(PartnerForm.Oin), form => form.Oin),
        (nameof(PartnerForm.Isil), form => form.Isil),
        (nameof(PartnerForm.Cbs), form => form.Cbs),
        (nameof(PartnerForm.Themes), form => string.Join(", ", form.Themes.Select(CodeList.Themes.Word))),
        (nameof(PartnerForm.TargetGroups), form => string.Join(", ", form.TargetGroups.Select(CodeList.TargetGroups.Word))),
        (nameof(PartnerForm.Tags), form => form.Tags),
        (nameof(PartnerForm.Locations), form => string.Join("; ", form.Locations.Where(location => !location.IsEmpty).Select(Line))),
    ];

    public static IEnumerable<(string Field, string? Before, string? Now)> Between(PartnerForm before, PartnerForm now) =>
        Fields.Select(field => (Texts.Say($"Field.Partner.{field.Field}"), Filled(field.Say(before)), Filled(field.Say(now)))).Where(field => field.Item2 != field.Item3);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n");

    private static string? Word<T>(string? code)
        where T : struct, Enum => Enum.TryParse<T>(code, out var value) ? Texts.Of(value) : code;

    private static string Line(LocationForm location) =>
        string.Join(", ", new[] { location.Name, $"{location.Street} {location.Number}".Trim(), $"{location.Postcode} {location.Place}".Trim() }.Where(part => !string.IsNullOrEmpty(part)));
}
