"""Answers for igraph what GraphMeasurement asks: one line per question on stdin, one line of JSON per answer on stdout.

graph NAME FILE DIRECTED   reads a graph: a line "n", then a line "from to weight" per edge
time NAME METRIC           computes a metric once and tells how long it took and what it is
"""
import gc
import json
import sys
import time

try:
    import igraph
except ImportError:
    print(json.dumps({"missing": f"igraph is not there for {sys.executable} (on Debian: apt-get install python3-igraph)"}), flush=True)
    sys.exit(0)

print(json.dumps({"version": igraph.__version__}), flush=True)
graphs = {}


def read(path, directed):
    with open(path, encoding="ascii") as file:
        count = int(file.readline())
        rows = [line.split() for line in file]
    graph = igraph.Graph(n=count, edges=[(int(a), int(b)) for a, b, _ in rows], directed=directed)
    graph.es["weight"] = [float(w) for _, _, w in rows]
    graph.es["length"] = [1 / float(w) for _, _, w in rows]
    graph.vs["kind"] = [v % 11 for v in range(count)]
    graph.divided = [v // 50 for v in range(count)]
    return graph


METRICS = {
    "degree": lambda g: g.degree(),
    "in-degree": lambda g: g.indegree(),
    "strength": lambda g: g.strength(weights="weight"),
    "density": lambda g: [g.density()],
    "reciprocity": lambda g: [g.reciprocity()],
    "degree assortativity": lambda g: [g.assortativity_degree(directed=g.is_directed())],
    "nominal assortativity": lambda g: [g.assortativity_nominal("kind", directed=g.is_directed())],
    "transitivity": lambda g: [g.transitivity_undirected()],
    "clustering": lambda g: g.transitivity_local_undirected(mode="zero"),
    "average clustering": lambda g: [g.transitivity_avglocal_undirected(mode="zero")],
    "core number": lambda g: g.coreness(),
    "components": lambda g: sorted(g.connected_components(mode="weak").sizes()),
    "strong components": lambda g: sorted(g.connected_components(mode="strong").sizes()),
    "bridges": lambda g: g.bridges(),
    "cut vertices": lambda g: sorted(g.articulation_points()),
    "constraint": lambda g: g.constraint(),
    "diameter": lambda g: [g.diameter(directed=g.is_directed())],
    "average path length": lambda g: [g.average_path_length(directed=g.is_directed())],
    "closeness": lambda g: g.closeness(mode="out"),
    "closeness by weight": lambda g: g.closeness(mode="out", weights="length"),
    "pagerank": lambda g: g.pagerank(),
    "pagerank by weight": lambda g: g.pagerank(weights="weight"),
    "eigenvector": lambda g: g.eigenvector_centrality(),
    "eigenvector by weight": lambda g: g.eigenvector_centrality(weights="weight"),
    "betweenness": lambda g: g.betweenness(),
    "betweenness by weight": lambda g: g.betweenness(weights="length"),
    "modularity": lambda g: [g.modularity(g.divided)],
    "communities": lambda g: [g.community_leiden(objective_function="modularity").modularity],
}


def shown(metric, values, graph):
    """What may be said in more than one way, in the way of the other side."""
    if metric == "bridges":
        return [float(x) for edge in sorted(tuple(sorted(graph.es[e].tuple)) for e in values) for x in edge]
    if metric.startswith("closeness"):
        # igraph leaves out which part of the graph is reached (Wasserman and Faust).
        reached = [size - 1 for size in graph.neighborhood_size(order=graph.vcount(), mode="out")] if graph.is_directed() else None
        sizes = graph.connected_components(mode="weak")
        others = reached or [sizes.size(sizes.membership[v]) - 1 for v in range(graph.vcount())]
        return [0.0 if k == 0 else c * k / (graph.vcount() - 1) for c, k in zip(values, others)]
    return [float(value) for value in values]


gc.disable()
for line in sys.stdin:
    words = line.rstrip("\n").split("\t")
    if words[0] == "graph":
        graphs[words[1]] = read(words[2], words[3] == "directed")
        print(json.dumps({"ms": 0.0, "values": []}), flush=True)
        continue
    graph, metric = graphs[words[1]], words[2]
    start = time.perf_counter()
    values = METRICS[metric](graph)
    took = (time.perf_counter() - start) * 1000
    print(json.dumps({"ms": took, "values": shown(metric, values, graph)}), flush=True)
