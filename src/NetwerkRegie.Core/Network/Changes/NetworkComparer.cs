using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs.Drawing;

namespace NetwerkRegie.Core.Network.Changes;

/// <summary>Lays two days of a network beside each other: lists, figures and pictures.</summary>
internal static class NetworkComparer
{
    public static NetworkComparison Compare(SideOfComparison first, SideOfComparison second, Dictionary<PartnerId, Point> known, StillThere there, MeasuredNetworks measured, CancellationToken ct)
    {
        var (before, after) = (first.Rows, second.Rows);
        var difference = NetworkDifference.Between(before, after);
        var partners = difference.Partners.Select(partner => new ComparedPartner(partner.Id, partner.Name, partner.Type, partner.Place, there.Partners.Contains(partner.Id))).ToDictionary(partner => partner.Id);
        var pictures = ComparedPictures.Of(difference, before, after, known, there.Partners, ct);
        return new NetworkComparison(
            new NetworkOnADay(before.AsOf, before.Partners.Count, before.Ties.Count, pictures.Before) { Snapshot = first.Snapshot },
            new NetworkOnADay(after.AsOf, after.Partners.Count, after.Ties.Count, pictures.After) { Snapshot = second.Snapshot },
            [.. difference.PartnersGained.Select(partner => partners[partner.Id])],
            [.. difference.PartnersLost.Select(partner => partners[partner.Id])],
            [.. Changed(difference, partners, there)],
            Figures(first, second, measured, ct))
        {
            Picture = pictures.Both,
            N = difference.Partners.Count,
        };
    }

    private static IEnumerable<ComparedTie> Changed(NetworkDifference difference, IReadOnlyDictionary<PartnerId, ComparedPartner> partners, StillThere there) => difference.Ties
        .Where(tie => tie.Change is not null)
        .Select(tie => new ComparedTie(tie.Change!.Value, there.Ties.Contains(tie.Either.Id) ? tie.Either.Id : null, partners[tie.Either.A], partners[tie.Either.B], Level(tie.Before), Level(tie.After)))
        .Select(InOrder)
        .OrderBy(tie => tie.Change).ThenBy(tie => tie.One.Name, StringComparer.CurrentCulture).ThenBy(tie => tie.Other.Name, StringComparer.CurrentCulture).ThenBy(tie => tie.One.Id).ThenBy(tie => tie.Other.Id);

    /// <summary>The pair has no order; who comes first in the alphabet is named first.</summary>
    private static ComparedTie InOrder(ComparedTie tie) =>
        StringComparer.CurrentCulture.Compare(tie.One.Name, tie.Other.Name) <= 0 ? tie : tie with { One = tie.Other, Other = tie.One };

    private static ComparedLevel? Level(TieRow? tie) => tie is null ? null : new ComparedLevel(tie.Level, tie.IsOneSided);

    /// <summary>A figure that was frozen is told as it was frozen; of a part of a snapshot it is measured.</summary>
    private static IReadOnlyList<ComparedFigure> Figures(SideOfComparison first, SideOfComparison second, MeasuredNetworks measured, CancellationToken ct)
    {
        var (then, now) = (Figured(first, measured, ct), Figured(second, measured, ct));
        return [.. NetworkFigures.OfNetwork.Select(key => new ComparedFigure(key, then.GetValueOrDefault(key), now.GetValueOrDefault(key)) { IsMeasured = then.ContainsKey(key) && now.ContainsKey(key) })];
    }

    private static IReadOnlyDictionary<string, double?> Figured(SideOfComparison side, MeasuredNetworks measured, CancellationToken ct) =>
        side.Frozen ?? NetworkFigures.Of(measured.Of(side.Rows, howeverLarge: false, ct), side.Ratings);
}
