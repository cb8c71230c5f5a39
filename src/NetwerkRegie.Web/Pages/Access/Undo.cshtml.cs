using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>Takes an operation back and returns to where it was asked; when later work is in the way, lists it and changes nothing.</summary>
public sealed class UndoModel : NetworkPage
{
    /// <summary>The operation.</summary>
    [BindProperty]
    public Guid Operation { get; set; }

    /// <summary>Where "Ongedaan maken" was pressed.</summary>
    [BindProperty]
    public string? Terug { get; set; }

    /// <summary>Take back all but what was changed later.</summary>
    [BindProperty]
    public bool KeepLaterWork { get; set; }

    /// <summary>What is in the way.</summary>
    public IReadOnlyList<ConflictRow> Conflicts { get; private set; } = [];

    /// <summary>Where to go on.</summary>
    public string Back => Url.IsLocalUrl(Terug) ? Terug! : "/";

    /// <summary>An address alone takes nothing back.</summary>
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>Takes it back.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await Dispatcher.Send(new UndoOperation(new OperationId(Operation), KeepLaterWork), HttpContext.RequestAborted);
        var answer = await Show(Task.FromResult(outcome), _ => LocalRedirect(Back), Texts.Say("Access.Undo.Done"));
        if (outcome.Failure is not Failure.Refused { Refusal: LaterWorkInTheWay later }) return answer;
        return await Ask(new ExplainConflicts(later.Conflicts), rows => Conflicts = rows);
    }
}
