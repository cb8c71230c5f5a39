using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>A number that others know a partner by.</summary>
public sealed record PartnerIdentifierRow(PartnerId Partner, IdentifierScheme Scheme, string Value);

/// <summary>The identifiers as rows, for later rooms.</summary>
public static class PartnerIdentifierQueries
{
    /// <summary>All identifiers of all partners.</summary>
    public static IQueryable<PartnerIdentifierRow> PartnerIdentifierRows(this NetworkDb db) =>
        db.Set<PartnerIdentifier>().AsNoTracking().Select(identifier => new PartnerIdentifierRow(identifier.Partner, identifier.Scheme, identifier.Value));
}
