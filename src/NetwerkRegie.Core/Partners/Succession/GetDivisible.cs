using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>What of a partner can be divided when it splits or is succeeded; its ties are asked of the room of ties.</summary>
[Allow(Role.Coordinator)]
public sealed record GetDivisible(PartnerId Partner) : IQuery<DivisiblePartner>;

/// <summary>A partner and its rows, each with its words.</summary>
public sealed record DivisiblePartner(string Name, PartnerType Type, IReadOnlyList<DivisibleRow> Locations, IReadOnlyList<DivisibleRow> Contacts, IReadOnlyList<DivisibleRow> Labels)
{
    /// <summary>How much there is of each kind of work that can go on.</summary>
    public IReadOnlyList<CarriedWorkCount> Work { get; init; } = [];
}

/// <summary>A row and its words.</summary>
public sealed record DivisibleRow(Guid Row, string Words);

internal sealed class GetDivisibleHandler(NetworkDb db, IEnumerable<ISuccessionWork> work) : IQueryHandler<GetDivisible, DivisiblePartner>
{
    public async Task<Outcome<DivisiblePartner>> Handle(GetDivisible get, CancellationToken ct)
    {
        // Few rows of each, so one statement is cheaper than three.
        var partners = db.Partners().AsNoTracking().Include(p => p.Locations).Include(p => p.Labels).AsSingleQuery();
        if (await partners.FirstOrDefaultAsync(p => p.Id == get.Partner, ct) is not { } partner) return Outcome.NotFound;
        var contacts = await db.Contacts().AsNoTracking().Where(c => c.Partner == get.Partner && c.EndedOn == null).OrderBy(c => c.Name).ThenBy(c => c.Id).Select(c => new { c.Id, c.Name, c.Function }).ToListAsync(ct);
        var counts = new List<CarriedWorkCount>();
        foreach (var kept in work.OrderBy(kept => kept.Kind)) counts.Add(new CarriedWorkCount(kept.Kind, await kept.Count(get.Partner, ct)));
        return new DivisiblePartner(
            partner.Name,
            partner.Type,
            [.. partner.Locations.OrderBy(location => location.Position).Select(location => new DivisibleRow(location.Id.Value, Words(location)))],
            [.. contacts.Select(contact => new DivisibleRow(contact.Id.Value, contact.Function is null ? contact.Name : $"{contact.Name}, {contact.Function}"))],
            [.. partner.Labels.OrderBy(label => label.Kind).ThenBy(label => label.Value, StringComparer.Ordinal).Select(label => new DivisibleRow(label.Id.Value, Words(label)))])
        {
            Work = counts,
        };
    }

    private static string Words(PartnerLocation location) =>
        string.Join(", ", new[] { location.Name, $"{location.Street} {location.Number}".Trim(), location.Place }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Words(PartnerLabel label) => label.Kind switch
    {
        LabelKind.Theme => CodeList.Themes.Word(label.Value),
        LabelKind.TargetGroup => CodeList.TargetGroups.Word(label.Value),
        _ => label.Value,
    };
}
