using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>A partner that is there already, and why it may be the one at hand.</summary>
public sealed record Lookalike(PartnerRow Partner, Resemblance Resemblance);

/// <summary>Finds the few partners that one card may be about, by what the database has an index for, and compares those.</summary>
internal sealed class Lookalikes(NetworkDb db, IPartnerSearch search, TraitsReader traits)
{
    private const int MostShown = 5;
    private const int MostReached = 100;
    private const int MostOfTwoWords = 40;
    private const int MostOfOneWord = 20;
    private const int LettersOfStart = 5;
    private const int ShortestIndexed = 3;
    private const int MostWords = 3;

    /// <summary>The most alike first; the partner itself is left out.</summary>
    public async Task<IReadOnlyList<Lookalike>> Of(PartnerId? self, PartnerCard card, CancellationToken ct)
    {
        var mine = PartnerTraits.Of(self, card);
        var near = await Near(mine, card, ct);
        if (near.Count == 0) return [];
        var found = (await traits.Of(near, ct, withNumbers: card.Identifiers.Count > 0)).Where(other => other.Id != self).Select(other => (Id: other.Id!.Value, Resemblance: Resemblance.Compare(mine, other)!))
            .Where(pair => pair.Resemblance is { IsCandidate: true }).OrderByDescending(pair => pair.Resemblance.Score).ThenBy(pair => pair.Id).Take(MostShown).ToList();
        if (found.Count == 0) return [];
        var ids = found.ConvertAll(pair => pair.Id);
        var rows = await db.PartnerRows().Where(p => EF.Parameter(ids).Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        return [.. found.Select(pair => new Lookalike(rows[pair.Id], pair.Resemblance))];
    }

    private async Task<HashSet<PartnerId>> Near(PartnerTraits mine, PartnerCard card, CancellationToken ct)
    {
        HashSet<PartnerId> near = [];
        if (Reached(card) is { } reached) near.UnionWith(await reached.Take(MostReached).ToListAsync(ct));
        if (Searches(mine).ToList() is [_, ..] searches) near.UnionWith((await search.Some(searches).ToListAsync(ct)).Select(id => new PartnerId(id)));
        return near;
    }

    /// <summary>Who has a number, a way to be reached or a postcode in common; null when the card has none of these.</summary>
    private IQueryable<PartnerId>? Reached(PartnerCard card)
    {
        var ways = new List<IQueryable<PartnerId>>();
        foreach (var (scheme, value) in card.Identifiers) ways.Add(db.Set<PartnerIdentifier>().Where(i => i.Scheme == scheme && i.Value == value).Select(i => i.Partner));
        var postcodes = card.Locations.Select(location => location.Postcode).OfType<string>().ToList();
        if (postcodes.Count > 0) ways.Add(db.Set<PartnerLocation>().Where(l => EF.Parameter(postcodes).Contains(l.Postcode!)).Select(l => l.Partner));
        if (card.Phone is { } phone) ways.Add(db.Partners().Where(p => p.Phone == phone).Select(p => p.Id));
        if (card.Email is { } email) ways.Add(db.Partners().Where(p => p.Email == email).Select(p => p.Id));
        return ways.Count == 0 ? null : ways.Aggregate((one, other) => one.Union(other));
    }

    /// <summary>
    /// The start of the longest telling words, so that a mistake further on does not matter, in the place where that is known: each by itself and every two together, so that of three
    /// one may be misspelt at its start too. A word that many share tells little, so few of those that share only that are compared: reading hundreds of partners would cost more than
    /// storing the new one. The longest word stands first, for by one of a letter or two the index finds nobody.
    /// </summary>
    private static IEnumerable<WordSearch> Searches(PartnerTraits mine)
    {
        var place = mine.Place.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = mine.Readings.SelectMany(reading => reading).Distinct().Except(place).OrderByDescending(NameWords.Weight).ThenByDescending(word => word.Length).Take(MostWords).Select(Start).ToList();
        if (telling.Count == 0 && place.Length > 0) yield return Search(MostOfOneWord, place);
        foreach (var (at, word) in telling.Index())
        {
            if (place.Append(word).Any(IsIndexed) || !telling.Exists(IsIndexed)) yield return Search(MostOfOneWord, [word, .. place]);
            foreach (var other in telling.Skip(at + 1)) yield return Search(MostOfTwoWords, [word, other, .. place]);
        }
    }

    private static WordSearch Search(int most, params IEnumerable<string> words) => new([.. words.OrderByDescending(word => word.Length)], most);

    private static bool IsIndexed(string word) => word.Length >= ShortestIndexed;

    private static string Start(string word) => word.Length <= LettersOfStart ? word : word[..LettersOfStart];
}
