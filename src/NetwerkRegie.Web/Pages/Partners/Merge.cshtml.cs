using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Two partners side by side: which value of each field stays, and then they are one.</summary>
public sealed class MergeModel : NetworkPage
{
    private const string Gone = "gone";
    private const int MostSuggestions = 500;

    /// <summary>The partner that stays.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The partner that goes; null while it must still be chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Other { get; set; }

    /// <summary>The name of the partner that goes, when it is chosen by its name.</summary>
    [BindProperty(SupportsGet = true, Name = "met")]
    public string? Met { get; set; }

    /// <summary>For each field that differs, "kept" or "gone".</summary>
    [BindProperty]
    public Dictionary<string, string> Choice { get; set; } = [];

    /// <summary>The version of the partner that stays, as it was compared.</summary>
    [BindProperty]
    public Guid KeptVersion { get; set; }

    /// <summary>The version of the partner that goes, as it was compared.</summary>
    [BindProperty]
    public Guid GoneVersion { get; set; }

    /// <summary>The two; null while the other must still be chosen.</summary>
    public MergeComparison? Comparison { get; private set; }

    /// <summary>The name of the partner that stays.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Partners to choose from.</summary>
    public IEnumerable<(string Value, string? Beside)> Suggestions { get; private set; } = [];

    /// <summary>Whether the value of the partner that goes was chosen.</summary>
    public bool FromGone(string field) => Choice.GetValueOrDefault(field) == Gone;

    /// <summary>The names of those of the two that can only stay.</summary>
    public static IEnumerable<string> Libraries(MergeComparison both) => new[] { both.Kept.Partner, both.Gone.Partner }.Where(partner => partner.InConsortium).Select(partner => partner.Name);

    /// <summary>Shows the two, or asks which the other is.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (Other is not null) return await Compare();
        if (string.IsNullOrWhiteSpace(Met)) return await Choose();
        var found = await Dispatcher.Send(new FindPartnerNamed(Met));
        if (found.IsDone) return Redirect($"/partners/{Id}/samenvoegen/{found.Value.Id.Value}");
        if (found.Failure is Failure.Refused { Refusal: var refusal }) ModelState.AddModelError(nameof(Met), Texts.Of(refusal));
        return await Choose();
    }

    /// <summary>Merges them, and shows the card of the one that stays.</summary>
    public Task<IActionResult> OnPost() => Show(
        Dispatcher.Send(new MergePartners(new PartnerId(Id), new PartnerId(Other ?? default), [.. Choice.Where(choice => choice.Value == Gone).Select(choice => choice.Key)], KeptVersion, GoneVersion)),
        done: kept => Redirect($"/partners/{kept.Value}"),
        message: Texts.Say("Partners.Merged"),
        again: Compare);

    private Task<IActionResult> Compare()
    {
        ModelState.Remove(nameof(KeptVersion));
        ModelState.Remove(nameof(GoneVersion));
        return Ask(new CompareForMerge(new PartnerId(Id), new PartnerId(Other ?? default)), both => Comparison = both);
    }

    private Task<IActionResult> Choose() => Ask(new BeginMerge(new PartnerId(Id)), partner =>
    {
        Name = partner.Name;
        return Ask(new SuggestPartners(null, MostSuggestions), partners => Suggestions = PartnerSuggestions.Of([.. partners.Where(other => other.Id.Value != Id)]));
    });
}
