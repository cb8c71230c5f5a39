using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Graphs;

namespace NetwerkRegie.Core.Network;

/// <summary>The shortest way from one partner to another along ties, the same at every visit; without stops when no way leads there.</summary>
public sealed record NetworkPath(PathStop From, PathStop To, IReadOnlyList<PathStop> Stops)
{
    /// <summary>How many ties the way has.</summary>
    public int Steps => Stops.Count - 1;

    /// <summary>Whether there is a way.</summary>
    public bool IsThere => Stops.Count > 0;

    /// <summary>The way within a network, or null when one of the two is not in it. Of ties that are not in a picture, those at level 0, no way is made.</summary>
    internal static NetworkPath? Between(NetworkRows rows, PartnerId from, PartnerId to)
    {
        var walked = rows.Among(rows.Partners, rows.Ties.Where(tie => tie.Weight > 0));
        var partners = walked.Partners.ToDictionary(partner => partner.Id);
        if (!partners.ContainsKey(from) || !partners.ContainsKey(to)) return null;
        var graph = walked.Numbers;
        var ends = (Stop(partners[from], null), Stop(partners[to], null));
        if (ShortestPath.Between(graph.Graph, graph.Number(from), graph.Number(to)) is not { } way) return new NetworkPath(ends.Item1, ends.Item2, []);
        var ties = walked.Ties.ToDictionary(tie => (tie.A, tie.B));
        var ids = way.Vertices.Select(vertex => walked.Partners[vertex].Id).ToList();
        return new NetworkPath(ends.Item1, ends.Item2, [ends.Item1, .. ids.Zip(ids.Skip(1), (one, other) => Stop(partners[other], ties.GetValueOrDefault((one, other)) ?? ties[(other, one)]))]);
    }

    /// <summary>The pairs of partners that the way goes through.</summary>
    internal IEnumerable<(PartnerId One, PartnerId Other)> Pairs => Stops.Zip(Stops.Skip(1), (one, other) => (one.Partner, other.Partner));

    private static PathStop Stop(NetworkPartnerRow partner, TieRow? tie) => new(partner.Id, partner.Name, partner.Type, tie?.Id, tie?.Level, tie?.IsOneSided ?? false);
}

/// <summary>A partner on a way, with the tie that led to it: null for the first, whose level is null too.</summary>
public sealed record PathStop(PartnerId Partner, string Name, PartnerType Type, TieId? Tie, int? Level, bool OneSided);
