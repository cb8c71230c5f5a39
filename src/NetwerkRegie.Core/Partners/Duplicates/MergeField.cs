using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>A value that two merging partners may differ in, of which one must be chosen. Locations, labels and what only one of them has are kept from both.</summary>
public sealed class MergeField
{
    private static readonly IReadOnlyList<MergeField> Single =
    [
        new(nameof(PartnerForm.Name), partner => partner.Name, (card, from) => card with { Name = from.Name }),
        new(nameof(PartnerForm.Type), partner => Texts.Of(partner.Type), (card, from) => card with { Type = from.Type }),
        new(nameof(PartnerForm.Status), partner => Texts.Of(partner.Status), (card, from) => card with { Status = from.Status }),
        new(nameof(PartnerForm.PartOf), partner => partner.PartOf?.ToString(), (card, from) => card with { PartOf = from.PartOf }),
        new(nameof(PartnerForm.Website), partner => partner.Website, (card, from) => card with { Website = from.Website }),
        new(nameof(PartnerForm.Phone), partner => partner.Phone is { } phone ? PhoneRule.Show(phone) : null, (card, from) => card with { Phone = from.Phone }),
        new(nameof(PartnerForm.Email), partner => partner.Email, (card, from) => card with { Email = from.Email }),
        new(nameof(PartnerForm.Description), partner => partner.Description, (card, from) => card with { Description = from.Description }),
    ];

    private readonly Func<Partner, string?> say;
    private readonly Func<PartnerCard, Partner, PartnerCard> take;

    private MergeField(string name, Func<Partner, string?> say, Func<PartnerCard, Partner, PartnerCard> take) => (Name, this.say, this.take) = (name, say, take);

    /// <summary>Every field, in the order of the form.</summary>
    public static IReadOnlyList<MergeField> All { get; } = [.. Single, .. Enum.GetValues<IdentifierScheme>().Select(Number)];

    /// <summary>The name the form gives it.</summary>
    public string Name { get; }

    /// <summary>The value of a partner in words; null when it has none.</summary>
    internal string? Of(Partner partner) => say(partner);

    /// <summary>The card of the two as one: the chosen values, what only one has, and everything of which there can be more.</summary>
    internal static PartnerCard Merge(Partner kept, Partner gone, IReadOnlyList<string> fromGone)
    {
        var card = new PartnerCard(kept.Name, kept.Type)
        {
            PartOf = kept.PartOf,
            Status = kept.Status,
            Website = kept.Website,
            Phone = kept.Phone,
            Email = kept.Email,
            Description = kept.Description,
            Identifiers = [.. kept.Identifiers.Select(identifier => identifier.Identifier)],
            Locations = [.. Addresses(kept).Concat(Addresses(gone).Where(address => !Addresses(kept).Any(known => address.IsWithin(known) && (address.Name is null || address.Name == known.Name))))],
            Labels = [.. kept.Labels.Concat(gone.Labels).Select(label => label.Label).Distinct()],
        };
        return All.Where(field => field.Of(gone) is not null && (field.Of(kept) is null || fromGone.Contains(field.Name))).Aggregate(card, (so, field) => field.take(so, gone));
    }

    private static IEnumerable<Address> Addresses(Partner partner) => partner.Locations.OrderBy(location => location.Position).Select(location => location.Address);

    private static MergeField Number(IdentifierScheme scheme) => new(
        scheme.ToString(),
        partner => partner.Identifiers.FirstOrDefault(identifier => identifier.Scheme == scheme)?.Value,
        (card, from) => card with { Identifiers = [.. card.Identifiers.Where(identifier => identifier.Scheme != scheme), .. from.Identifiers.Where(identifier => identifier.Scheme == scheme).Select(identifier => identifier.Identifier)] });
}
