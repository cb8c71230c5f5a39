using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;

namespace NetwerkRegie.Core.Ties;

/// <summary>Whether a contact can be asked about a tie. A partner with a coordinator of its own speaks through her, and a library of the consortium always does.</summary>
internal sealed class ContactTies(NetworkDb db) : IContactTies
{
    public async Task<ContactTie?> Between(PartnerId partner, PartnerId library, CancellationToken ct)
    {
        if (await db.PartnerRows().AnyAsync(p => p.Id == partner && (p.InConsortium || db.CoordinatedPartners().Contains(p.Id)), ct)) return null;
        var (low, high) = partner.CompareTo(library) < 0 ? (partner, library) : (library, partner);
        if (await db.Ties().AsNoTracking().Where(t => t.Low == low && t.High == high && t.EndedOn == null).Select(t => (TieId?)t.Id).FirstOrDefaultAsync(ct) is not { } tie) return null;
        var last = await db.TieRatings().AsNoTracking().Where(r => r.Tie == tie && r.Side == partner).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).FirstOrDefaultAsync(ct);
        return new ContactTie(last?.Level, last?.Desired);
    }
}

/// <summary>A contact of a partner rated the tie with a library: the rating is added to those of the partner's side, and says how it came.</summary>
internal sealed class HearPartner(NetworkDb db, TimeProvider clock) : IEventHandler<PartnerSpoke>
{
    public async Task Handle(PartnerSpoke news, CancellationToken ct)
    {
        var (low, high) = news.Partner.CompareTo(news.Library) < 0 ? (news.Partner, news.Library) : (news.Library, news.Partner);
        if (await db.Ties().FirstOrDefaultAsync(t => t.Low == low && t.High == high && t.EndedOn == null, ct) is not { } tie) return;
        tie.Rate(news.Partner, new TieOpinion(new TieLevel(news.Level, news.Desired)) { Scores = news.Scores, Source = RatingSource.Link }, clock.Today(), null, clock.Now());
    }
}
