using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Contacts.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>A list of persons as it was read: what kind of file it is, its columns, and its rows in the words of the contacts.</summary>
public sealed record ContactListRows(TableProfile Profile, IReadOnlyList<ContactListColumn> Columns, IReadOnlyList<ContactImportRow> Rows, int Ignored, IReadOnlyList<TableNotice> Notices)
{
    /// <summary>Without a column for the name nobody can come in.</summary>
    public bool HasName => Columns.Any(column => column.Field is ContactField.Name or ContactField.FirstName or ContactField.LastName);
}

/// <summary>A column of a list of persons: its heading, what it means, whether somebody said so, and the first value in it.</summary>
public sealed record ContactListColumn(string Heading, ContactField Field, bool IsChosen, string? Example);

/// <summary>No column of the list is the name of a person.</summary>
public sealed record NoPersonColumn : Refusal;

/// <summary>Reads a list of persons in any of the ways address books are saved: a spreadsheet, an export of Google or Outlook, a file of cards.</summary>
public static class ContactList
{
    /// <summary>All rows of the file.</summary>
    /// <param name="reader">Opens the file.</param>
    /// <param name="file">Can be sought; stays open.</param>
    /// <param name="name">Only its ending is looked at.</param>
    /// <param name="chosen">What the user says that columns mean, by heading; it goes before what the heading says.</param>
    /// <param name="progress">Hears how far the reading is.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task<Outcome<ContactListRows>> ReadContacts(
        this ITableReader reader, Stream file, string name, IReadOnlyDictionary<string, ContactField>? chosen, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var opening = await reader.Open(file, name, ct: ct);
        if (!opening.IsTable) return opening.Problem;
        var table = opening.Table;
        var columns = Columns(table, chosen);
        var facts = columns.Select(column => FactOf(column.Field)).ToList();
        var (rows, notices) = (new List<ContactImportRow>(), table.Notices.ToList());
        await foreach (var row in table.Rows(ct))
        {
            notices.AddRange(row.Notices);
            rows.Add(new ContactImportRow(row.Number, [.. Enumerable.Range(0, columns.Count).Where(i => facts[i] is not null && !row.Cells[i].IsBlank).Select(i => new ContactCell(facts[i]!.Value, columns[i].Heading, row.Cells[i].Text))]));
            BulkStep.Tell(progress, BulkStage.Reading, rows.Count, Math.Max(rows.Count, table.Profile.LastRow));
        }

        return new ContactListRows(table.Profile, columns, rows, table.Tally.Ignored, notices);
    }

    private static List<ContactListColumn> Columns(ITable table, IReadOnlyDictionary<string, ContactField>? chosen)
    {
        var guesses = ContactHeadings.For(table.Columns);
        return [.. table.Columns.Select(column =>
        {
            var example = table.Sample.Select(row => row[column]).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
            return chosen is not null && chosen.TryGetValue(column.Name, out var field)
                ? new ContactListColumn(column.Name, field, IsChosen: true, example)
                : new ContactListColumn(column.Name, guesses[column.Index], IsChosen: false, example);
        })];
    }

    private static ContactFact? FactOf(ContactField field) => Enum.TryParse<ContactFact>(field.ToString(), out var fact) ? fact : null;
}
