using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties;

/// <summary>Gives a network without ties those that grew in the past, with everything their sides said since. Gives how many.</summary>
[Allow(Role.Administrator)]
public sealed record SeedTies(IReadOnlyList<TieSeedRow> Ties) : ICommand<int>;

/// <summary>A tie to begin with; it was recorded the day it started.</summary>
public sealed record TieSeedRow(PartnerId One, PartnerId Other, IReadOnlyList<TieKind> Kinds, DateOnly StartedOn, DateOnly? EndedOn, IReadOnlyList<TieRatingRow> Ratings);

internal sealed class SeedTiesHandler(NetworkDb db) : ICommandHandler<SeedTies, int>
{
    public async Task<Outcome<int>> Handle(SeedTies seed, CancellationToken ct)
    {
        if (await db.Ties().AnyAsync(ct)) return new NotEmpty();
        foreach (var row in seed.Ties)
        {
            var tie = Tie.Record(row.One, row.Other, new TieCard(row.Kinds, row.StartedOn), row.StartedOn, row.StartedOn.StartInAmsterdam());
            foreach (var rating in row.Ratings.OrderBy(rating => rating.RatedOn))
            {
                if (tie.Rate(rating.Side, new TieOpinion(new TieLevel(rating.Level, rating.Desired)) { Scores = rating.Scores, Source = rating.Source, Note = rating.Note }, rating.RatedOn, null, rating.RatedOn.StartInAmsterdam()) is { } refused) return refused;
            }

            if (row.EndedOn is { } ended && tie.End(ended, ended.StartInAmsterdam()) is { } refusal) return refusal;
            db.Add(tie);
        }

        return seed.Ties.Count;
    }
}
