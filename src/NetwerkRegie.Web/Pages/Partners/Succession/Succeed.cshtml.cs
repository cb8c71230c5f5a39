using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Succession;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Partners.Succession;

/// <summary>A partner is taken over, or merges with others into a new legal entity.</summary>
public sealed class SucceedModel : DividePage
{
    /// <summary>The take-over or merger as typed.</summary>
    [BindProperty]
    public SuccessionForm Form { get; set; } = new();

    /// <summary>The ties that go on.</summary>
    [BindProperty]
    public List<Guid> Carried { get; set; } = [];

    /// <summary>Taken over or merged.</summary>
    public static IReadOnlyList<SelectListItem> Kinds => Choices.Of([SuccessionKind.TakenOver, SuccessionKind.Merged]);

    /// <summary>The ties that can go on.</summary>
    public IEnumerable<SelectListItem> TieChoices => Ties.Select(tie => new SelectListItem(tie.Other.Label, tie.Id.Value.ToString()));

    /// <summary>The work that can go on, and how much of it there is.</summary>
    public IEnumerable<SelectListItem> WorkChoices => Divisible.Work.Select(work => new SelectListItem(WordsOf(work), work.Kind.ToString()));

    /// <summary>Shows the form; every tie, and all work, goes on unless somebody says otherwise.</summary>
    public Task<IActionResult> OnGetAsync() => Load(() =>
    {
        Carried = [.. Ties.Select(tie => tie.Id.Value)];
        Form = Form with { New = new NewPartner { Type = Divisible.Type.ToString() }, Work = [.. Divisible.Work.Select(work => work.Kind)] };
    });

    /// <summary>The partner is succeeded.</summary>
    public Task<IActionResult> OnPostAsync() => Show(
        Dispatcher.Send(new SucceedPartner(new PartnerId(Id), Form with { Ties = [.. Carried.Select(tie => new Destination { Row = tie })] })),
        successor => Redirect($"/partners/{successor.Value}"),
        Texts.Say("Succession.Done"),
        again: () => Load(() => { }));
}
