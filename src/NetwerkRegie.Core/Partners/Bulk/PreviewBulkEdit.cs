using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Bulk;

/// <summary>What a change to many partners will come to. Nothing changes yet; the partners are held as they are now.</summary>
[Allow(Role.Coordinator)]
public sealed record PreviewBulkEdit(BulkChoice Choice, BulkRequest Request) : IQuery<BulkPreview>;

/// <summary>What will change, what is so already and what cannot be.</summary>
/// <param name="Selection">The partners that will change, as they are now.</param>
/// <param name="Changes">How many change, with the first names.</param>
/// <param name="Same">How many are so already.</param>
/// <param name="Impossible">How many cannot, for each reason.</param>
public sealed record BulkPreview(BulkSelection Selection, BulkGroup Changes, BulkGroup Same, IReadOnlyList<BulkGroup> Impossible);

/// <summary>Partners that fare alike: how many, the first of them by name, and why if they cannot change.</summary>
public sealed record BulkGroup(int Count, IReadOnlyList<BulkName> First, string? Why = null)
{
    /// <summary>Names that are said.</summary>
    public const int Said = 50;
}

/// <summary>A partner by its name.</summary>
public sealed record BulkName(PartnerId Id, string Name, PartnerType Type, string? Place);

/// <summary>So many partners cannot be changed at once.</summary>
public sealed record TooManyPartners(int Most) : Refusal;

/// <summary>No partner was chosen.</summary>
public sealed record NoPartnersChosen : Refusal;

internal sealed class PreviewBulkEditHandler(PartnerFilter filter, BulkDesk desk) : IQueryHandler<PreviewBulkEdit, BulkPreview>
{
    public async Task<Outcome<BulkPreview>> Handle(PreviewBulkEdit preview, CancellationToken ct)
    {
        if (await desk.For(preview.Request, ct) is not { } room) return Outcome.Invalid("Option", Texts.Say("Partners.Bulk.OptionNeeded"));
        if (await room.Wrong(preview.Request, ct) is { } wrong) return Outcome.Invalid("Values", wrong);
        var chosen = await filter.Chosen(preview.Choice).OrderBy(p => p.SortName).ThenBy(p => p.Id).Take(BulkSelection.Most + 1)
            .Select(p => new { Name = new BulkName(p.Id, p.Name, p.Type, p.Place), p.Version }).ToListAsync(ct);
        if (chosen.Count == 0) return new NoPartnersChosen();
        if (chosen.Count > BulkSelection.Most) return new TooManyPartners(BulkSelection.Most);
        var verdicts = await BulkDesk.Apply(room, preview.Request, chosen.Select(row => row.Name.Id), write: false, ct);
        var fates = chosen.Where(row => verdicts.ContainsKey(row.Name.Id)).ToLookup(row => verdicts[row.Name.Id]);
        BulkGroup Group(BulkVerdict verdict) => new(fates[verdict].Count(), [.. fates[verdict].Take(BulkGroup.Said).Select(row => row.Name)], verdict.Why);
        return new BulkPreview(
            new BulkSelection([.. fates[BulkVerdict.Changes].Select(row => (row.Name.Id, row.Version))]),
            Group(BulkVerdict.Changes),
            Group(BulkVerdict.Same),
            [.. fates.Where(fate => fate.Key.Fate == BulkFate.Impossible).Select(fate => Group(fate.Key)).OrderByDescending(group => group.Count)]);
    }
}
