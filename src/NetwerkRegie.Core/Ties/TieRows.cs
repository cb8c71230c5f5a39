using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties;

/// <summary>A tie as the network needs it: two partners, and what each says on a day.</summary>
public sealed record TieRow
{
    /// <summary>Identifies the tie.</summary>
    public required TieId Id { get; init; }

    /// <summary>The partner with the lower id.</summary>
    public required PartnerId A { get; init; }

    /// <summary>The partner with the higher id.</summary>
    public required PartnerId B { get; init; }

    /// <summary>What A says, 0 to 5; null when A never said.</summary>
    public required int? LevelA { get; init; }

    /// <summary>What B says, 0 to 5; null when B never said.</summary>
    public required int? LevelB { get; init; }

    /// <summary>The kinds, as <see cref="Tie.KindsOf"/> reads them.</summary>
    public required string KindNames { get; init; }

    /// <summary>The first day; null when unknown.</summary>
    public required DateOnly? StartedOn { get; init; }

    /// <summary>The first day on which it was no longer there.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>The weight of the line.</summary>
    public int Weight => TieWeight.Of(LevelA, LevelB);

    /// <summary>The weight, or null when neither side rated.</summary>
    public int? Level => LevelA is null && LevelB is null ? null : Weight;

    /// <summary>Whether one side only says so.</summary>
    public bool IsOneSided => LevelA is null != LevelB is null;

    /// <summary>Whether both sides say at least 2: they exchange information.</summary>
    public bool IsConfirmed => LevelA >= TieWeight.Confirmed && LevelB >= TieWeight.Confirmed;

    /// <summary>Whether figures count it: every tie but one that both sides call no contact.</summary>
    public bool Counts => TieWeight.Counts(LevelA, LevelB);
}

/// <summary>How heavy a tie is, from what its sides say.</summary>
public static class TieWeight
{
    /// <summary>Weight of a tie that nobody rated yet.</summary>
    public const int Unrated = 1;

    /// <summary>A tie is confirmed when both sides say at least this.</summary>
    public const int Confirmed = 2;

    /// <summary>The lowest rating, or the only one, or 1.</summary>
    public static int Of(int? one, int? other) => (one, other) switch
    {
        ({ } a, { } b) => Math.Min(a, b),
        ({ } a, null) => a,
        (null, { } b) => b,
        _ => Unrated,
    };

    /// <summary>A tie in force counts, unless both sides say 0.</summary>
    public static bool Counts(int? one, int? other) => !(one == TieLevel.Lowest && other == TieLevel.Lowest);
}

/// <summary>What one side said, when, and how we know.</summary>
public sealed record TieRatingRow(PartnerId Side, int Level, int? Desired, DateOnly RatedOn, RatingSource? Source = null)
{
    /// <summary>What it thinks of the other side.</summary>
    public TieScores Scores { get; init; } = TieScores.None;

    /// <summary>Who was spoken to, by function.</summary>
    public string? Note { get; init; }

    internal static TieRatingRow Of(TieRating rating) => new(rating.Side, rating.Level, rating.Desired, rating.RatedOn, rating.Source) { Scores = rating.Scores, Note = rating.Note };
}

/// <summary>A tie from the side of one partner.</summary>
public sealed record PartnerTie
{
    /// <summary>Identifies the tie.</summary>
    public required TieId Id { get; init; }

    /// <summary>The partner at the other end.</summary>
    public required PartnerRow Other { get; init; }

    /// <summary>What the two do together.</summary>
    public required IReadOnlyList<TieKind> Kinds { get; init; }

    /// <summary>What the partner itself does in it.</summary>
    public required string? OwnRole { get; init; }

    /// <summary>What the other does in it.</summary>
    public required string? OtherRole { get; init; }

    /// <summary>The first day; null when unknown.</summary>
    public required DateOnly? StartedOn { get; init; }

    /// <summary>The first day on which it was no longer there.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>What the partner itself said last.</summary>
    public required TieRatingRow? Ours { get; init; }

    /// <summary>What the other said last.</summary>
    public required TieRatingRow? Theirs { get; init; }

    /// <summary>What the partner itself said last of trust and value.</summary>
    public required TieRatingRow? OurScores { get; init; }

    /// <summary>What the other said last of trust and value.</summary>
    public required TieRatingRow? TheirScores { get; init; }

    /// <summary>Whether the two think so differently of each other that it is worth a talk.</summary>
    public bool AsksForTalk => RatingGap.AsksForTalk(OurScores?.Scores, TheirScores?.Scores);

    /// <summary>The weight of the line.</summary>
    public int Weight => TieWeight.Of(Ours?.Level, Theirs?.Level);
}

/// <summary>The ties as rows, for later rooms.</summary>
public static class TieQueries
{
    /// <summary>The ties in force on a day, each with what both sides had said by then: one statement.</summary>
    public static IQueryable<TieRow> TieRows(this NetworkDb db, DateOnly asOf) => db.Ties().AsNoTracking()
        .Where(t => (t.StartedOn ?? t.RecordedOn) <= asOf && (t.EndedOn == null || t.EndedOn > asOf))
        .Select(t => new TieRow
        {
            Id = t.Id,
            A = t.Low,
            B = t.High,
            LevelA = db.TieRatings().Where(r => r.Tie == t.Id && r.Side == t.Low && r.RatedOn <= asOf).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).Select(r => (int?)r.Level).FirstOrDefault(),
            LevelB = db.TieRatings().Where(r => r.Tie == t.Id && r.Side == t.High && r.RatedOn <= asOf).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).Select(r => (int?)r.Level).FirstOrDefault(),
            KindNames = t.KindNames,
            StartedOn = t.StartedOn,
            EndedOn = t.EndedOn,
        });

    /// <summary>The chosen ties of a partner, from its side, with what both sides said last: one statement.</summary>
    internal static async Task<List<PartnerTie>> SeenFrom(this IQueryable<Tie> ties, PartnerId partner, NetworkDb db, CancellationToken ct)
    {
        // Four rows a tie at most, found along the index, however long the two have been saying how close they are.
        var counting = db.CountingRatings();
        var found = await ties.AsNoTracking().Where(t => t.Low == partner || t.High == partner).Join(db.PartnerRows(), t => t.Low == partner ? t.High : t.Low, p => p.Id, (t, p) => new
        {
            Tie = t,
            Other = p,
            Said = counting.Where(r => r.Tie == t.Id).ToList(),
        }).AsSingleQuery().AsNoTracking().ToListAsync(ct);
        return [.. found.Select(tie => new PartnerTie
        {
            Id = tie.Tie.Id,
            Other = tie.Other,
            Kinds = tie.Tie.Kinds,
            OwnRole = tie.Tie.Low == partner ? tie.Tie.RoleOfLow : tie.Tie.RoleOfHigh,
            OtherRole = tie.Tie.Low == partner ? tie.Tie.RoleOfHigh : tie.Tie.RoleOfLow,
            StartedOn = tie.Tie.StartedOn,
            EndedOn = tie.Tie.EndedOn,
            Ours = Last(tie.Said, partner),
            Theirs = Last(tie.Said, tie.Other.Id),
            OurScores = Last(tie.Said.FindAll(rating => !rating.Scores.IsEmpty), partner),
            TheirScores = Last(tie.Said.FindAll(rating => !rating.Scores.IsEmpty), tie.Other.Id),
        })];
    }

    private static TieRatingRow? Last(IEnumerable<TieRating> said, PartnerId side) =>
        said.Where(rating => rating.Side == side).MaxBy(rating => (rating.RatedOn, rating.Id)) is { } last ? TieRatingRow.Of(last) : null;
}
