using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Bulk;

/// <summary>All changes to many partners, of all rooms.</summary>
internal sealed class BulkDesk(IEnumerable<IBulkChange> rooms)
{
    /// <summary>Partners that are looked at together; a statement names all of them.</summary>
    private const int Batch = 500;

    /// <summary>Everything the current member can change.</summary>
    public async Task<IReadOnlyList<BulkOption>> Options(CancellationToken ct)
    {
        var all = new List<BulkOption>();
        foreach (var room in rooms) all.AddRange(await room.Options(ct));
        return all;
    }

    /// <summary>Who makes the change; null when nobody knows it.</summary>
    public async Task<IBulkChange?> For(BulkRequest request, CancellationToken ct)
    {
        foreach (var room in rooms)
        {
            if ((await room.Options(ct)).Any(option => option.Key == request.Option)) return room;
        }

        return null;
    }

    /// <summary>What the change comes to for every partner, and makes it when asked to.</summary>
    public static async Task<Dictionary<PartnerId, BulkVerdict>> Apply(IBulkChange room, BulkRequest request, IEnumerable<PartnerId> partners, bool write, CancellationToken ct)
    {
        var verdicts = new Dictionary<PartnerId, BulkVerdict>();
        foreach (var some in partners.Chunk(Batch))
        {
            foreach (var (partner, verdict) in await room.Apply(request, some, write, ct)) verdicts[partner] = verdict;
        }

        return verdicts;
    }
}
