using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Ties.Import;

/// <summary>Looks partners up by name or identifier, whatever the capitals and accents.</summary>
internal sealed class PartnerBook
{
    private readonly Dictionary<string, PartnerId> byIdentifier;
    private readonly ILookup<string, PartnerId> byName;

    private PartnerBook(Dictionary<string, PartnerId> byIdentifier, ILookup<string, PartnerId> byName) => (this.byIdentifier, this.byName) = (byIdentifier, byName);

    public static async Task<PartnerBook> Read(NetworkDb db, CancellationToken ct)
    {
        var names = await db.PartnerRows().Where(partner => partner.Status != PartnerStatus.Ended).Select(partner => new { partner.SortName, partner.Id }).ToListAsync(ct);
        var identifiers = await db.PartnerIdentifierRows().ToListAsync(ct);
        return new PartnerBook(
            identifiers.GroupBy(row => Folding.Fold(row.Value), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Partner, StringComparer.Ordinal),
            names.ToLookup(row => row.SortName, row => row.Id, StringComparer.Ordinal));
    }

    /// <summary>The partner; or the key of the sentence that says why there is none.</summary>
    public (PartnerId? Partner, string? Problem) Find(string text)
    {
        var folded = Folding.Fold(text);
        if (byIdentifier.TryGetValue(folded, out var known)) return (known, null);
        return byName[folded].Take(2).ToList() switch
        {
            [var only] => (only, null),
            [] => (null, "Ties.OtherUnknown"),
            _ => (null, "Ties.Import.PartnerAmbiguous"),
        };
    }
}
