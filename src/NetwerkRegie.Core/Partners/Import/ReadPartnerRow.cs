using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>A row whose cells were read: each value written the one way we write it, or null when the row does not say it or says it wrongly.</summary>
internal sealed class ReadPartnerRow(PartnerImportRow row)
{
    public PartnerImportRow Row => row;

    public List<ImportProblem> Problems { get; } = [];

    /// <summary>What our own export calls the partner; null in anybody else's list.</summary>
    public PartnerId? Id { get; set; }

    public string? Name { get; set; }

    public PartnerType? Type { get; set; }

    /// <summary>What a new partner is when no cell says so.</summary>
    public PartnerType LikelyType { get; set; } = PartnerType.Other;

    public PartnerStatus? Status { get; set; }

    public ImportCell? PartOf { get; set; }

    /// <summary>What our own export calls that whole, which tells wholes of one name apart.</summary>
    public PartnerId? PartOfId { get; set; }

    public string? Website { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Description { get; set; }

    public Address? Address { get; set; }

    public List<(Identifier Identifier, ImportCell Cell)> Identifiers { get; } = [];

    public List<Label> Labels { get; } = [];

    /// <summary>Fields of the network's own that the row fills in, as they were typed: what an answer means depends on the one that is there.</summary>
    public List<(PartnerFieldRow Field, ImportCell Cell)> Own { get; } = [];

    /// <summary>The row does not come in.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The cell is left out, the row comes in.</summary>
    public void Warn(ImportCell cell, string reason) => Problems.Add(new ImportProblem(row.Number, cell.Column, cell.Text, reason, ImportLevel.Warning));

    /// <summary>The cell may hold a BSN, so it is left out and shown to nobody.</summary>
    public void Hide(ImportCell cell) => Problems.Add(new ImportProblem(row.Number, cell.Column, null, Bsn.Sentence, ImportLevel.Warning));

    /// <summary>The row does not come in.</summary>
    public void Refuse(string? column, string? value, string reason)
    {
        IsRefused = true;
        Problems.Add(new ImportProblem(row.Number, column, value, reason, ImportLevel.Refused));
    }
}
