using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>A partner's card as typed: every value is text, so that what is wrong can be shown as it was typed.</summary>
public sealed record PartnerForm
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>A <see cref="PartnerType"/>.</summary>
    public string? Type { get; init; }

    /// <summary>A <see cref="PartnerStatus"/>, but not ended.</summary>
    public string? Status { get; init; } = nameof(PartnerStatus.Active);

    /// <summary>Name of the organisation that it is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>Address on the web.</summary>
    public string? Website { get; init; }

    /// <summary>Phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>General mail address.</summary>
    public string? Email { get; init; }

    /// <summary>What it does.</summary>
    public string? Description { get; init; }

    /// <summary>Chamber of Commerce number.</summary>
    public string? Kvk { get; init; }

    /// <summary>RSIN.</summary>
    public string? Rsin { get; init; }

    /// <summary>OIN.</summary>
    public string? Oin { get; init; }

    /// <summary>ISIL.</summary>
    public string? Isil { get; init; }

    /// <summary>CBS code.</summary>
    public string? Cbs { get; init; }

    /// <summary>Codes of <see cref="CodeList.Themes"/>. Lists, not arrays: a posted form is read into them.</summary>
    public IReadOnlyList<string> Themes { get; init; } = new List<string>();

    /// <summary>Codes of <see cref="CodeList.TargetGroups"/>.</summary>
    public IReadOnlyList<string> TargetGroups { get; init; } = new List<string>();

    /// <summary>Own words, with commas between.</summary>
    public string? Tags { get; init; }

    /// <summary>Locations, the main one first; one with nothing filled in does not count.</summary>
    public IReadOnlyList<LocationForm> Locations { get; init; } = new List<LocationForm>();

    /// <summary>Fields of the network's own; one that is not named stays as it is.</summary>
    public IReadOnlyList<FieldInput> Fields { get; init; } = new List<FieldInput>();

    /// <summary>The version the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>The tags one by one.</summary>
    internal IReadOnlyList<string> SplitTags => [.. (Tags ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The identifiers as typed, each with its rule.</summary>
    internal IEnumerable<(IdentifierScheme Scheme, string Field, FactReading Reading)> Identifiers =>
    [
        (IdentifierScheme.Kvk, nameof(Kvk), KvkRule.Read(Kvk)),
        (IdentifierScheme.Rsin, nameof(Rsin), RsinRule.Read(Rsin)),
        (IdentifierScheme.Oin, nameof(Oin), OinRule.Read(Oin)),
        (IdentifierScheme.Isil, nameof(Isil), IsilRule.Read(Isil)),
        (IdentifierScheme.Cbs, nameof(Cbs), CbsCodeRule.Read(Cbs)),
    ];

    /// <summary>The form of a partner as it is.</summary>
    internal static PartnerForm Of(Partner partner, string? partOf)
    {
        string? Number(IdentifierScheme scheme) => partner.Identifiers.FirstOrDefault(identifier => identifier.Scheme == scheme)?.Value;
        IEnumerable<string> Labels(LabelKind kind) => partner.Labels.Where(label => label.Kind == kind).Select(label => label.Value);
        return new PartnerForm
        {
            Name = partner.Name,
            Type = partner.Type.ToString(),
            Status = partner.Status.ToString(),
            PartOf = partOf,
            Website = partner.Website,
            Phone = partner.Phone is { } phone ? PhoneRule.Show(phone) : null,
            Email = partner.Email,
            Description = partner.Description,
            Kvk = Number(IdentifierScheme.Kvk),
            Rsin = Number(IdentifierScheme.Rsin),
            Oin = Number(IdentifierScheme.Oin),
            Isil = Number(IdentifierScheme.Isil),
            Cbs = Number(IdentifierScheme.Cbs),
            Themes = [.. CodeList.Themes.All.Select(theme => theme.Code).Intersect(Labels(LabelKind.Theme))],
            TargetGroups = [.. CodeList.TargetGroups.All.Select(group => group.Code).Intersect(Labels(LabelKind.TargetGroup))],
            Tags = string.Join(", ", Labels(LabelKind.Tag).Order(StringComparer.Ordinal)),
            Locations = [.. partner.Locations.OrderBy(location => location.Position).Select(location => LocationForm.Of(location.Address))],
            Version = partner.Version.Value,
        };
    }
}

/// <summary>One location as typed.</summary>
public sealed record LocationForm
{
    /// <summary>What the location is called, if it has a name of its own.</summary>
    public string? Name { get; init; }

    /// <summary>Street, or postbox.</summary>
    public string? Street { get; init; }

    /// <summary>House number with its addition.</summary>
    public string? Number { get; init; }

    /// <summary>Postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Country (ISO 3166-1).</summary>
    public string? Country { get; init; } = Address.Netherlands;

    /// <summary>Nothing was filled in.</summary>
    public bool IsEmpty => new[] { Name, Street, Number, Postcode, Place }.All(string.IsNullOrWhiteSpace);

    internal static LocationForm Of(Address address) =>
        new() { Name = address.Name, Street = address.Street, Number = address.Number, Postcode = address.Postcode, Place = address.Place, Country = address.Country };

    /// <summary>The address as we write it; what a form does not show is kept from the address that stood there.</summary>
    internal Address ToAddress(IEnumerable<Address> known)
    {
        var country = Country ?? Address.Netherlands;
        var address = new Address(Text(Street), Text(Number), PostcodeRule.Read(Postcode, country).Value, PlaceRule.Read(Place).Value, country) { Name = Text(Name) };
        return known.FirstOrDefault(there => there with { Municipality = null, Latitude = null, Longitude = null } == address) ?? address;
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
