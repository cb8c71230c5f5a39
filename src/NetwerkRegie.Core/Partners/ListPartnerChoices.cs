using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>The partners that take part, by name, to choose from in a form.</summary>
[Allow]
public sealed record ListPartnerChoices : IQuery<IReadOnlyList<PartnerChoice>>;

/// <summary>A partner to choose: the name with its place, so that two of one name can be told apart.</summary>
public sealed record PartnerChoice(PartnerId Id, string Label);

internal sealed class ListPartnerChoicesHandler(NetworkDb db) : IQueryHandler<ListPartnerChoices, IReadOnlyList<PartnerChoice>>
{
    private const int MostChoices = 2000;

    public async Task<Outcome<IReadOnlyList<PartnerChoice>>> Handle(ListPartnerChoices list, CancellationToken ct)
    {
        var partners = await db.PartnerRows().Where(partner => partner.Status != PartnerStatus.Ended).OrderBy(partner => partner.SortName).ThenBy(partner => partner.Id).Take(MostChoices)
            .Select(partner => new { partner.Id, partner.Name, partner.Place }).ToListAsync(ct);
        return Outcome.Of<IReadOnlyList<PartnerChoice>>([.. partners.Select(partner => new PartnerChoice(partner.Id, partner.Place is null || partner.Name.Contains(partner.Place, StringComparison.Ordinal) ? partner.Name : $"{partner.Name}, {partner.Place}"))]);
    }
}
