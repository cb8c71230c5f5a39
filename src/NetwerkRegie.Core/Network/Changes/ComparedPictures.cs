using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs.Drawing;

namespace NetwerkRegie.Core.Network.Changes;

/// <summary>
/// A network on two days as pictures. All hold the partners of both days, each of one size and in one place, so that the eye can go from one picture to the other;
/// what one day lacks keeps its place there and is not drawn.
/// </summary>
internal sealed record ComparedPictures(NetworkPicture Before, NetworkPicture After, NetworkPicture Both)
{
    public static ComparedPictures Of(NetworkDifference difference, NetworkRows before, NetworkRows after, Dictionary<PartnerId, Point> known, IReadOnlySet<PartnerId> withCard, CancellationToken ct)
    {
        var both = new NetworkRows(after.AsOf, difference.Partners, [.. difference.Ties.Select(tie => tie.Either)]);
        var places = PartnerPlaces.Fill(both, known, ct);
        var graph = both.Numbers;
        var drawn = DrawnPart.Of(both, graph.Graph, null);
        var frame = DrawnPart.Frame(drawn.Partners, places);
        var (then, now) = (before.Partners.Select(partner => partner.Id).ToHashSet(), after.Partners.Select(partner => partner.Id).ToHashSet());
        var nodes = drawn.Partners.Select(partner =>
        {
            var place = frame(places[partner.Id]);
            return new PictureNode(partner.Id.Value, partner.Name, partner.Type, place.X, place.Y, graph.Graph.Degree(graph.Number(partner.Id)))
            {
                Href = withCard.Contains(partner.Id) ? $"/partners/{partner.Id}" : null,
                Change = !then.Contains(partner.Id) ? NetworkChange.Gained : !now.Contains(partner.Id) ? NetworkChange.Lost : null,
            };
        }).ToList();
        var number = drawn.Partners.Select((partner, at) => (partner.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        var shown = drawn.Ties.Select(tie => tie.Id).ToHashSet();
        var ties = difference.Ties.Where(tie => shown.Contains(tie.Either.Id)).ToList();

        NetworkPicture Picture(Func<PictureNode, bool> lacks, Func<TieOnTwoDays, TieRow?> of, Func<NetworkChange?, NetworkChange?>? told = null) => new(
            [.. nodes.Select(node => lacks(node) ? node with { Absent = true } : node)],
            [.. ties.Where(tie => of(tie) is not null).Select(tie => new PictureTie(number[tie.Either.A], number[tie.Either.B], of(tie)!.Level, of(tie)!.IsOneSided) { Change = told is null ? tie.Change : told(tie.Change) })],
            []);

        return new ComparedPictures(
            Picture(node => node.Change == NetworkChange.Gained, tie => tie.Before, change => change == NetworkChange.Lost ? change : null),
            Picture(node => node.Change == NetworkChange.Lost, tie => tie.After),
            Picture(_ => false, tie => tie.Either));
    }
}
