using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>
/// What the fields say of a partner that goes is said of the one that stays, where that one says nothing yet. Where both say something, the one that stays is right, unless the other was chosen:
/// then its answer is written in the row of the one that stays.
/// </summary>
internal sealed class MoveFieldValues(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        var values = await db.PartnerFieldValues().Where(value => value.Partner == news.Kept || value.Partner == news.Gone).ToListAsync(ct);
        var kept = values.Where(value => value.Partner == news.Kept).ToDictionary(value => value.Field);
        foreach (var value in values.Where(value => value.Partner == news.Gone))
        {
            if (!kept.TryGetValue(value.Field, out var there))
            {
                value.MoveTo(news.Kept);
                continue;
            }

            if (news.FieldsFromGone.Contains(value.Field)) there.Correct(value.Answer);
            db.Remove(value);
        }
    }
}
