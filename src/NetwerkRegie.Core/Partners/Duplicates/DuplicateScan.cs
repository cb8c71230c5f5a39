using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>Two partners that may be one.</summary>
/// <param name="One">The one that was registered first.</param>
/// <param name="Other">The other.</param>
/// <param name="Resemblance">How much they are alike, and why.</param>
public sealed record DuplicatePair(PartnerId One, PartnerId Other, Resemblance Resemblance);

/// <summary>Looks through all partners for those that may be one, and knows which were told apart already.</summary>
internal sealed class DuplicateScan(NetworkDb db, FreshAnswers answers, TraitsReader reader)
{
    /// <summary>More pairs than this are not kept: nobody works through them before the next look.</summary>
    public const int Most = 1000;

    /// <summary>The pairs, the most alike first; kept until something changes.</summary>
    public async Task<IReadOnlyList<DuplicatePair>> Pairs(CancellationToken ct) => await answers.To("duplicates", () => Look(ct), ct);

    /// <summary>All partners, filed; for who compares many new ones with them.</summary>
    public async Task<ResemblanceIndex> Index(CancellationToken ct)
    {
        var index = new ResemblanceIndex();
        await foreach (var traits in reader.All(ct)) index.Add(traits);
        return index;
    }

    private async Task<List<DuplicatePair>> Look(CancellationToken ct)
    {
        var apart = await db.Set<PartnerDistinction>().AsNoTracking().Select(d => new { d.Low, d.High }).ToListAsync(ct);
        var toldApart = apart.Select(pair => (pair.Low, pair.High)).ToHashSet();
        var index = new ResemblanceIndex();
        var pairs = new List<DuplicatePair>();
        await foreach (var traits in reader.All(ct))
        {
            pairs.AddRange(
                from near in index.Find(traits)
                where !toldApart.Contains(PartnerDistinction.InOrder(near.Partner.Id!.Value, traits.Id!.Value))
                select new DuplicatePair(near.Partner.Id!.Value, traits.Id!.Value, near.Resemblance));
            index.Add(traits);
        }

        return [.. pairs.OrderByDescending(pair => pair.Resemblance.Score).ThenBy(pair => pair.One).ThenBy(pair => pair.Other).Take(Most)];
    }
}
