using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Ties;

/// <summary>A tie: what both sides say of it, and how to rate, change and end it.</summary>
public sealed class DetailsModel(ICurrentMember me, TimeProvider clock) : TieFormModel
{
    private const string Map = "/netwerk";

    /// <summary>The tie.</summary>
    public TieDetails Details { get; private set; } = null!;

    /// <summary>How close one's own organisation says it is.</summary>
    [BindProperty]
    public string? Level { get; set; }

    /// <summary>How close it should be.</summary>
    [BindProperty]
    public string? Desired { get; set; }

    /// <summary>What the side thinks of the other.</summary>
    [BindProperty]
    public ScoreForm Scores { get; set; } = new();

    /// <summary>Who was spoken to, by function.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The day it was said; empty for today.</summary>
    [BindProperty]
    public DateOnly? RatedOn { get; set; }

    /// <summary>The first day on which it is no longer there; empty for today.</summary>
    [BindProperty]
    public DateOnly? On { get; set; }

    /// <summary>Which of the two is rated for.</summary>
    [BindProperty]
    public Guid? Side { get; set; }

    /// <summary>The map that led here, to go back to.</summary>
    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? Back { get; set; }

    /// <summary>Its address; null when nothing led here, or something that is no map of ours.</summary>
    public string? BackToMap => Back is not null && (Back == Map || Back.StartsWith($"{Map}?", StringComparison.Ordinal)) ? Back : null;

    /// <summary>The partners that the member may rate for.</summary>
    public IReadOnlyList<SelectListItem> Sides => Choices.Of(Details.Sides, side => side == Details.Partner.Id ? Details.Partner.Name : Details.Tie.Other.Name, side => side.Value);

    /// <summary>Whether the member may write down what another organisation said.</summary>
    public bool SpeaksForAnother => Details.Sides.Any(side => side != me.Partner);

    /// <summary>What both sides said last of trust and value, the own side first; null when either said nothing.</summary>
    public (TieScores Ours, TieScores Theirs)? BothScores => Details.Tie is { OurScores: { } ours, TheirScores: { } theirs } ? (ours.Scores, theirs.Scores) : null;

    /// <summary>How sure a rating that counts still is, in words; null for one that a later one took the place of.</summary>
    public string? Certainty(TieRatingRow rating)
    {
        var tie = Details.Tie;
        if (rating != tie.Ours && rating != tie.Theirs && rating != tie.OurScores && rating != tie.TheirScores) return null;
        var confidence = RatingAge.Confidence(rating.RatedOn, clock.Today());
        return Texts.Say(confidence < RatingAge.AskAgain ? "Ties.CertaintyLow" : "Ties.Certainty", confidence);
    }

    /// <summary>Whether the member may change ties.</summary>
    public bool MayWrite => me.Roles.Contains(Role.Coordinator);

    /// <inheritdoc />
    public override (string Own, string Other) Ends => (Details.Partner.Name, Details.Tie.Other.Name);

    /// <summary>Shows the tie.</summary>
    public Task<IActionResult> OnGet() => Load(keepTyped: false);

    /// <summary>Saves what is known of it.</summary>
    public Task<IActionResult> OnPost() => Load(keepTyped: true, () => Do(new ChangeTie(new TieId(Id), Details.Partner.Id, Form), "Ties.Saved"));

    /// <summary>Adds a rating of one side.</summary>
    public Task<IActionResult> OnPostRate() => Load(keepTyped: false, () => ModelState.IsValid
        ? Do(new RateTie(new TieId(Id), Level, Desired, Side is { } side ? new PartnerId(side) : null) { Scores = Scores, Note = Note, RatedOn = RatedOn }, "Ties.Rated", form: "")
        : Task.FromResult<IActionResult>(Page()));

    /// <summary>The tie is over.</summary>
    public Task<IActionResult> OnPostEnd() => Load(keepTyped: false, () => ModelState.IsValid ? Do(new EndTie(new TieId(Id), On), "Ties.EndedNow", form: "") : Task.FromResult<IActionResult>(Page()));

    /// <summary>The tie goes on after all.</summary>
    public Task<IActionResult> OnPostRestore() => Load(keepTyped: false, () => Do(new RestoreTie(new TieId(Id)), "Ties.RestoredNow"));

    private Task<IActionResult> Do(ICommand<Nothing> command, string message, string form = "Form") =>
        Show(Dispatcher.Send(command), done: _ => Redirect(BackToMap is { } map ? $"/relaties/{Id}?terug={Uri.EscapeDataString(map)}" : $"/relaties/{Id}"), message: Texts.Say(message), form: form);

    private Task<IActionResult> Load(bool keepTyped, Func<Task<IActionResult>>? then = null) => Ask(new GetTie(new TieId(Id)), details =>
    {
        Details = details;
        if (!keepTyped) Form = details.Form;
        Side ??= details.Sides.Select(side => (Guid?)side.Value).FirstOrDefault();
        return then is null ? Task.FromResult<IActionResult>(Page()) : then();
    });
}
