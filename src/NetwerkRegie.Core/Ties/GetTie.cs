using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Ties;

/// <summary>One tie with everything its sides ever said, from the side of a partner: one's own organisation when it takes part.</summary>
[Allow]
public sealed record GetTie(TieId Tie) : IQuery<TieDetails>;

/// <summary>A tie on its own page, the sides that the member may rate, and the form to change it with.</summary>
public sealed record TieDetails(PartnerRow Partner, PartnerTie Tie, IReadOnlyList<PartnerId> Sides, IReadOnlyList<TieRatingRow> Ratings, TieForm Form);

internal sealed class GetTieHandler(NetworkDb db, TieSides sides, ICurrentMember me) : IQueryHandler<GetTie, TieDetails>
{
    public async Task<Outcome<TieDetails>> Handle(GetTie get, CancellationToken ct)
    {
        if (await db.Ties().AsNoTracking().Include(t => t.Ratings).FirstOrDefaultAsync(t => t.Id == get.Tie, ct) is not { } tie) return Outcome.NotFound;
        var isOurs = me.Partner == tie.Low || me.Partner == tie.High;
        var from = isOurs ? me.Partner!.Value : tie.Low;
        var partner = await db.PartnerRows().FirstAsync(p => p.Id == from, ct);
        var seen = (await db.Ties().Where(t => t.Id == tie.Id).SeenFrom(from, db, ct))[0];
        var ratings = tie.Ratings.OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).Select(TieRatingRow.Of);
        var form = new TieForm
        {
            With = seen.Other.Name,
            Kinds = [.. seen.Kinds.Select(kind => kind.ToString())],
            OwnRole = seen.OwnRole,
            OtherRole = seen.OtherRole,
            Since = Days.Write(seen.StartedOn),
            Version = tie.Version.Value,
        };
        return new TieDetails(partner, seen, tie.EndedOn is null ? await sides.Of(tie, ct) : [], [.. ratings], form);
    }
}
