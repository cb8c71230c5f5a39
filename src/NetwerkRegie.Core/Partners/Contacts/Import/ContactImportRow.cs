namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>What a cell of an imported list can tell about a person at a partner.</summary>
public enum ContactFact
{
    /// <summary>The whole name.</summary>
    Name = 1,
    FirstName,

    /// <summary>What stands between first and last name: "van der", or a middle name.</summary>
    Infix,
    LastName,
    Function,

    /// <summary>Where in the organisation; it stands in for a function that is not known.</summary>
    Department,
    Email,
    Phone,

    /// <summary>The name of the partner where the person works.</summary>
    Organisation,

    /// <summary>A number that the partner is known by.</summary>
    OrganisationNumber,

    /// <summary>The place of the partner, which tells two of one name apart.</summary>
    Place,
}

/// <summary>A cell with something in it: what it tells, the name of its column, and its text as it stands in the list.</summary>
public sealed record ContactCell(ContactFact Fact, string Column, string Text);

/// <summary>A row of a list of persons: its number as a spreadsheet numbers it (a card file: which card), and the cells with something in them.</summary>
public sealed record ContactImportRow(int Number, IReadOnlyList<ContactCell> Cells)
{
    /// <summary>The first cell that tells the fact.</summary>
    public ContactCell? this[ContactFact fact] => Cells.FirstOrDefault(cell => cell.Fact == fact);

    /// <summary>All cells that tell the fact.</summary>
    public IEnumerable<ContactCell> All(ContactFact fact) => Cells.Where(cell => cell.Fact == fact);
}
