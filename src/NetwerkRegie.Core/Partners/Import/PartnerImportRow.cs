using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>What a cell of an imported list can tell about a partner.</summary>
public enum PartnerFact
{
    Name = 1,
    Type,
    PartOf,
    Kvk,
    Rsin,
    Oin,
    Isil,

    /// <summary>The number of a school; it is not kept, but says that the partner is one.</summary>
    Brin,
    CbsCode,
    LocationName,
    Street,
    HouseNumber,
    HouseNumberAddition,

    /// <summary>Street and house number in one cell.</summary>
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

    /// <summary>Where the location lies on the map.</summary>
    Position,

    /// <summary>The id under which our own export knows the partner; rows with the same one are about the same partner.</summary>
    Id,

    /// <summary>The id under which our own export knows the whole that the partner is part of.</summary>
    PartOfId,

    /// <summary>A field of the network's own; the cell says which.</summary>
    Own,
}

/// <summary>A cell with something in it: what it tells, the name of its column, and its text as it stands in the list.</summary>
public sealed record ImportCell(PartnerFact Fact, string Column, string Text)
{
    /// <summary>The field of the network's own that it fills in.</summary>
    public PartnerFieldId? Field { get; init; }
}

/// <summary>A row of an imported list: its number as a spreadsheet numbers it, and the cells with something in them, the name also where it is empty. Phone numbers, mail addresses and tags may stand in several.</summary>
public sealed record PartnerImportRow(int Number, IReadOnlyList<ImportCell> Cells)
{
    /// <summary>The first cell that tells the fact.</summary>
    public ImportCell? this[PartnerFact fact] => Cells.FirstOrDefault(cell => cell.Fact == fact);

    /// <summary>All cells that tell the fact.</summary>
    public IEnumerable<ImportCell> All(PartnerFact fact) => Cells.Where(cell => cell.Fact == fact);
}
