using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>The fields of the network's own, read once and kept until something changes, and what they say of partners.</summary>
internal sealed class PartnerFieldBook(NetworkDb db, FreshAnswers answers)
{
    /// <summary>Every field in its order, the ended ones too.</summary>
    public async Task<IReadOnlyList<PartnerFieldRow>> All(CancellationToken ct) => await answers.To(nameof(PartnerFieldBook), () => db.PartnerFieldRows(ct), ct);

    /// <summary>The fields that are asked.</summary>
    public async Task<IReadOnlyList<PartnerFieldRow>> Open(CancellationToken ct) => [.. (await All(ct)).Where(field => field.EndedOn is null)];

    /// <summary>What the fields say of these partners.</summary>
    public async Task<IReadOnlyList<PartnerFieldValueRow>> ValuesOf(IReadOnlyCollection<PartnerId> partners, CancellationToken ct) =>
        [.. (await db.PartnerFieldValues().AsNoTracking().Where(value => EF.Parameter(partners).Contains(value.Partner)).ToListAsync(ct)).Select(value => new PartnerFieldValueRow(value.Partner, value.Field, value.Answer))];
}
