using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>A partner that is there already, and why it may be the one at hand.</summary>
public sealed record Lookalike(PartnerRow Partner, Resemblance Resemblance);

/// <summary>Finds the few partners that one card may be about, by what the database has an index for, and compares those.</summary>
internal sealed class Lookalikes(NetworkDb db, IPartnerSearch search)
{
    private const int MostShown = 5;
    private const int MostCompared = 300;
    private const int LettersOfStart = 5;
    private const int MostWords = 3;

    /// <summary>The most alike first; the partner itself is left out.</summary>
    public async Task<IReadOnlyList<Lookalike>> Of(PartnerId? self, PartnerCard card, CancellationToken ct)
    {
        var mine = PartnerTraits.Of(self, card);
        var near = await Near(mine, card, ct);
        var partners = await db.Partners().AsNoTracking().Where(p => near.Contains(p.Id) && p.Id != self).Include(p => p.Locations).Include(p => p.Identifiers).AsSingleQuery().ToListAsync(ct);
        var found = partners.Select(partner => (partner.Id, Resemblance: Resemblance.Compare(mine, PartnerTraits.Of(partner.Id, GetPartnerHandler.CardOf(partner)))))
            .Where(pair => pair.Resemblance is { IsCandidate: true }).OrderByDescending(pair => pair.Resemblance!.Score).ThenBy(pair => pair.Id).Take(MostShown).ToList();
        if (found.Count == 0) return [];
        var ids = found.ConvertAll(pair => pair.Id);
        var rows = await db.PartnerRows().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        return [.. found.Select(pair => new Lookalike(rows[pair.Id], pair.Resemblance!))];
    }

    /// <summary>One statement: who has a number, a way to be reached, a postcode or the start of a telling word in common.</summary>
    private Task<List<PartnerId>> Near(PartnerTraits mine, PartnerCard card, CancellationToken ct)
    {
        var numbers = card.Identifiers.Select(identifier => identifier.Value).ToList();
        var postcodes = card.Locations.Select(location => location.Postcode).OfType<string>().ToList();
        var near = db.Set<PartnerIdentifier>().Where(i => numbers.Contains(i.Value)).Select(i => i.Partner);
        if (postcodes.Count > 0) near = near.Union(db.Set<PartnerLocation>().Where(l => postcodes.Contains(l.Postcode!)).Select(l => l.Partner));
        if (card.Phone is { } phone) near = near.Union(db.Partners().Where(p => p.Phone == phone).Select(p => p.Id));
        if (card.Email is { } email) near = near.Union(db.Partners().Where(p => p.Email == email).Select(p => p.Id));
        foreach (var words in Searches(mine)) near = near.Union(search.Matching(db.Partners(), words).Select(p => p.Id));
        return near.Take(MostCompared).ToListAsync(ct);
    }

    /// <summary>The start of each of the longest telling words, so that a mistake further on does not matter, in the place where that is known.</summary>
    private static IEnumerable<IReadOnlyList<string>> Searches(PartnerTraits mine)
    {
        var place = mine.Place.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = mine.Readings.SelectMany(reading => reading).Distinct().OrderByDescending(NameWords.Weight).ThenByDescending(word => word.Length).Take(MostWords);
        return words.Select(word => (IReadOnlyList<string>)[word.Length <= LettersOfStart ? word : word[..LettersOfStart], .. place]);
    }
}
