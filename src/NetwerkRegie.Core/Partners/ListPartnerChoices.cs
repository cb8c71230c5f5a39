using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>The partners that take part, by name, to choose from in a form; those that the form holds already are always among them, also when they have ended.</summary>
[Allow]
public sealed record ListPartnerChoices(IReadOnlyCollection<PartnerId> Held) : IQuery<IReadOnlyList<PartnerChoice>>
{
    /// <summary>For the fields of a form, of which some may be empty.</summary>
    public static ListPartnerChoices For(IEnumerable<Guid?> fields) => new([.. fields.OfType<Guid>().Distinct().Select(id => new PartnerId(id))]);
}

/// <summary>A partner to choose: the name with its place, so that two of one name can be told apart, and whether it has ended.</summary>
public sealed record PartnerChoice(PartnerId Id, string Label);

internal sealed class ListPartnerChoicesHandler(NetworkDb db) : IQueryHandler<ListPartnerChoices, IReadOnlyList<PartnerChoice>>
{
    private const int MostChoices = 2000;

    /// <summary>Those held come first, so that the limit never leaves one out: a list without it would take it off the form when that is saved.</summary>
    public async Task<Outcome<IReadOnlyList<PartnerChoice>>> Handle(ListPartnerChoices list, CancellationToken ct)
    {
        var held = list.Held.ToList();
        var partners = await db.PartnerRows().Where(partner => partner.Status != PartnerStatus.Ended || held.Contains(partner.Id))
            .OrderByDescending(partner => held.Contains(partner.Id)).ThenBy(partner => partner.SortName).ThenBy(partner => partner.Id).Take(MostChoices + held.Count)
            .Select(partner => new { partner.Id, partner.Name, partner.SortName, partner.Place, partner.Status }).ToListAsync(ct);
        return Outcome.Of<IReadOnlyList<PartnerChoice>>([.. partners.OrderBy(partner => partner.SortName, StringComparer.Ordinal)
            .Select(partner => new PartnerChoice(partner.Id, Label(partner.Name, partner.Place, partner.Status)))]);
    }

    private static string Label(string name, string? place, PartnerStatus status)
    {
        var label = place is null || name.Contains(place, StringComparison.Ordinal) ? name : $"{name}, {place}";
        return status == PartnerStatus.Ended ? Texts.Say("Partners.EndedChoice", label) : label;
    }
}
