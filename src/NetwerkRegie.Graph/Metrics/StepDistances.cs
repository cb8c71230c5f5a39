using System.Numerics;

namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// How far all vertices are from each other in steps, summed up per vertex. Sixty-four walks go at once, one per bit, because walks that
/// start near each other mostly meet the same arcs. Source: Then and others, The more the merrier: efficient multi-source graph traversal (2014).
/// </summary>
internal sealed class StepDistances
{
    private const int Together = 64;

    private StepDistances(int vertexCount)
    {
        Reached = new int[vertexCount];
        Sums = new long[vertexCount];
        Farthest = new int[vertexCount];
    }

    /// <summary>How many others each vertex reaches.</summary>
    public int[] Reached { get; }

    /// <summary>The sum of the steps from each vertex to those that it reaches.</summary>
    public long[] Sums { get; }

    /// <summary>The most steps from each vertex to one that it reaches.</summary>
    public int[] Farthest { get; }

    /// <summary>The distances along arcs, given by the arcs that arrive: the walks go back from where a path ends.</summary>
    public static StepDistances Of(Arcs inward, CancellationToken cancel)
    {
        var total = new StepDistances(inward.VertexCount);
        var batches = (inward.VertexCount + Together - 1) / Together;
        Parallel.For(0, batches, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, () => new Walks(inward), (batch, _, walks) =>
        {
            walks.Back(batch * Together, cancel);
            return walks;
        }, walks =>
        {
            lock (total) total.Add(walks.Found);
        });
        return total;
    }

    // Whole numbers: their sum is the same in any order of threads.
    private void Add(StepDistances part)
    {
        for (var vertex = 0; vertex < Reached.Length; vertex++)
        {
            Reached[vertex] += part.Reached[vertex];
            Sums[vertex] += part.Sums[vertex];
            Farthest[vertex] = Math.Max(Farthest[vertex], part.Farthest[vertex]);
        }
    }

    /// <summary>The arrays of one thread. A bit per walk: who was met before, who is met in this step and in the next.</summary>
    private sealed class Walks(Arcs inward)
    {
        private readonly ulong[] _met = new ulong[inward.VertexCount];
        private ulong[] _now = new ulong[inward.VertexCount];
        private ulong[] _next = new ulong[inward.VertexCount];
        private int[] _front = new int[inward.VertexCount];
        private int[] _nextFront = new int[inward.VertexCount];

        public StepDistances Found { get; } = new(inward.VertexCount);

        public void Back(int first, CancellationToken cancel)
        {
            var size = Math.Min(Together, inward.VertexCount - first);
            Array.Clear(_met);
            for (var walk = 0; walk < size; walk++)
            {
                _front[walk] = first + walk;
                _met[first + walk] = _now[first + walk] = 1UL << walk;
            }
            for (var step = 1; size > 0; step++)
            {
                cancel.ThrowIfCancellationRequested();
                size = Step(size);
                for (var place = 0; place < size; place++) Count(_nextFront[place], step);
                (_front, _nextFront, _now, _next) = (_nextFront, _front, _next, _now);
            }
        }

        private int Step(int size)
        {
            var (offsets, ends, met, next, nextFront) = (inward.Offsets, inward.Ends, _met, _next, _nextFront);
            var found = 0;
            for (var place = 0; place < size; place++)
            {
                var vertex = _front[place];
                var walks = _now[vertex];
                _now[vertex] = 0;
                for (var at = offsets[vertex]; at < offsets[vertex + 1]; at++)
                {
                    var end = ends[at];
                    var arriving = walks & ~met[end];
                    if (arriving == 0) continue;
                    if (next[end] == 0) nextFront[found++] = end;
                    next[end] |= arriving;
                }
            }
            return found;
        }

        private void Count(int vertex, int step)
        {
            _met[vertex] |= _next[vertex];
            var count = BitOperations.PopCount(_next[vertex]);
            Found.Reached[vertex] += count;
            Found.Sums[vertex] += (long)count * step;
            Found.Farthest[vertex] = Math.Max(Found.Farthest[vertex], step);
        }
    }
}
