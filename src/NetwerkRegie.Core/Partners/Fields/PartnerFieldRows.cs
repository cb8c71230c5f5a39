using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>A field of the network's own as forms, lists and files need it.</summary>
/// <param name="Id">Identifies the field.</param>
/// <param name="Code">What addresses and kept views call it.</param>
/// <param name="NameNl">Its name in Dutch.</param>
/// <param name="NameEn">Its name in English, if it has one.</param>
/// <param name="Kind">What it holds.</param>
public sealed record PartnerFieldRow(PartnerFieldId Id, string Code, string NameNl, string? NameEn, FieldKind Kind)
{
    /// <summary>What to fill in, in Dutch.</summary>
    public required string? ExplanationNl { get; init; }

    /// <summary>What to fill in, in English.</summary>
    public required string? ExplanationEn { get; init; }

    /// <summary>The types of partner that have it; empty for all.</summary>
    public required IReadOnlyList<PartnerType> Types { get; init; }

    /// <summary>Its place among the fields.</summary>
    public required int Position { get; init; }

    /// <summary>The day it ended.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>The answers to choose from, the ended ones too.</summary>
    public required IReadOnlyList<PartnerFieldChoiceRow> Choices { get; init; }

    /// <summary>Its name in the current language.</summary>
    public string Name => InEnglish && NameEn is not null ? NameEn : NameNl;

    /// <summary>What to fill in, in the current language.</summary>
    public string? Explanation => InEnglish && ExplanationEn is not null ? ExplanationEn : ExplanationNl;

    /// <summary>Whether a partner of the type has it.</summary>
    public bool IsFor(PartnerType type) => Types.Count == 0 || Types.Contains(type);

    /// <summary>Whether the language of the screen is English.</summary>
    internal static bool InEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en";
}

/// <summary>An answer to choose.</summary>
public sealed record PartnerFieldChoiceRow(PartnerFieldChoiceId Id, string NameNl, string? NameEn, bool IsEnded)
{
    /// <summary>The answer in the current language.</summary>
    public string Name => PartnerFieldRow.InEnglish && NameEn is not null ? NameEn : NameNl;
}

/// <summary>What a field says of a partner.</summary>
public sealed record PartnerFieldValueRow(PartnerId Partner, PartnerFieldId Field, FieldAnswer Answer);

/// <summary>The fields of the network's own as rows, for later rooms.</summary>
public static class PartnerFieldQueries
{
    /// <summary>Every field in its order, the ended ones too.</summary>
    public static async Task<IReadOnlyList<PartnerFieldRow>> PartnerFieldRows(this NetworkDb db, CancellationToken ct) =>
        [.. InOrder(await Fields(db).ToListAsync(ct), field => field).Select(RowOf)];

    /// <summary>Every field in its order, each with what it says of a partner, if anything: one statement.</summary>
    internal static async Task<IReadOnlyList<(PartnerFieldRow Field, FieldAnswer? Answer)>> PartnerFieldsOf(this NetworkDb db, PartnerId partner, CancellationToken ct)
    {
        var values = db.PartnerFieldValues().Where(value => value.Partner == partner);
        var found = await Fields(db).LeftJoin(values, field => field.Id, value => value.Field, (field, value) => new { Field = field, Value = value }).ToListAsync(ct);
        return [.. InOrder(found, both => both.Field).Select(both => (RowOf(both.Field), both.Value?.Answer))];
    }

    private static IQueryable<PartnerField> Fields(NetworkDb db) => db.PartnerFields().AsNoTracking().Include(field => field.Choices.OrderBy(choice => choice.Position)).AsSingleQuery();

    private static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, PartnerField> field) =>
        all.OrderBy(one => field(one).Position).ThenBy(one => Folding.Fold(field(one).Name), StringComparer.Ordinal).ThenBy(one => field(one).Id);

    private static PartnerFieldRow RowOf(PartnerField field) => new(field.Id, field.Code, field.Name, field.NameEn, field.Kind)
    {
        ExplanationNl = field.Explanation,
        ExplanationEn = field.ExplanationEn,
        Types = [.. field.Types.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<PartnerType>)],
        Position = field.Position,
        EndedOn = field.EndedOn,
        Choices = [.. field.Choices.Select(choice => new PartnerFieldChoiceRow(choice.Id, choice.Name, choice.NameEn, choice.IsEnded))],
    };
}
