using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Import;

/// <summary>Short ways to write the rows of a list, to take them in, and to see all that is stored.</summary>
internal static class ImportScene
{
    /// <summary>Rows of a list from row 2, each cell as fact and text.</summary>
    public static IReadOnlyList<PartnerImportRow> List(params (PartnerFact Fact, string Text)[][] rows) =>
        [.. rows.Select((cells, index) => new PartnerImportRow(index + 2, [.. cells.Select(cell => new ImportCell(cell.Fact, cell.Fact.ToString(), cell.Text))]))];

    public static (PartnerFact, string)[] Row(string name, string? place = "Tiel", params (PartnerFact, string)[] more) =>
        [(PartnerFact.Name, name), .. place is null ? [] : new[] { (PartnerFact.Place, place) }, .. more];

    public static Task<PartnerImportResult> TakeIn(this TestSession session, params (PartnerFact, string)[][] rows) => session.Done(new ImportPartners(List(rows), SkipBadRows: true));

    public static Task<Partner> Named(this TestSession session, string name) =>
        session.Look(db => db.Partners().AsNoTracking().Include(p => p.Locations.OrderBy(l => l.Position)).Include(p => p.Identifiers).Include(p => p.Labels).SingleAsync(p => p.Name == name));

    public static Task<int> Count(this TestSession session) => session.Look(db => db.Partners().CountAsync());

    /// <summary>Every row of the partners with every value, versions included.</summary>
    public static Task<string> Everything(this TestSession session) => session.Look(async db =>
    {
        var partners = await db.Partners().AsNoTracking().Include(p => p.Locations).Include(p => p.Identifiers).Include(p => p.Labels).AsSplitQuery().ToListAsync();
        var rows = partners.Concat<Entity>(partners.SelectMany(p => p.Locations)).Concat(partners.SelectMany(p => p.Identifiers)).Concat(partners.SelectMany(p => p.Labels)).Concat(await db.PartnerFieldValues().AsNoTracking().ToListAsync());
        return string.Join('\n', rows.Select(row => string.Join('|', db.Entry(row).Properties.Select(value => $"{value.Metadata.Name}={value.CurrentValue}"))).Order(StringComparer.Ordinal));
    });
}
