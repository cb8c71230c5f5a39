using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>One operation of the logboek: every row with its values before and after, as far as the reader may see the row.</summary>
public sealed class OperationModel : NetworkPage
{
    /// <summary>The operation.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Operation { get; set; }

    /// <summary>Where the page of rows starts.</summary>
    [BindProperty(SupportsGet = true, Name = "vanaf")]
    public int From { get; set; }

    /// <summary>The operation with its rows.</summary>
    public OperationCard Card { get; private set; } = null!;

    /// <summary>The rows that the reader may look into.</summary>
    public IEnumerable<ChangeRow> Visible => Card.Changes.Where(change => change.Fields is not null);

    /// <summary>How many rows of each kind the reader may not look into.</summary>
    public IReadOnlyList<(string Entity, ChangeKind Kind, int Rows)> Hidden =>
        [.. Card.Changes.Where(change => change.Fields is null).GroupBy(change => (change.Entity, change.Kind)).Select(group => (group.Key.Entity, group.Key.Kind, group.Count()))];

    /// <summary>The address of the next page of rows.</summary>
    public string? NextUrl => Card.NextPosition is { } next ? $"/beheer/logboek/{Operation}?vanaf={next}" : null;

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new GetOperation(new OperationId(Operation), From), card => Card = card);
}
