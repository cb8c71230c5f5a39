using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners.Bulk;

/// <summary>Changes of the fields of the network's own.</summary>
internal sealed class FieldChanges(NetworkDb db, PartnerFieldBook book, FieldWriter writer, TimeProvider clock) : IBulkChange
{
    public async Task<IReadOnlyList<BulkOption>> Options(CancellationToken ct) => [.. (await book.Open(ct)).Select(field => new BulkOption(FieldColumns.KeyOf(field), Texts.Say("Partners.Bulk.Field", field.Name), InputOf(field.Kind))
    {
        Hint = field.Explanation,
        MayBeEmpty = true,
        Choices = field.Kind switch
        {
            FieldKind.Choice => [.. field.Choices.Where(choice => !choice.IsEnded).Select(choice => (choice.Id.ToString(), choice.Name))],
            FieldKind.YesNo => [("true", Texts.Say("Kernel.Yes")), ("false", Texts.Say("Kernel.No"))],
            _ => [],
        },
    })];

    public async Task<string?> Wrong(BulkRequest request, CancellationToken ct) =>
        await FieldOf(request, ct) is { } field ? FieldReading.Read(field, request.Filled.FirstOrDefault()).Problem : Texts.Say("Partners.Fields.Unknown");

    public async Task<IReadOnlyDictionary<PartnerId, BulkVerdict>> Apply(BulkRequest request, IReadOnlyList<PartnerId> partners, bool write, CancellationToken ct)
    {
        var field = (await FieldOf(request, ct))!;
        var (answer, now) = (FieldReading.Read(field, request.Filled.FirstOrDefault()).Answer, clock.Now());
        var found = write
            ? await db.Partners().Where(p => partners.Contains(p.Id)).ToListAsync(ct)
            : await db.Partners().AsNoTracking().Where(p => partners.Contains(p.Id)).ToListAsync(ct);
        var values = await db.PartnerFieldValues().Where(value => value.Field == field.Id && partners.Contains(value.Partner)).ToDictionaryAsync(value => value.Partner, ct);
        var verdicts = new Dictionary<PartnerId, BulkVerdict>();
        foreach (var partner in found)
        {
            var known = values.GetValueOrDefault(partner.Id);
            var verdict = known?.Answer == answer ? BulkVerdict.Same
                : answer is not null && !field.IsFor(partner.Type) ? BulkVerdict.Impossible(Texts.Say("Partners.Bulk.NotForType", field.Name, Texts.Of(partner.Type).ToLower(CultureInfo.CurrentCulture)))
                : BulkVerdict.Changes;
            verdicts[partner.Id] = verdict;
            if (!write || verdict.Fate != BulkFate.Changes) continue;
            writer.Put(partner.Id, field.Id, known, answer);
            partner.Answered(now);
        }

        return verdicts;
    }

    private async Task<PartnerFieldRow?> FieldOf(BulkRequest request, CancellationToken ct) => (await book.Open(ct)).FirstOrDefault(field => FieldColumns.KeyOf(field) == request.Option);

    private static BulkInput InputOf(FieldKind kind) => kind switch
    {
        FieldKind.Choice or FieldKind.YesNo => BulkInput.One,
        FieldKind.Day => BulkInput.Day,
        _ => BulkInput.Line,
    };
}
