using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>Where a location of a partner lies, as roughly as an area needs it.</summary>
public sealed record PartnerPostcodeRow
{
    /// <summary>Whose location it is.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>Its postcode.</summary>
    public required string? Postcode { get; init; }

    /// <summary>CBS code of its municipality.</summary>
    public required string? Municipality { get; init; }

    /// <summary>Its place.</summary>
    public required string? Place { get; init; }
}

/// <summary>The postcodes of partners.</summary>
public static class PartnerPostcodeQueries
{
    /// <summary>The postcode, municipality and place of every location.</summary>
    public static IQueryable<PartnerPostcodeRow> PartnerPostcodeRows(this NetworkDb db) =>
        db.Set<PartnerLocation>().AsNoTracking().Select(location => new PartnerPostcodeRow { Partner = location.Partner, Postcode = location.Postcode, Municipality = location.Municipality, Place = location.Place });
}
