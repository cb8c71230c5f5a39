using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>An organisation in a list of persons that is no partner yet.</summary>
public sealed record UnknownOrganisation(string Name, string? Place);

/// <summary>What an import of persons did, or would do.</summary>
public sealed record ContactImportResult(int Rows, int New, int Changed, int Same, int Refused, IReadOnlyList<ImportedRow> Judged, IReadOnlyList<ImportProblem> Problems)
    : ImportResult(Rows, New, Changed, Same, Refused, Judged, Problems)
{
    /// <summary>Organisations that are to become partners first, each once.</summary>
    public IReadOnlyList<UnknownOrganisation> Unknown { get; init; } = [];
}
