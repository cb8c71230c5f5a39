using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>A row whose cells were read: each value written the one way we write it, or null when the row does not say it or says it wrongly.</summary>
internal sealed class ReadContactRow(ContactImportRow row)
{
    public ContactImportRow Row => row;

    public List<ImportProblem> Problems { get; } = [];

    public string? Name { get; set; }

    public string? Function { get; set; }

    /// <summary>All mail addresses that are right; the first is kept.</summary>
    public List<string> Emails { get; } = [];

    public string? Phone { get; set; }

    /// <summary>The name of the organisation, as people write it.</summary>
    public string? Organisation { get; set; }

    /// <summary>The row does not come in.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The cell is left out, the row comes in.</summary>
    public void Warn(ContactCell? cell, string reason) => Problems.Add(new ImportProblem(row.Number, cell?.Column, cell?.Text, reason, ImportLevel.Warning));

    /// <summary>The row does not come in.</summary>
    public void Refuse(ContactCell? cell, string reason)
    {
        IsRefused = true;
        Problems.Add(new ImportProblem(row.Number, cell?.Column, string.IsNullOrWhiteSpace(cell?.Text) ? null : cell.Text, reason, ImportLevel.Refused));
    }
}
