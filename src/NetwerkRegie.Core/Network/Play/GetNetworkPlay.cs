using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs.Drawing;

namespace NetwerkRegie.Core.Network.Play;

/// <summary>The network through the months up to today, to be played on one picture: one question for all of its days.</summary>
[Allow]
public sealed record GetNetworkPlay(NetworkFilter Filter) : IQuery<NetworkPlay>;

internal sealed class GetNetworkPlayHandler(NetworkDb db, NetworkOnDay network, FreshAnswers answers, TimeProvider clock) : IQueryHandler<GetNetworkPlay, NetworkPlay>
{
    private const int Months = 24;

    public async Task<Outcome<NetworkPlay>> Handle(GetNetworkPlay get, CancellationToken ct)
    {
        var today = clock.Today();
        var filter = get.Filter with { AsOf = null, To = null };
        return await answers.ForAll(string.Create(CultureInfo.InvariantCulture, $"play {today:O} {filter.Words}"), () => Play(filter, today, ct), ct);
    }

    private async Task<NetworkPlay> Play(NetworkFilter filter, DateOnly today, CancellationToken ct)
    {
        var days = Days(today);
        var shown = (await network.ReadAll(days, ct)).Select(rows => Seen(rows, filter)).ToList();
        var all = Together(shown);
        var graph = all.Numbers.Graph;
        var drawn = DrawnPart.Of(all, graph, filter.From);
        var known = await PartnerPlaces.Known(db, ct);
        return new NetworkPlay(
            [.. days.Zip(shown, (day, rows) => new PlayDay(day, rows.Partners.Count, rows.Ties.Count))],
            Draw(drawn, shown[^1], PartnerPlaces.Fill(all, known, ct), filter.From),
            Partners(drawn, shown),
            Ties(drawn, shown));
    }

    /// <summary>The first day of each month, and today.</summary>
    private static List<DateOnly> Days(DateOnly today) =>
        [.. Enumerable.Range(0, Months).Select(month => today.AddDays(1 - today.Day).AddMonths(month + 1 - Months)).Append(today).Distinct()];

    /// <summary>On a day on which the partner that the map is seen from was not there, there is nothing to see from it.</summary>
    private static NetworkRows Seen(NetworkRows rows, NetworkFilter filter) =>
        filter.From is { } centre && rows.Partners.All(partner => partner.Id != centre) ? new NetworkRows(rows.AsOf, [], []) : rows.Only(filter);

    /// <summary>Everybody of all days and every tie, as it was last.</summary>
    private static NetworkRows Together(List<NetworkRows> shown)
    {
        var partners = shown.AsEnumerable().Reverse().SelectMany(rows => rows.Partners).DistinctBy(partner => partner.Id).ToList();
        var ties = shown.AsEnumerable().Reverse().SelectMany(rows => rows.Ties).DistinctBy(tie => (tie.A, tie.B)).ToList();
        return new NetworkRows(shown[^1].AsOf, partners, ties);
    }

    private static NetworkPicture Draw(NetworkRows drawn, NetworkRows last, IReadOnlyDictionary<PartnerId, Point> places, PartnerId? centre)
    {
        var number = drawn.Partners.Select((partner, v) => (partner.Id, v)).ToDictionary(pair => pair.Id, pair => pair.v);
        var degrees = last.Ties.SelectMany(tie => (PartnerId[])[tie.A, tie.B]).CountBy(partner => partner).ToDictionary();
        var today = last.Partners.Select(partner => partner.Id).ToHashSet();
        var still = drawn.Partners.Where(partner => today.Contains(partner.Id)).ToList();

        // As the map of today is spread, so that nobody moves when the play begins.
        var frame = DrawnPart.Frame(still.Count > 0 ? still : drawn.Partners, places);
        var nodes = drawn.Partners.Select(partner =>
        {
            var place = frame(places[partner.Id]);
            return new PictureNode(partner.Id.Value, partner.Name, partner.Type, place.X, place.Y, degrees.GetValueOrDefault(partner.Id)) { Emphasised = partner.Id == centre, Passing = still.Count > 0 && !today.Contains(partner.Id), Href = $"/partners/{partner.Id}" };
        });
        return new NetworkPicture([.. nodes], [.. drawn.Ties.Select(tie => new PictureTie(number[tie.A], number[tie.B], tie.Level, tie.IsOneSided))], []);
    }

    private static IReadOnlyList<IReadOnlyList<PlayStretch>> Partners(NetworkRows drawn, List<NetworkRows> shown)
    {
        var there = shown.Select(rows => rows.Partners.ToDictionary(partner => partner.Id)).ToList();
        return [.. drawn.Partners.Select(partner => PlayStretch.Of([.. there.Select(day => day.GetValueOrDefault(partner.Id))], _ => (null, false)))];
    }

    private static IReadOnlyList<IReadOnlyList<PlayStretch>> Ties(NetworkRows drawn, List<NetworkRows> shown)
    {
        var there = shown.Select(rows => rows.Ties.ToDictionary(tie => (tie.A, tie.B))).ToList();
        return [.. drawn.Ties.Select(tie => PlayStretch.Of<TieRow>([.. there.Select(day => day.GetValueOrDefault((tie.A, tie.B)))], row => (row.Level, row.IsOneSided)))];
    }
}
