using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network.Changes;

/// <summary>How much changed in the network since a day, counted, and how far back its ties go. Without a day: in the last year.</summary>
[Allow]
public sealed record GetNetworkShift(NetworkFilter Filter) : IQuery<NetworkShift>;

/// <summary>What changed between two days, in numbers; <paramref name="FirstDay"/> is the first day of the oldest tie, null when there are none.</summary>
public sealed record NetworkShift(DateOnly Since, DateOnly Until, int TiesGained, int TiesLost, int Stronger, int Weaker, int FirstRated, int PartnersGained, int PartnersLost, DateOnly? FirstDay)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsNone => TiesGained + TiesLost + Stronger + Weaker + FirstRated + PartnersGained + PartnersLost == 0;
}

internal sealed class GetNetworkShiftHandler(NetworkDb db, NetworkOnDay network, FreshAnswers answers, TimeProvider clock) : IQueryHandler<GetNetworkShift, NetworkShift>
{
    public async Task<Outcome<NetworkShift>> Handle(GetNetworkShift get, CancellationToken ct)
    {
        var today = clock.Today();
        var since = get.Filter.AsOf is { } day && day < today ? day : today.AddYears(-1);
        return await answers.To(string.Create(CultureInfo.InvariantCulture, $"shift {since:O} {today:O} {get.Filter.Words}"), () => Count(since, today, get.Filter, ct), ct);
    }

    private async Task<NetworkShift> Count(DateOnly since, DateOnly until, NetworkFilter filter, CancellationToken ct)
    {
        var (then, now) = (await network.Read(since, ct), await network.Read(until, ct));
        var difference = NetworkDifference.Between(then.Only(filter), now.Only(filter));
        var first = await db.FirstTieDay(ct);
        return new NetworkShift(
            since, until, difference.Count(NetworkChange.Gained), difference.Count(NetworkChange.Lost), difference.Count(NetworkChange.Stronger), difference.Count(NetworkChange.Weaker),
            difference.Count(NetworkChange.FirstRated), difference.PartnersGained.Count, difference.PartnersLost.Count, first);
    }
}
