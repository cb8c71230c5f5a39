using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>Two partners that may be one.</summary>
/// <param name="One">The one that was registered first.</param>
/// <param name="Other">The other.</param>
/// <param name="Resemblance">How much they are alike, and why.</param>
public sealed record DuplicatePair(PartnerId One, PartnerId Other, Resemblance Resemblance);

/// <summary>Looks through all partners for those that may be one, and knows which were told apart already.</summary>
internal sealed class DuplicateScan(NetworkDb db, FreshAnswers answers, TraitsReader reader, PairShelf shelf)
{
    /// <summary>More pairs than this are not kept: nobody works through them before the next look.</summary>
    public const int Most = 1000;

    /// <summary>Of more than one in so many everything is read, which is quicker than to ask for them by name.</summary>
    private const int OneIn = 10;

    /// <summary>The pairs, the most alike first; kept until something changes. No row right bears on partners, so they are the same for everybody.</summary>
    public async Task<IReadOnlyList<DuplicatePair>> Pairs(CancellationToken ct) => await answers.ForAll("duplicates", () => shelf.Work(book => Look(book, ct), ct), ct);

    /// <summary>All partners, filed; for who compares many new ones with them.</summary>
    public async Task<ResemblanceIndex> Index(CancellationToken ct)
    {
        var index = new ResemblanceIndex();
        foreach (var traits in await reader.All(ct)) index.Add(traits);
        return index;
    }

    /// <summary>Brings the book up to date. Versions are read before what they are the versions of: who changes in between is read once more at the next look.</summary>
    private async Task<List<DuplicatePair>> Look(PairBook book, CancellationToken ct)
    {
        var now = await reader.Versions(ct);
        var changed = book.Changed(now);
        var traits = (await Read(changed, now.Count, ct)).ToDictionary(read => read.Id!.Value);
        var touched = book.File(now, changed, [.. changed.Where(traits.ContainsKey).Order().Select(partner => traits[partner])]);
        var others = traits.Count < now.Count ? book.Around(touched) : [];
        others.ExceptWith(traits.Keys);
        foreach (var other in await Read(others, now.Count, ct)) traits.TryAdd(other.Id!.Value, other);
        book.Compare(touched, traits);

        var apart = await db.Set<PartnerDistinction>().AsNoTracking().Select(d => new { d.Low, d.High }).ToListAsync(ct);
        var toldApart = apart.Select(pair => (pair.Low, pair.High)).ToHashSet();
        return [.. book.Pairs.Where(pair => !toldApart.Contains((pair.One, pair.Other))).OrderByDescending(pair => pair.Resemblance.Score).ThenBy(pair => pair.One).ThenBy(pair => pair.Other).Take(Most)];
    }

    private async Task<List<PartnerTraits>> Read(IReadOnlyCollection<PartnerId> partners, int all, CancellationToken ct) =>
        partners.Count == 0 ? [] : partners.Count > all / OneIn ? await reader.All(ct) : await reader.Of(partners, ct);
}
