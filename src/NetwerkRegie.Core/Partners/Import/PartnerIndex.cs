using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>All partners by what a row can recognise them by, those of earlier rows included: the id of our own export, a number, else name and place.</summary>
internal sealed class PartnerIndex
{
    private const int Batch = 500;
    private readonly Dictionary<PartnerId, ImportedPartner> byId = [];
    private readonly Dictionary<PartnerId, ImportedPartner> byCall = [];
    private readonly Dictionary<Identifier, ImportedPartner> byNumber = [];
    private readonly Dictionary<(string Name, string Place), List<ImportedPartner>> byKey = [];
    private readonly Dictionary<string, List<ImportedPartner>> byName = new(StringComparer.Ordinal);

    public static async Task<PartnerIndex> Load(NetworkDb db, CancellationToken ct)
    {
        var index = new PartnerIndex();
        var wholes = new List<(ImportedPartner Part, PartnerId Whole)>();
        var all = db.Partners().AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Name, p.SortName, p.SortPlace, p.Status, p.PartOf });
        await foreach (var row in all.AsAsyncEnumerable().WithCancellation(ct))
        {
            var partner = ImportedPartner.Known(row.Id, row.Name, (row.SortName, row.SortPlace), row.Status);
            index.byId.Add(row.Id, partner);
            index.File(partner);
            if (row.PartOf is { } whole) wholes.Add((partner, whole));
        }

        foreach (var (part, whole) in wholes) part.Whole = index.byId[whole];
        var numbers = db.Set<PartnerIdentifier>().AsNoTracking().Select(i => new { i.Partner, i.Scheme, i.Value });
        await foreach (var row in numbers.AsAsyncEnumerable().WithCancellation(ct)) index.Number(index.byId[row.Partner], new Identifier(row.Scheme, row.Value));
        await index.Follow(db, ct);
        return index;
    }

    /// <summary>A partner that was merged into another is that other one, also in an export from before.</summary>
    private async Task Follow(NetworkDb db, CancellationToken ct)
    {
        var merges = await db.Set<PartnerMerge>().AsNoTracking().OrderByDescending(merge => merge.Id).Select(merge => new { merge.Gone, merge.Kept }).ToListAsync(ct);
        foreach (var merge in merges) if (byId.TryGetValue(merge.Kept, out var kept)) byId.TryAdd(merge.Gone, kept);
    }

    /// <summary>Opens the cards of all partners that a row may be about, some hundreds at a time.</summary>
    public async Task Open(IEnumerable<ReadPartnerRow> rows, NetworkDb db, CancellationToken ct)
    {
        var list = rows.ToList();
        foreach (var id in list.Select(row => row.Id).OfType<PartnerId>())
        {
            if (byId.TryGetValue(id, out var known)) Call(known, id);
        }

        var hasOwn = list.Exists(row => row.Own.Count > 0);
        var wanted = list.SelectMany(row => OwnersOf(row).Concat(Named(row))).Select(partner => partner.Id!.Value).Distinct().ToList();
        foreach (var ids in wanted.Chunk(Batch))
        {
            var partners = await db.Partners().AsNoTracking().Where(p => ids.Contains(p.Id))
                .Include(p => p.Locations.OrderBy(l => l.Position)).Include(p => p.Identifiers).Include(p => p.Labels).AsSplitQuery().ToListAsync(ct);
            foreach (var partner in partners) byId[partner.Id].Open(partner);
            if (!hasOwn) continue;
            var values = await db.PartnerFieldValues().AsNoTracking().Where(value => ids.Contains(value.Partner)).ToListAsync(ct);
            foreach (var value in values) byId[value.Partner].OwnBefore.Add(value.Field, value);
        }
    }

    /// <summary>The partners that the id and the numbers of the row belong to: more than one means that the row cannot be right.</summary>
    public List<ImportedPartner> OwnersOf(ReadPartnerRow row) =>
        [.. row.Identifiers.Select(number => byNumber.GetValueOrDefault(number.Identifier)).Prepend(row.Id is { } id ? byCall.GetValueOrDefault(id) : null).OfType<ImportedPartner>().Distinct()];

    /// <summary>The partner with the name and place of the row, unless it has another number of the same kind, or our own export calls it otherwise. Of several: the one at the address, else the one that the list spoke of first.</summary>
    public ImportedPartner? AtNameAndPlace(ReadPartnerRow row) =>
        Named(row).Where(partner => row.Id is null || partner.Called is null || partner.Called == row.Id).Where(partner => row.Identifiers.TrueForAll(number => !partner.Numbers.TryGetValue(number.Identifier.Scheme, out var other) || other == number.Identifier.Value))
            .OrderByDescending(partner => row.Address is { } address && partner.Card.Locations.Any(location => address.IsWithin(location)))
            .ThenBy(partner => partner.FirstRow ?? int.MaxValue).ThenBy(partner => partner.Id).FirstOrDefault();

    /// <summary>Rows with this id are about this partner.</summary>
    public void Call(ImportedPartner partner, PartnerId id)
    {
        partner.Called ??= id;
        byCall[id] = partner;
    }

    /// <summary>Whether this is the partner that our own export calls so.</summary>
    public bool IsCalled(ImportedPartner partner, PartnerId id) => (byCall.GetValueOrDefault(id) ?? byId.GetValueOrDefault(id)) == partner;

    /// <summary>Partners with this name.</summary>
    public IReadOnlyList<ImportedPartner> WithName(string name) => byName.GetValueOrDefault(Folding.Fold(name)) ?? [];

    /// <summary>Files a partner that the list brought, or under what a row made of its name, place and numbers.</summary>
    public void Refile(ImportedPartner partner)
    {
        byKey.GetValueOrDefault(partner.Key)?.Remove(partner);
        byName.GetValueOrDefault(partner.Key.Name)?.Remove(partner);
        partner.Name = partner.Card.Name;
        partner.Key = (Folding.Fold(partner.Card.Name), Folding.Fold(partner.Card.Locations.Select(location => location.Place).FirstOrDefault(place => place is not null)));
        File(partner);
        foreach (var (scheme, value) in partner.Numbers.Where(number => !partner.Card.Identifiers.Contains(new Identifier(number.Key, number.Value))).ToList()) byNumber.Remove(new Identifier(scheme, value));
        foreach (var identifier in partner.Card.Identifiers) Number(partner, identifier);
    }

    private static (string Name, string Place) KeyOf(ReadPartnerRow row) => (Folding.Fold(row.Name), Folding.Fold(row.Address?.Place));

    private List<ImportedPartner> Named(ReadPartnerRow row) => byKey.GetValueOrDefault(KeyOf(row)) ?? [];

    private void File(ImportedPartner partner)
    {
        Under(byKey, partner.Key).Add(partner);
        Under(byName, partner.Key.Name).Add(partner);
    }

    private static List<ImportedPartner> Under<TKey>(Dictionary<TKey, List<ImportedPartner>> files, TKey key)
        where TKey : notnull
    {
        if (!files.TryGetValue(key, out var file)) files.Add(key, file = new List<ImportedPartner>(1));
        return file;
    }

    private void Number(ImportedPartner partner, Identifier identifier)
    {
        partner.Numbers[identifier.Scheme] = identifier.Value;
        byNumber[identifier] = partner;
    }
}
