using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Network;

/// <summary>The structural figures of the network on a day, over all ties in force.</summary>
[Allow]
public sealed record GetNetworkMetrics(NetworkFilter Filter) : IQuery<NetworkMetrics>;

/// <summary>
/// The figures of a network. Density 2m/(n(n-1)); centralisation by Freeman (1978), 0 when all are equal, 1 for a star; clustering is the mean over all partners;
/// modularity is that of the communities found (Leiden, fixed seed). A figure that is undefined is null.
/// </summary>
public sealed record NetworkMetrics(DateOnly AsOf, int N, int Ties, double? Density, int Components, double? DegreeCentralization, double? BetweennessCentralization, double? AverageClustering, double? Modularity, IReadOnlyList<PartnerMetrics> Partners);

/// <summary>
/// The figures of one partner. Degree and betweenness are counts (each pair once); closeness by Wasserman and Faust; eigenvector with largest entry 1;
/// PageRank with damping 0.85 sums to 1; constraint by Burt.
/// </summary>
public sealed record PartnerMetrics(Guid Id, string Name, PartnerType Type, int Degree, double WeightedDegree, double Betweenness, double Closeness, double? Eigenvector, double PageRank, double Clustering, int CoreNumber, double? Constraint, int Community);

internal sealed class GetNetworkMetricsHandler(NetworkDb db, TimeProvider clock, MeasuredNetworks measured) : IQueryHandler<GetNetworkMetrics, NetworkMetrics>
{
    public async Task<Outcome<NetworkMetrics>> Handle(GetNetworkMetrics get, CancellationToken ct)
    {
        var rows = (await NetworkRows.Read(db, get.Filter.AsOf ?? clock.Today(), ct)).Only(get.Filter);
        return measured.Of(rows, ct);
    }
}
