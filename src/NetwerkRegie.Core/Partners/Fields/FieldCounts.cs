using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>How often each answer was given in a field with fixed answers, among the partners that the field is for.</summary>
/// <param name="Field">The field: a choice, or yes or no.</param>
/// <param name="N">The partners that the field is for.</param>
/// <param name="Answers">Every answer in its order with how many partners have it; one that can no longer be chosen only where somebody has it.</param>
/// <param name="Unknown">Partners of whom it is not known.</param>
public sealed record FieldCountRow(PartnerFieldRow Field, int N, IReadOnlyList<(string Answer, int Partners)> Answers, int Unknown);

/// <summary>Counts of the fields of the network's own, for later rooms.</summary>
public static class FieldCountQueries
{
    /// <summary>The fields with fixed answers that are asked, counted among the partners that take part on the day. Two statements more than the fields themselves, whatever their number.</summary>
    public static async Task<IReadOnlyList<FieldCountRow>> FieldCountRows(this NetworkDb db, DateOnly asOf, CancellationToken ct)
    {
        var fields = (await db.PartnerFieldRows(ct)).Where(field => field is { EndedOn: null, Kind: FieldKind.Choice or FieldKind.YesNo }).ToList();
        if (fields.Count == 0) return [];
        var ids = fields.ConvertAll(field => field.Id);
        var types = await db.Partners().Where(p => p.EndedOn == null || p.EndedOn > asOf).GroupBy(p => p.Type).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var given = await (
            from value in db.PartnerFieldValues()
            join p in db.Partners() on value.Partner equals p.Id
            where ids.Contains(value.Field) && (p.EndedOn == null || p.EndedOn > asOf)
            group value by new { value.Field, p.Type, value.Choice, value.Yes } into g
            select new { g.Key.Field, g.Key.Type, g.Key.Choice, g.Key.Yes, Count = g.Count() }).ToListAsync(ct);
        return [.. fields.Select(field =>
        {
            var answers = given.Where(answer => answer.Field == field.Id && field.IsFor(answer.Type)).ToList();
            var n = types.Where(type => field.IsFor(type.Key)).Sum(type => type.Count);
            IReadOnlyList<(string, int)> counts = field.Kind == FieldKind.YesNo
                ? [.. new[] { true, false }.Select(yes => (Texts.Say(yes ? "Kernel.Yes" : "Kernel.No"), answers.Where(answer => answer.Yes == yes).Sum(answer => answer.Count)))]
                : [.. field.Choices.Select(choice => (Choice: choice, Count: answers.Where(answer => answer.Choice == choice.Id).Sum(answer => answer.Count))).Where(row => row.Count > 0 || !row.Choice.IsEnded).Select(row => (row.Choice.Name, row.Count))];
            return new FieldCountRow(field, n, counts, n - counts.Sum(count => count.Item2));
        })];
    }
}
