using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>Which partner is meant: enough to name it in a list or a choice.</summary>
public sealed record PartnerNameRow
{
    /// <summary>Identifies the partner.</summary>
    public required PartnerId Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its place, which tells two of the same name apart.</summary>
    public required string? Place { get; init; }

    /// <summary>Whether it is a library of this consortium.</summary>
    public required bool InConsortium { get; init; }

    /// <summary>Whether it still takes part.</summary>
    public required bool IsActive { get; init; }
}

/// <summary>Names of partners, for joins and choices in later rooms.</summary>
public static class PartnerNameRows
{
    /// <summary>All partners by name, also those that have ended.</summary>
    public static IQueryable<PartnerNameRow> PartnerNames(this NetworkDb db) => db.Partners().AsNoTracking().Select(p => new PartnerNameRow
    {
        Id = p.Id,
        Name = p.Name,
        Place = p.Place,
        InConsortium = p.InConsortium,
        IsActive = p.Status != PartnerStatus.Ended,
    });

    /// <summary>Names that several partners have, whatever the capitals and accents, each as it is written.</summary>
    public static async Task<IReadOnlySet<string>> NamesOfSeveral(this NetworkDb db, CancellationToken ct)
    {
        var shared = db.Partners().GroupBy(p => p.SortName).Where(named => named.Count() > 1).Select(named => named.Key);
        return (await db.Partners().AsNoTracking().Where(p => shared.Contains(p.SortName)).Select(p => p.Name).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
    }
}
