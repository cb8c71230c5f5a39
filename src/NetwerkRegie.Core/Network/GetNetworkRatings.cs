using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network;

/// <summary>What the sides of the ties in force on a day say of each other, and how many of them say it.</summary>
[Allow]
public sealed record GetNetworkRatings(NetworkFilter Filter) : IQuery<NetworkRatings>;

/// <summary>
/// Who could rate and who did. Every tie has two sides, so <paramref name="Sides"/> is twice the number of ties; of each side the newest rating by that day counts.
/// </summary>
/// <param name="AsOf">The day.</param>
/// <param name="Sides">Sides that could rate.</param>
/// <param name="Levels">Sides that gave a level.</param>
/// <param name="Trust">Trust over the sides that said something of it.</param>
/// <param name="Value">Value over the sides that said something of it.</param>
/// <param name="TrustGap">The difference in trust over the ties of which both sides said something of it.</param>
/// <param name="Partners">Each partner with a tie, those with the lowest response first.</param>
public sealed record NetworkRatings(DateOnly AsOf, int Sides, int Levels, RatingMean Trust, RatingMean Value, RatingMean TrustGap, IReadOnlyList<PartnerResponse> Partners)
{
    /// <summary>Whether any side said something of trust or value.</summary>
    public bool HasScores => Trust.N > 0 || Value.N > 0;

    /// <summary>Part of the sides that gave a level, 0 to 1; null without ties.</summary>
    public double? Response => Sides == 0 ? null : (double)Levels / Sides;

    internal static NetworkRatings Of(NetworkRows rows, IEnumerable<TieScoreRow> scores)
    {
        var (asOf, said) = (rows.AsOf, TieScoreRow.Latest(scores));
        var sides = rows.Ties.SelectMany(tie => new[] { SideOf(tie.A, tie.LevelA, tie), SideOf(tie.B, tie.LevelB, tie) }).ToList();
        Side SideOf(PartnerId partner, int? level, TieRow tie) => new(partner, level, said.GetValueOrDefault((tie.Id, partner)));
        var pairs = sides.Chunk(2).Select(pair => (Gap: RatingGap.Of(pair[0].Score?.Scores.Trust, pair[1].Score?.Scores.Trust), Confidence: pair.Min(side => side.Score?.Confidence(asOf) ?? 1)));
        return new NetworkRatings(
            asOf, sides.Count, sides.Count(side => side.Level is not null), MeanOf(sides, scores => scores.Trust, asOf), MeanOf(sides, scores => scores.Value, asOf),
            RatingMean.Of([.. pairs.Where(pair => pair.Gap is not null).Select(pair => (pair.Gap!.Value, pair.Confidence))]), Responses(rows, sides));
    }

    private static RatingMean MeanOf(IEnumerable<Side> sides, Func<TieScores, double?> part, DateOnly asOf) => RatingMean.Of(
        [.. sides.Where(side => side.Score is not null).Select(side => (Part: part(side.Score!.Scores), Confidence: side.Score!.Confidence(asOf))).Where(side => side.Part is not null).Select(side => (side.Part!.Value, side.Confidence))]);

    private static List<PartnerResponse> Responses(NetworkRows rows, IEnumerable<Side> sides)
    {
        var own = sides.ToLookup(side => side.Partner);
        return [.. rows.Partners.Where(partner => own[partner.Id].Any())
            .Select(partner => new PartnerResponse(
                partner.Id, partner.Name, partner.Type, own[partner.Id].Count(), own[partner.Id].Count(side => side.Level is not null), own[partner.Id].Count(side => side.Score is not null),
                own[partner.Id].Max(side => side.Score?.RatedOn)))
            .OrderBy(partner => (double)partner.Scores / partner.Ties).ThenByDescending(partner => partner.Ties).ThenBy(partner => partner.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>One side of a tie, with what it said last.</summary>
    private sealed record Side(PartnerId Partner, int? Level, TieScoreRow? Score);
}

/// <summary>A mean over so many answers. With too few of them it is not said.</summary>
/// <param name="N">How many answers.</param>
/// <param name="Mean">The mean; null when there are too few.</param>
/// <param name="Confidence">How sure the answers still are, on average; null when there are too few.</param>
public sealed record RatingMean(int N, double? Mean, double? Confidence)
{
    /// <summary>With fewer answers a mean is chance.</summary>
    public const int Fewest = 5;

    internal static RatingMean Of(IReadOnlyCollection<(double Value, double Confidence)> answers) => answers.Count < Fewest
        ? new(answers.Count, null, null)
        : new(answers.Count, answers.Average(answer => answer.Value), answers.Average(answer => answer.Confidence));
}

/// <summary>What a partner said of its ties: of how many it could say something, and of how many it did.</summary>
/// <param name="Id">Identifies the partner.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Ties">Ties that count.</param>
/// <param name="Levels">Ties it gave a level.</param>
/// <param name="Scores">Ties of which it said something of trust or value.</param>
/// <param name="LastScoredOn">The last day on which it said something of trust or value.</param>
public sealed record PartnerResponse(PartnerId Id, string Name, PartnerType Type, int Ties, int Levels, int Scores, DateOnly? LastScoredOn);

internal sealed class GetNetworkRatingsHandler(NetworkDb db, NetworkOnDay network, TimeProvider clock) : IQueryHandler<GetNetworkRatings, NetworkRatings>
{
    public async Task<Outcome<NetworkRatings>> Handle(GetNetworkRatings get, CancellationToken ct) =>
        await network.Answer("what its sides say", get.Filter, ratings => ratings.AsOf, () => Ratings(get, ct), ct);

    private async Task<NetworkRatings> Ratings(GetNetworkRatings get, CancellationToken ct)
    {
        var asOf = get.Filter.AsOf ?? clock.Today();
        return NetworkRatings.Of((await network.Read(asOf, ct)).Only(get.Filter), await db.TieScoreRows(asOf).ToListAsync(ct));
    }
}
