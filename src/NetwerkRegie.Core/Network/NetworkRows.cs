using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Overlays;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network;

/// <summary>A partner in the network on a day, with its themes.</summary>
public sealed record NetworkPartnerRow(PartnerId Id, string Name, PartnerType Type, string? Place, IReadOnlyList<string> Themes);

/// <summary>The network on a day: who takes part, and the ties that count. A tie counts while it is in force, unless both sides rate it 0.</summary>
public sealed record NetworkRows(DateOnly AsOf, IReadOnlyList<NetworkPartnerRow> Partners, IReadOnlyList<TieRow> Ties)
{
    private NetworkGraph? numbers;

    /// <summary>The same as numbers, made once however many pages ask.</summary>
    internal NetworkGraph Numbers => numbers ??= NetworkGraph.Of(this);

    /// <summary>The network on a day. Partners are those that had not ended and were known by then or had a tie; what is said about them is as of today.</summary>
    internal static NetworkRows Of(DateOnly day, IReadOnlyList<PartnerRow> partners, ILookup<PartnerId, string> themes, IEnumerable<TieRow> found)
    {
        var ties = found.Where(tie => tie.Counts).GroupBy(tie => (tie.A, tie.B)).Select(Closest).ToList();
        var tied = ties.SelectMany(tie => (PartnerId[])[tie.A, tie.B]).ToHashSet();
        var until = day.EndInAmsterdam();
        var known = partners.Where(partner => (partner.EndedOn is not { } ended || ended > day) && (partner.RegisteredAt < until || tied.Contains(partner.Id)))
            .Select(partner => new NetworkPartnerRow(partner.Id, partner.Name, partner.Type, partner.Place, [.. themes[partner.Id]])).ToList();
        var present = known.Select(partner => partner.Id).ToHashSet();
        return new NetworkRows(day, known, [.. ties.Where(tie => present.Contains(tie.A) && present.Contains(tie.B))]);
    }

    /// <summary>Two partners are joined or they are not: of several ties that a merge left between the same two, the closest counts.</summary>
    private static TieRow Closest(IEnumerable<TieRow> between) => between.MaxBy(tie => tie.Weight)!;

    /// <summary>The part of the network that the filter keeps; steps from one partner are counted within what the other filters keep.</summary>
    public NetworkRows Only(NetworkFilter filter)
    {
        if (filter.KeepsEverything) return this;
        var kept = Partners.Where(partner => partner.Id == filter.From || partner.Id == filter.To
            || ((filter.Types.Count == 0 || filter.Types.Contains(partner.Type))
                && (filter.Theme is null || filter.Overlay == MapOverlay.Theme || partner.Themes.Contains(filter.Theme))
                && (filter.Place is null || partner.Place == filter.Place))).ToList();
        var part = Among(kept, Ties.Where(tie => tie.Weight >= filter.LeastLevel));
        if (filter.To is not null || filter.From is not { } centre || part.Partners.All(partner => partner.Id != centre)) return part;
        var distances = Graphs.Neighbourhood.Distances(part.Numbers.Graph, part.Numbers.Number(centre), Math.Clamp(filter.Steps, 1, NetworkFilter.MostSteps));
        return Among([.. part.Partners.Where((_, vertex) => distances[vertex] is not null)], part.Ties);
    }

    internal NetworkRows Among(IReadOnlyList<NetworkPartnerRow> partners, IEnumerable<TieRow> ties)
    {
        var present = partners.Select(partner => partner.Id).ToHashSet();
        return new NetworkRows(AsOf, partners, [.. ties.Where(tie => present.Contains(tie.A) && present.Contains(tie.B))]);
    }
}
