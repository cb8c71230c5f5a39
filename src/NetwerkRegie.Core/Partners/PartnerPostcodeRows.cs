using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>Where a location of a partner lies, as roughly as an area needs it.</summary>
public sealed record PartnerPostcodeRow(PartnerId Partner, string? Postcode, string? Municipality, string? Place);

/// <summary>The postcodes of partners.</summary>
public static class PartnerPostcodeQueries
{
    /// <summary>The postcode, municipality and place of every location.</summary>
    public static IQueryable<PartnerPostcodeRow> PartnerPostcodeRows(this NetworkDb db) =>
        db.Set<PartnerLocation>().AsNoTracking().Select(location => new PartnerPostcodeRow(location.Partner, location.Postcode, location.Municipality, location.Place));
}
