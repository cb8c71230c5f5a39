using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Ties;

/// <summary>A tie: what both sides say of it, and how to rate, change and end it.</summary>
public sealed class DetailsModel(ICurrentMember me) : TieFormModel
{
    /// <summary>The tie.</summary>
    public TieDetails Details { get; private set; } = null!;

    /// <summary>How close one's own organisation says it is.</summary>
    [BindProperty]
    public string? Level { get; set; }

    /// <summary>How close it should be.</summary>
    [BindProperty]
    public string? Desired { get; set; }

    /// <summary>The first day on which it is no longer there; empty for today.</summary>
    [BindProperty]
    public DateOnly? On { get; set; }

    /// <summary>Which of the two is rated for.</summary>
    [BindProperty]
    public Guid? Side { get; set; }

    /// <summary>The partners that the member may rate for.</summary>
    public IReadOnlyList<SelectListItem> Sides => Choices.Of(Details.Sides, side => side == Details.Partner.Id ? Details.Partner.Name : Details.Tie.Other.Name, side => side.Value);

    /// <summary>Whether the member may change ties.</summary>
    public bool MayWrite => me.Roles.Contains(Role.Coordinator);

    /// <inheritdoc />
    public override (string Own, string Other) Ends => (Details.Partner.Name, Details.Tie.Other.Name);

    /// <summary>Shows the tie.</summary>
    public Task<IActionResult> OnGet() => Load(keepTyped: false);

    /// <summary>Saves what is known of it.</summary>
    public Task<IActionResult> OnPost() => Load(keepTyped: true, () => Do(new ChangeTie(new TieId(Id), Details.Partner.Id, Form), "Ties.Saved"));

    /// <summary>Adds a rating of one side.</summary>
    public Task<IActionResult> OnPostRate() => Load(keepTyped: false, () => Do(new RateTie(new TieId(Id), Level, Desired, Side is { } side ? new PartnerId(side) : null), "Ties.Rated", form: ""));

    /// <summary>The tie is over.</summary>
    public Task<IActionResult> OnPostEnd() => Load(keepTyped: false, () => ModelState.IsValid ? Do(new EndTie(new TieId(Id), On), "Ties.EndedNow", form: "") : Task.FromResult<IActionResult>(Page()));

    /// <summary>The tie goes on after all.</summary>
    public Task<IActionResult> OnPostRestore() => Load(keepTyped: false, () => Do(new RestoreTie(new TieId(Id)), "Ties.RestoredNow"));

    private Task<IActionResult> Do(ICommand<Nothing> command, string message, string form = "Form") =>
        Show(Dispatcher.Send(command), done: _ => Redirect($"/relaties/{Id}"), message: Texts.Say(message), form: form);

    private Task<IActionResult> Load(bool keepTyped, Func<Task<IActionResult>>? then = null) => Ask(new GetTie(new TieId(Id)), details =>
    {
        Details = details;
        if (!keepTyped) Form = details.Form;
        Side ??= details.Sides.Select(side => (Guid?)side.Value).FirstOrDefault();
        return then is null ? Task.FromResult<IActionResult>(Page()) : then();
    });
}
