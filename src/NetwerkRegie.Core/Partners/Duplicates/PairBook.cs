using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>
/// The pairs that may be one, and what is needed to keep them right when some partners change: which version of each was looked at, and what it is filed under.
/// A change costs what it touches; the pairs are those that a look through all partners would find.
/// </summary>
internal sealed class PairBook
{
    private readonly Dictionary<PartnerId, (ulong Version, ulong[] Keys)> filed = [];
    private readonly ResemblanceDrawers drawers = new();
    private readonly Dictionary<(PartnerId One, PartnerId Other), Resemblance> pairs = [];

    /// <summary>The pairs found.</summary>
    public IEnumerable<DuplicatePair> Pairs => pairs.Select(pair => new DuplicatePair(pair.Key.One, pair.Key.Other, pair.Value));

    /// <summary>Who must be read anew.</summary>
    public List<PartnerId> Changed(IReadOnlyDictionary<PartnerId, ulong> now) => [.. now.Where(partner => !filed.TryGetValue(partner.Key, out var known) || known.Version != partner.Value).Select(partner => partner.Key)];

    /// <summary>Files those that changed as they are now and takes out those that are gone; gives everybody whose pairs must be found anew.</summary>
    public HashSet<PartnerId> File(IReadOnlyDictionary<PartnerId, ulong> now, IReadOnlyCollection<PartnerId> changed, IReadOnlyCollection<PartnerTraits> read)
    {
        HashSet<PartnerId> touched = [.. changed];
        HashSet<PartnerId> leaving = [.. filed.Keys.Where(partner => !now.ContainsKey(partner)), .. changed.Where(filed.ContainsKey)];
        foreach (var partner in leaving)
        {
            drawers.Remove(partner, filed[partner].Keys, touched);
            filed.Remove(partner);
        }

        foreach (var (partner, keys) in read.AsParallel().AsOrdered().Select(traits => (traits.Id!.Value, ResemblanceKeys.Of(traits))))
        {
            filed.Add(partner, (now[partner], keys));
            drawers.Add(partner, keys, touched);
        }

        leaving.UnionWith(touched);
        foreach (var pair in pairs.Keys.Where(pair => leaving.Contains(pair.One) || leaving.Contains(pair.Other)).ToList()) pairs.Remove(pair);
        touched.RemoveWhere(partner => !filed.ContainsKey(partner));
        return touched;
    }

    /// <summary>Whom these are compared with, themselves included.</summary>
    public HashSet<PartnerId> Around(HashSet<PartnerId> touched)
    {
        var around = new HashSet<PartnerId>(touched);
        foreach (var partner in touched) drawers.Near(partner, filed[partner].Keys, earlierOnly: false, around);
        return around;
    }

    /// <summary>Finds the pairs of these anew, on all processors.</summary>
    public void Compare(HashSet<PartnerId> touched, IReadOnlyDictionary<PartnerId, PartnerTraits> traits)
    {
        var all = new Lock();
        Parallel.ForEach(
            touched,
            () => (Near: new HashSet<PartnerId>(), Found: new List<DuplicatePair>()),
            (partner, _, mine) =>
            {
                Find(partner, touched, traits, mine.Near, mine.Found);
                return mine;
            },
            mine =>
            {
                lock (all)
                {
                    foreach (var pair in mine.Found) pairs[(pair.One, pair.Other)] = pair.Resemblance;
                }
            });
    }

    /// <summary>Two that both changed are compared once, by the later of them.</summary>
    private void Find(PartnerId partner, HashSet<PartnerId> touched, IReadOnlyDictionary<PartnerId, PartnerTraits> traits, HashSet<PartnerId> near, List<DuplicatePair> found)
    {
        if (!traits.TryGetValue(partner, out var own)) return;
        near.Clear();
        drawers.Near(partner, filed[partner].Keys, earlierOnly: touched.Count == filed.Count, near);
        near.Remove(partner);
        foreach (var other in near)
        {
            var isEarlier = other.CompareTo(partner) < 0;
            if ((!isEarlier && touched.Contains(other)) || !traits.TryGetValue(other, out var theirs)) continue;
            if ((isEarlier ? Resemblance.Compare(own, theirs) : Resemblance.Compare(theirs, own)) is { IsCandidate: true } resemblance)
            {
                found.Add(isEarlier ? new DuplicatePair(other, partner, resemblance) : new DuplicatePair(partner, other, resemblance));
            }
        }
    }
}

/// <summary>Where the book lies between two looks; one look at a time.</summary>
internal sealed class PairShelf : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private PairBook? book;

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    /// <summary>Works with the book. Whoever is interrupted leaves none behind, for what was half done nobody knows.</summary>
    public async Task<T> Work<T>(Func<PairBook, Task<T>> work, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var taken = book ?? new PairBook();
            book = null;
            var done = await work(taken);
            book = taken;
            return done;
        }
        finally
        {
            turn.Release();
        }
    }
}
