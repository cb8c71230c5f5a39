using System.Globalization;
using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network.Changes;

/// <summary>
/// What changed in the network between two days: partners and ties gained and lost, ties that count for more or less, and the figures of both days. Today where no day is given;
/// the earlier one comes first, in whatever order they are asked. A filter holds on both days; steps from one partner do not.
/// </summary>
[Allow]
public sealed record CompareNetworks(DateOnly? Since, DateOnly? Until, NetworkFilter Filter) : IQuery<NetworkComparison>
{
    /// <summary>A snapshot in the place of the one day.</summary>
    public SnapshotId? SinceSnapshot { get; init; }

    /// <summary>A snapshot in the place of the other day.</summary>
    public SnapshotId? UntilSnapshot { get; init; }
}

/// <summary>Two days of the network beside each other.</summary>
public sealed record NetworkComparison(NetworkOnADay Before, NetworkOnADay After, IReadOnlyList<ComparedPartner> PartnersGained, IReadOnlyList<ComparedPartner> PartnersLost, IReadOnlyList<ComparedTie> Ties, IReadOnlyList<ComparedFigure> Figures)
{
    /// <summary>Both days in one picture: what was gained and lost is marked, and everybody stands where the pictures of the single days have them.</summary>
    public required NetworkPicture Picture { get; init; }

    /// <summary>Partners of both days together.</summary>
    public required int N { get; init; }

    /// <summary>Whether the pictures show the strongest part only.</summary>
    public bool IsPart => Picture.Nodes.Count < N;

    /// <summary>Whether nothing changed.</summary>
    public bool IsSame => PartnersGained.Count + PartnersLost.Count + Ties.Count == 0;

    /// <summary>The ties of which this became.</summary>
    public IReadOnlyList<ComparedTie> Of(NetworkChange change) => [.. Ties.Where(tie => tie.Change == change)];
}

/// <summary>One of the two days: its picture holds the partners of both, so that everybody stays in place, and draws its own.</summary>
public sealed record NetworkOnADay(DateOnly Day, int N, int Ties, NetworkPicture Picture)
{
    /// <summary>The name of the snapshot that holds it; null when it is read from what is known now.</summary>
    public string? Snapshot { get; init; }
}

/// <summary>A partner that is on one of two days. One that a snapshot holds may have no card any more, because it became part of another.</summary>
public sealed record ComparedPartner(PartnerId Id, string Name, PartnerType Type, string? Place, bool HasCard);

/// <summary>A tie that changed. A level is null when there was no tie, or when nobody had rated it: then <see cref="Before"/> or <see cref="After"/> is there without a level. The tie itself is null when only a snapshot still holds it.</summary>
public sealed record ComparedTie(NetworkChange Change, TieId? Tie, ComparedPartner One, ComparedPartner Other, ComparedLevel? Before, ComparedLevel? After);

/// <summary>How close a tie was: 0 to 5, or null when unrated, and whether one side only said so.</summary>
public sealed record ComparedLevel(int? Level, bool OneSided);

/// <summary>A figure on both days; null where it is undefined. The key is the one that its words are found by.</summary>
public sealed record ComparedFigure(string Key, double? Before, double? After)
{
    /// <summary>Whether it was measured on both days; in the largest networks no paths are walked.</summary>
    public bool IsMeasured { get; init; } = true;

    /// <summary>How much it went up; null when it is undefined on one of the days.</summary>
    public double? Difference => After - Before;
}

internal sealed class CompareNetworksRules : AbstractValidator<CompareNetworks>
{
    public CompareNetworksRules(TimeProvider clock)
    {
        RuleFor(compare => compare.Since).LessThanOrEqualTo(_ => clock.Today()).WithMessage(_ => Texts.Say("Network.DayToCome"));
        RuleFor(compare => compare.Until).LessThanOrEqualTo(_ => clock.Today()).WithMessage(_ => Texts.Say("Network.DayToCome"));
    }
}

internal sealed class CompareNetworksHandler(NetworkDb db, FreshAnswers answers, ComparedSides sides, MeasuredNetworks measured, TimeProvider clock) : IQueryHandler<CompareNetworks, NetworkComparison>
{
    public async Task<Outcome<NetworkComparison>> Handle(CompareNetworks compare, CancellationToken ct)
    {
        var (since, until) = (await sides.Named(compare.SinceSnapshot, compare.Since, clock.Today(), ct), await sides.Named(compare.UntilSnapshot, compare.Until, clock.Today(), ct));
        if (since is null || until is null) return Outcome.NotFound;
        var (first, second) = since.Day <= until.Day ? (since, until) : (until, since);
        var filter = compare.Filter with { From = null, AsOf = null };
        return await answers.To(string.Create(CultureInfo.InvariantCulture, $"compare {first} {second} {filter.Words} {CultureInfo.CurrentCulture}"), () => Compare(first, second, filter, ct), ct);
    }

    private async Task<NetworkComparison> Compare(ComparedSide first, ComparedSide second, NetworkFilter filter, CancellationToken ct)
    {
        var (before, after) = await sides.Read(first, second, filter, ct);
        var known = await PartnerPlaces.Known(db, ct);
        return NetworkComparer.Compare(before, after, known, await sides.Present(before, after, ct), measured, ct);
    }
}
