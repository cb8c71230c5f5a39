using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>A row of the list with the key of its place, after which the next page begins.</summary>
internal readonly record struct PlacedRow(PartnerRow Row, string Key);

/// <summary>Reads the partners that fit a question from a place in its order; the list and the files that hold it ask here, so that they never disagree.</summary>
internal sealed class PartnerPages(NetworkDb db, PartnerFilter filter, PartnerFieldBook book)
{
    /// <summary>At most so many rows beyond a key; read backwards the nearest comes first.</summary>
    public async Task<List<PlacedRow>> Read(FindPartners find, string? key, bool backwards, int most, CancellationToken ct)
    {
        var found = filter.Apply(find).Rows();
        if (await Field(find.SortField, ct) is { } field) return await new FieldOrder(field, find.Descending, backwards).Read(found, db, key, most, ct);
        var up = find.Descending == backwards;
        var rows = await found.Beyond(key, find.Sort, up).InOrder(find.Sort, up).Take(most).ToListAsync(ct);
        return rows.ConvertAll(row => new PlacedRow(row, PartnerOrder.KeyOf(row, find.Sort)));
    }

    private async Task<PartnerFieldRow?> Field(string? code, CancellationToken ct) => code is null ? null : (await book.Open(ct)).FirstOrDefault(field => field.Code == code);
}
