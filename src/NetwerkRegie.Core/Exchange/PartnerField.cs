namespace NetwerkRegie.Core.Exchange;

/// <summary>What a column of a partner list can mean to us; the choices of the mapping page.</summary>
public enum PartnerField
{
    /// <summary>Left out of the import.</summary>
    Ignore,
    Name,
    Type,
    PartOf,
    Kvk,
    Rsin,
    Oin,
    Isil,
    Brin,
    CbsCode,
    LocationName,
    Street,
    HouseNumber,
    HouseNumberAddition,
    Address,
    Postcode,
    Place,
    Country,
    Phone,
    Email,
    Website,
    Themes,
    TargetGroups,
    Tags,
    Description,
    Status,
    Position,
    ContactName,
    ContactRole,
    ExternalId,

    /// <summary>The id of the partner in our own export.</summary>
    Id,

    /// <summary>The id of its whole in our own export.</summary>
    PartOfId,
}
