using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Ties.Import;

/// <summary>Looks partners up by name, by name and place, or by identifier, whatever the capitals and accents: those that take part before those that ended, for a list may be about the past.</summary>
internal sealed class PartnerBook
{
    private readonly Dictionary<string, PartnerId> byIdentifier;
    private readonly ILookup<string, PartnerId> byName;
    private readonly ILookup<string, PartnerId> byNameAndPlace;
    private readonly Dictionary<PartnerId, string> ended;

    private PartnerBook(Dictionary<string, PartnerId> byIdentifier, ILookup<string, PartnerId> byName, ILookup<string, PartnerId> byNameAndPlace, Dictionary<PartnerId, string> ended) =>
        (this.byIdentifier, this.byName, this.byNameAndPlace, this.ended) = (byIdentifier, byName, byNameAndPlace, ended);

    public static async Task<PartnerBook> Read(NetworkDb db, CancellationToken ct)
    {
        var names = await db.PartnerRows().Select(partner => new { partner.SortName, partner.Name, partner.Place, partner.Id, HasEnded = partner.Status == PartnerStatus.Ended }).ToListAsync(ct);
        var identifiers = await db.PartnerIdentifierRows().ToListAsync(ct);
        return new PartnerBook(
            identifiers.GroupBy(row => Folding.Fold(row.Value), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Partner, StringComparer.Ordinal),
            names.ToLookup(row => row.SortName, row => row.Id, StringComparer.Ordinal),
            names.Where(row => row.Place != null).ToLookup(row => Folding.Fold($"{row.Name}, {row.Place}"), row => row.Id, StringComparer.Ordinal),
            names.Where(row => row.HasEnded).ToDictionary(row => row.Id, row => row.Name));
    }

    /// <summary>The name of a partner that ended; null for one that takes part.</summary>
    public string? Ended(PartnerId partner) => ended.GetValueOrDefault(partner);

    /// <summary>The partner; or the key of the sentence that says why there is none.</summary>
    public (PartnerId? Partner, string? Problem) Find(string text)
    {
        var folded = Folding.Fold(text);
        if (byIdentifier.TryGetValue(folded, out var known)) return (known, null);
        var named = (byName.Contains(folded) ? byName : byNameAndPlace)[folded].ToList();
        var active = named.FindAll(partner => !ended.ContainsKey(partner));
        return (active.Count > 0 ? active : named) switch
        {
            [var only] => (only, null),
            [] => (null, "Ties.OtherUnknown"),
            _ => (null, "Ties.Import.PartnerAmbiguous"),
        };
    }
}
