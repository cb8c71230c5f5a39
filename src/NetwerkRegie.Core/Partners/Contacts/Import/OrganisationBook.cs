using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>A partner as a list of persons may mean it.</summary>
internal sealed record KnownOrganisation(PartnerId Id, string Name, string SortPlace, string? Place, bool HasEnded);

/// <summary>All partners by what a row says about where somebody works: a number, a name and place, or the domain of a mail address.</summary>
internal sealed class OrganisationBook
{
    private readonly Dictionary<string, List<KnownOrganisation>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownOrganisation>> byDomain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownOrganisation> byNumber = new(StringComparer.Ordinal);

    public static async Task<OrganisationBook> Load(NetworkDb db, CancellationToken ct)
    {
        var (book, byId) = (new OrganisationBook(), new Dictionary<PartnerId, KnownOrganisation>());
        var all = db.Partners().AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Name, p.SortName, p.SortPlace, p.Place, p.Status, p.Website, p.Email });
        await foreach (var row in all.AsAsyncEnumerable().WithCancellation(ct))
        {
            var partner = new KnownOrganisation(row.Id, row.Name, row.SortPlace, row.Place, row.Status == PartnerStatus.Ended);
            byId.Add(row.Id, partner);
            Under(book.byName, row.SortName, partner);
            foreach (var domain in new[] { MailDomains.OfWebsite(row.Website), MailDomains.Of(row.Email) }.OfType<string>().Distinct(StringComparer.Ordinal)) Under(book.byDomain, domain, partner);
        }

        var numbers = db.Set<PartnerIdentifier>().AsNoTracking().Select(i => new { i.Partner, i.Value });
        await foreach (var row in numbers.AsAsyncEnumerable().WithCancellation(ct)) book.byNumber.TryAdd(Folding.Fold(row.Value), byId[row.Partner]);
        return book;
    }

    /// <summary>The partner with the number.</summary>
    public KnownOrganisation? WithNumber(string number) => byNumber.GetValueOrDefault(Folding.Fold(number));

    /// <summary>Partners of this name: those that take part, or when there are none those that ended.</summary>
    public IReadOnlyList<KnownOrganisation> WithName(string name) => TakingPart(byName.GetValueOrDefault(Folding.Fold(name)));

    /// <summary>Partners whose website or mail address has the domain of one of these addresses.</summary>
    public IReadOnlyList<KnownOrganisation> WithDomainOf(IEnumerable<string> emails) =>
        TakingPart([.. emails.Select(MailDomains.Of).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(domain => byDomain.GetValueOrDefault(domain) ?? []).Distinct()]);

    private static List<KnownOrganisation> TakingPart(List<KnownOrganisation>? found)
    {
        if (found is null) return [];
        var active = found.FindAll(partner => !partner.HasEnded);
        return active.Count > 0 ? active : found;
    }

    private static void Under(Dictionary<string, List<KnownOrganisation>> files, string key, KnownOrganisation partner)
    {
        if (!files.TryGetValue(key, out var file)) files.Add(key, file = new List<KnownOrganisation>(1));
        file.Add(partner);
    }
}
