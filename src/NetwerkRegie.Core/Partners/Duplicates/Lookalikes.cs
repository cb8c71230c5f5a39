using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>A partner that is there already, and why it may be the one at hand.</summary>
public sealed record Lookalike(PartnerRow Partner, Resemblance Resemblance);

/// <summary>Finds the few partners that one card may be about, by what the database has an index for, and compares those.</summary>
internal sealed class Lookalikes(NetworkDb db, IPartnerSearch search)
{
    private const int MostShown = 5;
    private const int MostReached = 100;
    private const int MostOfTwoWords = 40;
    private const int MostOfOneWord = 20;
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

    /// <summary>
    /// One statement: who has a number, a way to be reached or a postcode in common, or the start of one or two telling words.
    /// A word that many share tells little, so few of those that share only that are compared: reading hundreds of partners would cost more than storing the new one.
    /// </summary>
    private Task<List<PartnerId>> Near(PartnerTraits mine, PartnerCard card, CancellationToken ct)
    {
        var numbers = card.Identifiers.Select(identifier => identifier.Value).ToList();
        var postcodes = card.Locations.Select(location => location.Postcode).OfType<string>().ToList();
        var near = db.Set<PartnerIdentifier>().Where(i => numbers.Contains(i.Value)).Select(i => i.Partner);
        if (postcodes.Count > 0) near = near.Union(db.Set<PartnerLocation>().Where(l => postcodes.Contains(l.Postcode!)).Select(l => l.Partner));
        if (card.Phone is { } phone) near = near.Union(db.Partners().Where(p => p.Phone == phone).Select(p => p.Id));
        if (card.Email is { } email) near = near.Union(db.Partners().Where(p => p.Email == email).Select(p => p.Id));
        near = near.Take(MostReached);
        foreach (var (words, most) in Searches(mine)) near = near.Union(search.Matching(db.Partners(), words).Select(p => p.Id).Take(most));
        return near.ToListAsync(ct);
    }

    /// <summary>
    /// The start of the longest telling words, so that a mistake further on does not matter, in the place where that is known: each by itself and every two together, so that of three
    /// one may be misspelt at its start too.
    /// </summary>
    private static IEnumerable<(IReadOnlyList<string> Words, int Most)> Searches(PartnerTraits mine)
    {
        var place = mine.Place.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = mine.Readings.SelectMany(reading => reading).Distinct().Except(place).OrderByDescending(NameWords.Weight).ThenByDescending(word => word.Length).Take(MostWords).Select(Start).ToList();
        if (telling.Count == 0 && place.Length > 0) yield return (place, MostOfOneWord);
        foreach (var (at, word) in telling.Index())
        {
            yield return ([word, .. place], MostOfOneWord);
            foreach (var other in telling.Skip(at + 1)) yield return ([word, other, .. place], MostOfTwoWords);
        }
    }

    private static string Start(string word) => word.Length <= LettersOfStart ? word : word[..LettersOfStart];
}
