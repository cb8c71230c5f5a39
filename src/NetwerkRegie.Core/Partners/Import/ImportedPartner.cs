using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>A partner while a list is laid beside it: one that is there, or one that the list brings. Rows change its card; the partner itself changes when all rows were judged.</summary>
internal sealed class ImportedPartner
{
    /// <summary>Our own ids are of this version; anything else in the column is no id to keep.</summary>
    private const int OurIds = 7;

    private PartnerCard? before;
    private ImportedPartner? wholeBefore;

    /// <summary>Null for one that the list brings, until it is registered.</summary>
    public PartnerId? Id { get; private set; }

    /// <summary>Its name, as people write it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The organisation that it is a part of.</summary>
    public ImportedPartner? Whole { get; set; }

    public PartnerStatus Status { get; private init; } = PartnerStatus.Active;

    /// <summary>The row that spoke of it first; null when no row did.</summary>
    public int? FirstRow { get; set; }

    /// <summary>What the rows of our own export call it: its id, or that which it has in the network they came from.</summary>
    public PartnerId? Called { get; set; }

    /// <summary>Locations of the card that rows of our own export spoke of, by their place on it.</summary>
    public HashSet<int> Spoken { get; } = [];

    /// <summary>A row says that it no longer takes part.</summary>
    public bool Ends { get; set; }

    /// <summary>It had ended, and takes part again.</summary>
    public bool Returns { get; set; }

    /// <summary>What it is known by: its name and place folded, and its numbers.</summary>
    public (string Name, string Place) Key { get; set; } = ("", "");

    public Dictionary<IdentifierScheme, string> Numbers { get; } = [];

    /// <summary>The partner itself, when a row may be about it.</summary>
    public Partner? Partner { get; private set; }

    public PartnerCard Card { get; set; } = null!;

    /// <summary>What fields of the network's own say of it before the list.</summary>
    public Dictionary<PartnerFieldId, PartnerFieldValue> OwnBefore { get; } = [];

    /// <summary>What the list makes of them.</summary>
    public Dictionary<PartnerFieldId, FieldAnswer> Own { get; } = [];

    public static ImportedPartner Known(PartnerId id, string name, (string Name, string Place) key, PartnerStatus status) => new() { Id = id, Name = name, Key = key, Status = status };

    public static ImportedPartner Brought(PartnerCard card) => new() { Card = card };

    /// <summary>Its card, as it is before the list.</summary>
    public void Open(Partner partner)
    {
        (Partner, wholeBefore) = (partner, Whole);
        before = Card = new PartnerCard(partner.Name, partner.Type)
        {
            PartOf = partner.PartOf,
            Status = partner.Status,
            Website = partner.Website,
            Phone = partner.Phone,
            Email = partner.Email,
            Description = partner.Description,
            Locations = [.. partner.Locations.Select(location => location.Address)],
            Identifiers = [.. partner.Identifiers.Select(identifier => identifier.Identifier)],
            Labels = [.. partner.Labels.Select(label => label.Label)],
        };
    }

    /// <summary>What a field of the network's own says of it by now.</summary>
    public FieldAnswer? Said(PartnerFieldId field) => Own.GetValueOrDefault(field) ?? OwnBefore.GetValueOrDefault(field)?.Answer;

    /// <summary>Whether the list changed it; rows replace a card only when something differs.</summary>
    public bool Differs => Ends || Returns || Own.Count > 0 || !ReferenceEquals(before, Card) || Whole != wholeBefore;

    /// <summary>The changed card goes to the partner; a new one is registered.</summary>
    public Partner Write(DateTime now, DateOnly today)
    {
        var card = Card with { PartOf = Whole?.Id };
        if (Returns && Partner!.Restore(now) is { } refusal) throw new InvalidOperationException($"A partner that had ended could not return: {refusal.GetType().Name}");
        if (Partner is null) Partner = Partner.Register(card, now, known: Called is { Value.Version: OurIds } id ? id : null);
        else Partner.Change(card, now);
        Id = Partner.Id;
        if (Ends) Partner.End(today, now);
        return Partner;
    }
}
