using System.Text.Json;
using NetwerkRegie.Graphs.Grouping;
using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>Tests the figures of a whole network against its reference file.</summary>
internal sealed class ReferenceFigures(ReferenceNetwork network)
{
    private const double Exact = 1e-9;

    private readonly Graph _graph = network.Graph;
    private readonly Graph _giant = Components.Largest(network.Graph).Graph;

    /// <summary>Tests the value of one key, whatever it holds; false for a key that only tells how the file came about.</summary>
    public bool Test(string key, JsonElement value)
    {
        switch (key)
        {
            case "graph" or "note" or "tools" or "definitions" or "cross_check_networkx_vs_igraph" or "nodes_file" or "nodes": return false;
            case "directed": value.GetBoolean().ShouldBeFalse(); break;
            case "self_loops_removed": value.GetBoolean().ShouldBeTrue(); break;
            case "component_sizes_top10": Components.Of(_graph).Sizes.Take(10).ShouldBe(value.EnumerateArray().Select(size => size.GetInt32())); break;
            case "articulation_point_ids": Cuts.Of(_graph).ArticulationVertices.ShouldBe(value.EnumerateArray().Select(id => network.VertexOf(id.GetString()!)).Order()); break;
            case "louvain": TestLouvain(value); break;
            case "optimal_modularity": TestOptimum(value); break;
            case "weighted": TestWeighted(value); break;
            case "top10": TestTop(value); break;
            default: ReferenceTests.ShouldAgree(Figure(key), value.ValueKind == JsonValueKind.Null ? null : value.GetDouble(), key, Exact); break;
        }
        return true;
    }

    private double? Figure(string key) => key switch
    {
        "n" => _graph.VertexCount,
        "m" => _graph.EdgeCount,
        "density" => Density.Of(_graph),
        "average_degree" => Degree.Mean(_graph),
        "max_degree" => Degree.Highest(_graph),
        "degree_centralization_freeman" => DegreeCentralization.Of(_graph),
        "betweenness_centralization_freeman" => BetweennessCentralization.Of(Betweenness.Of(_graph)),
        "average_clustering" => Clustering.Average(_graph),
        "transitivity" => Transitivity.Of(_graph),
        "components" => Components.Of(_graph).Count,
        "giant_n" => _giant.VertexCount,
        "giant_m" => _giant.EdgeCount,
        "giant_diameter" => PathLengths.Of(_giant).Diameter,
        "giant_average_path_length" => PathLengths.Of(_giant).Mean,
        "degree_assortativity" => DegreeAssortativity.Of(_graph),
        "articulation_points" => Cuts.Of(_graph).ArticulationVertices.Count,
        "bridges" => Cuts.Of(_graph).Bridges.Count,
        _ => throw new NotSupportedException($"No test knows the reference value {key}."),
    };

    // Twenty runs of chance: ours is no worse than their worst, and their best division has the modularity that they say.
    private void TestLouvain(JsonElement louvain)
    {
        foreach (var property in louvain.EnumerateObject())
        {
            switch (property.Name)
            {
                case "runs": property.Value.GetInt32().ShouldBe(20); break;
                case "best_modularity": ReferenceTests.ShouldAgree(Modularity.Of(_graph, Best()), property.Value.GetDouble(), property.Name, Exact); break;
                case "worst_modularity": Communities.Of(_graph).Modularity.ShouldNotBeNull().ShouldBeGreaterThan(property.Value.GetDouble() - 1e-9); break;
                case "best_n_communities": Best().Distinct().Count().ShouldBe(property.Value.GetInt32()); break;
                case "best_partition": property.Value.EnumerateObject().Count().ShouldBe(_graph.VertexCount); break;
                default: throw new NotSupportedException($"No test knows the reference value {property.Name} of Louvain.");
            }
        }
        int[] Best() => network.Partition(louvain.GetProperty("best_partition"));
    }

    private void TestOptimum(JsonElement optimum)
    {
        foreach (var property in optimum.EnumerateObject())
        {
            switch (property.Name)
            {
                case "tool": break;
                case "value":
                    ReferenceTests.ShouldAgree(Modularity.Of(_graph, Best()), property.Value.GetDouble(), property.Name, Exact);
                    ReferenceTests.ShouldAgree(Communities.Of(_graph).Modularity, property.Value.GetDouble(), property.Name, Exact);
                    break;
                case "n_communities": Best().Distinct().Count().ShouldBe(property.Value.GetInt32()); break;
                case "partition": property.Value.EnumerateObject().Count().ShouldBe(_graph.VertexCount); break;
                default: throw new NotSupportedException($"No test knows the reference value {property.Name} of the best division.");
            }
        }
        int[] Best() => network.Partition(optimum.GetProperty("partition"));
    }

    private void TestWeighted(JsonElement weighted)
    {
        foreach (var property in weighted.EnumerateObject())
        {
            switch (property.Name)
            {
                case "runs": property.Value.GetInt32().ShouldBe(20); break;
                case "total_weight": ReferenceTests.ShouldAgree(WeightedDegree.Of(_graph).Sum() / 2, property.Value.GetDouble(), property.Name, Exact); break;
                case "louvain_best_modularity": Communities.Of(_graph, byWeight: true).Modularity.ShouldNotBeNull().ShouldBeGreaterThan(property.Value.GetDouble() - 0.01); break;
                case "louvain_worst_modularity": Communities.Of(_graph, byWeight: true).Modularity.ShouldNotBeNull().ShouldBeGreaterThan(property.Value.GetDouble() - 1e-9); break;
                default: throw new NotSupportedException($"No test knows the reference value {property.Name} by weight.");
            }
        }
    }

    private void TestTop(JsonElement top)
    {
        foreach (var key in top.EnumerateObject())
        {
            foreach (var row in key.Value.EnumerateArray()) ReferenceTests.ShouldAgree(network.Value(key.Name, network.VertexOf(row[0].GetString()!)), row[1].GetDouble(), $"{key.Name} of {row[0]}", Exact);
            key.Value.EnumerateArray().Select(row => row[1].GetDouble()).ShouldBe(network.Of(key.Name).OrderDescending().Take(10));
        }
    }
}
