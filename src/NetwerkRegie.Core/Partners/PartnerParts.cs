using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>A place where a partner can be visited.</summary>
public sealed class PartnerLocation : Entity
{
    private PartnerLocation()
    {
    }

    /// <summary>Identifies the location.</summary>
    public PartnerLocationId Id { get; private set; }

    /// <summary>Whose location it is.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>Its place in the list, from 0; 0 is the main location.</summary>
    public int Position { get; private set; }

    /// <summary>What the location is called, such as the name of a branch.</summary>
    public string? Name { get; private set; }

    /// <summary>Street, or postbox.</summary>
    public string? Street { get; private set; }

    /// <summary>House number with its addition.</summary>
    public string? Number { get; private set; }

    /// <summary>Postcode; Dutch ones as <c>1234 AB</c>.</summary>
    public string? Postcode { get; private set; }

    /// <summary>Place.</summary>
    public string? Place { get; private set; }

    /// <summary>Country (ISO 3166-1).</summary>
    public string Country { get; private set; } = Partners.Address.Netherlands;

    /// <summary>CBS code of the municipality.</summary>
    public string? Municipality { get; private set; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; private set; }

    /// <summary>The address as one value.</summary>
    public Address Address => new(Street, Number, Postcode, Place, Country) { Name = Name, Municipality = Municipality, Latitude = Latitude, Longitude = Longitude };

    internal void MovesTo(PartnerId partner, int position) => (Partner, Position) = (partner, position);

    internal static PartnerLocation Of(PartnerId partner, Address address, int position)
    {
        var location = new PartnerLocation { Id = PartnerLocationId.New(), Partner = partner, Position = position };
        location.MoveTo(address);
        return location;
    }

    internal void MoveTo(Address address)
    {
        (Street, Number, Postcode, Place, Country) = (address.Street, address.Number, address.Postcode, address.Place, address.Country);
        (Name, Municipality, Latitude, Longitude) = (address.Name, address.Municipality, address.Latitude, address.Longitude);
    }
}

/// <summary>An identifier of a partner, as a row.</summary>
public sealed class PartnerIdentifier : Entity
{
    private PartnerIdentifier()
    {
    }

    /// <summary>Identifies the row.</summary>
    public PartnerIdentifierId Id { get; private set; }

    /// <summary>Whose identifier it is.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>Who gave it.</summary>
    public IdentifierScheme Scheme { get; private set; }

    /// <summary>The number, written the one way we write it.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Both as one value.</summary>
    public Identifier Identifier => new(Scheme, Value);

    internal void Correct(string value) => Value = value;

    internal void MovesTo(PartnerId partner) => Partner = partner;

    internal static PartnerIdentifier Of(PartnerId partner, Identifier identifier) =>
        new() { Id = PartnerIdentifierId.New(), Partner = partner, Scheme = identifier.Scheme, Value = identifier.Value };
}

/// <summary>A theme, target group or tag of a partner, as a row.</summary>
public sealed class PartnerLabel : Entity
{
    private PartnerLabel()
    {
    }

    /// <summary>Identifies the row.</summary>
    public PartnerLabelId Id { get; private set; }

    /// <summary>Whose label it is.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>What it says.</summary>
    public LabelKind Kind { get; private set; }

    /// <summary>The code or the word.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Both as one value.</summary>
    public Label Label => new(Kind, Value);

    internal void MovesTo(PartnerId partner) => Partner = partner;

    internal static PartnerLabel Of(PartnerId partner, Label label) =>
        new() { Id = PartnerLabelId.New(), Partner = partner, Kind = label.Kind, Value = label.Value };
}
