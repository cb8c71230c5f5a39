using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>What was confirmed and proposed of a partner that turned out to be another one. Of two confirmations of one fact the latest counts.</summary>
internal sealed class MoveConfirmations(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var link in await db.ConfirmationLinks().IgnoreQueryFilters([ConfirmationTable.Own]).Where(l => l.Partner == news.Gone).ToListAsync(ct)) link.MovesTo(news.Kept);
        foreach (var proposal in await db.FieldProposals().IgnoreQueryFilters([ConfirmationTable.Own]).Where(p => p.Partner == news.Gone).ToListAsync(ct)) proposal.MovesTo(news.Kept);
        foreach (var link in await db.ConfirmationLinks().IgnoreQueryFilters([ConfirmationTable.Own]).Where(l => l.Library == news.Gone).ToListAsync(ct)) link.LibraryMovesTo(news.Kept);
        foreach (var proposal in await db.FieldProposals().IgnoreQueryFilters([ConfirmationTable.Own]).Where(p => p.Library == news.Gone).ToListAsync(ct)) proposal.LibraryMovesTo(news.Kept);
        var confirmed = await db.FieldConfirmations().Where(c => c.Partner == news.Gone || c.Partner == news.Kept).ToListAsync(ct);
        foreach (var gone in confirmed.Where(confirmation => confirmation.Partner == news.Gone).ToList())
        {
            if (confirmed.Find(other => other.Partner == news.Kept && other.Field == gone.Field && other != gone) is not { } kept)
            {
                gone.MovesTo(news.Kept);
                continue;
            }

            if (gone.ConfirmedAt > kept.ConfirmedAt) kept.Again(new Confirmed(gone.Mark, gone.ConfirmedAt, gone.By, gone.Contact));
            db.Remove(gone);
        }
    }
}
