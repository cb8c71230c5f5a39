using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>Mijn wijzigingen: what the member did in the last month, and the way back from it.</summary>
public sealed class OwnChangesModel : NetworkPage
{
    private const string Address = "/wijzigingen";

    /// <summary>The page below this operation.</summary>
    [BindProperty(SupportsGet = true, Name = "ouder")]
    public Guid? Older { get; set; }

    /// <summary>The page above this operation.</summary>
    [BindProperty(SupportsGet = true, Name = "nieuwer")]
    public Guid? Newer { get; set; }

    /// <summary>What she did.</summary>
    public Page<OwnOperation> List { get; private set; } = new([], null, null, new CappedCount(0));

    /// <summary>The address of the page with older work.</summary>
    public string? OlderUrl => List.Next is { } key ? $"{Address}?ouder={key}" : null;

    /// <summary>The address of the page with newer work.</summary>
    public string? NewerUrl => List.Previous is { } key ? $"{Address}?nieuwer={key}" : null;

    /// <summary>The address of this page.</summary>
    public string Here => Older is { } older ? $"{Address}?ouder={older}" : Newer is { } newer ? $"{Address}?nieuwer={newer}" : Address;

    /// <summary>What a button takes back, in words that tell it from the other buttons.</summary>
    public static string Told(OwnOperation row) => string.Join(", ", ((string?[])[row.Header.What, row.On, Moments.DayAndTime(row.Header.At)]).OfType<string>());

    /// <summary>Shows the list.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new FindOwnOperations(Id(Older), Id(Newer)), page => List = page);

    private static OperationId? Id(Guid? key) => key is { } id ? new OperationId(id) : null;
}
