using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Regions;

/// <summary>An area as lists show it.</summary>
public sealed record AreaRow
{
    /// <summary>CBS code.</summary>
    public required string Code { get; init; }

    /// <summary>The year in which it was so.</summary>
    public required int Year { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>How large it is.</summary>
    public required AreaLevel Level { get; init; }

    /// <summary>Code of the area it lies in.</summary>
    public required string? Within { get; init; }

    /// <summary>Whether it is made up, for the demo.</summary>
    public required bool Fictional { get; init; }
}

/// <summary>Where somebody lives, as roughly as a referral says: the codes of every area it lies in, and the postcodes it may have.</summary>
public sealed record PlaceRow(string Name, IReadOnlySet<string> Codes, IReadOnlyList<(int From, int To)> Postcodes)
{
    /// <summary>Whether it lies in the area, or may have one of the postcodes.</summary>
    public bool LiesIn(string? code, int? from, int? to) =>
        code is not null ? Codes.Contains(code) : Postcodes.Any(range => range.From <= to && range.To >= from);
}

/// <summary>Where an area lies, as far as its postcodes tell.</summary>
public sealed record AreaGroundRow(string Code, string Name, AreaLevel Level, IReadOnlyList<(int From, int To)> Postcodes)
{
    /// <summary>Whether a postcode lies in it.</summary>
    public bool Holds(int postcode) => Postcodes.Any(range => range.From <= postcode && postcode <= range.To);
}

/// <summary>Areas for lists and for other rooms.</summary>
public static class AreaRows
{
    /// <summary>The areas as they were in the newest year that is known of each.</summary>
    public static IQueryable<AreaRow> NewestAreaRows(this NetworkDb db) =>
        db.NewestAreas().Select(area => new AreaRow
        {
            Code = area.Code,
            Year = area.Year,
            Name = area.Name,
            Level = area.Level,
            Within = area.Within,
            Fictional = area.Fictional,
        });

    internal static IQueryable<Area> NewestAreas(this NetworkDb db) =>
        db.Areas().AsNoTracking().Where(area => !db.Areas().Any(later => later.Code == area.Code && later.Year > area.Year));

    /// <summary>The areas whose postcodes are known, as they were in the newest year, the largest first.</summary>
    public static async Task<IReadOnlyList<AreaGroundRow>> AreaGroundRows(this NetworkDb db, CancellationToken ct) =>
        [.. (await db.NewestAreas().Where(area => area.Postcodes != null)
            .OrderBy(area => area.SortName).ThenBy(area => area.Code).Select(area => new { area.Code, area.Name, area.Level, area.Postcodes }).ToListAsync(ct))
            .OrderBy(area => area.Level).Select(area => new AreaGroundRow(area.Code, area.Name, area.Level, Area.Ranges(area.Postcodes)))];

    /// <summary>The place of an area code, of a four-digit postcode, or of both; null when the code is unknown or neither is given.</summary>
    public static async Task<PlaceRow?> FindPlace(this NetworkDb db, string? areaCode, string? postcode4, CancellationToken ct)
    {
        var areas = await db.Areas().AsNoTracking().Where(area => area.Code == areaCode || (postcode4 != null && area.Postcodes != null))
            .OrderByDescending(area => area.Year).Select(area => new { area.Code, area.Name, area.Postcodes, area.Level }).ToListAsync(ct);
        var chosen = areas.Find(area => area.Code == areaCode);
        if (chosen is null && (!string.IsNullOrEmpty(areaCode) || postcode4 is null)) return null;
        var postcode = postcode4 is null ? (int?)null : int.Parse(postcode4, CultureInfo.InvariantCulture);
        var around = areas.Where(area => postcode is { } number && Area.Ranges(area.Postcodes).Any(range => range.From <= number && number <= range.To)).ToList();
        var codes = around.Select(area => area.Code).Append(chosen?.Code).Select(AreaCode.Read).OfType<AreaCode>().SelectMany(code => code.Upwards()).Select(code => code.Value);
        var name = (chosen ?? around.MaxBy(area => area.Level))?.Name ?? postcode4!;
        return new PlaceRow(name, codes.ToHashSet(StringComparer.Ordinal), postcode is { } only ? [(only, only)] : Area.Ranges(chosen?.Postcodes));
    }
}
