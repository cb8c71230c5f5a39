using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Bulk;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Bulk;

/// <summary>Changes many partners at once, in steps that each work without script: what to change, into what, what that comes to, and then the change itself.</summary>
public sealed class IndexModel : NetworkPage
{
    private const string Everything = "alles";

    /// <summary>The key of what is changed.</summary>
    [BindProperty(SupportsGet = true, Name = "wat")]
    public string? What { get; set; }

    /// <summary>Where the list was.</summary>
    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? Return { get; set; }

    /// <summary>The new value.</summary>
    [BindProperty]
    public string? Value { get; set; }

    /// <summary>The new values, where there are several.</summary>
    [BindProperty]
    public List<string> Values { get; set; } = [];

    /// <summary>How many partners are chosen.</summary>
    public int Chosen => beginning.Chosen.Value;

    /// <summary>The same in words.</summary>
    public string HowMany => Texts.Say(Chosen == 1 ? "BulkPages.ChosenOne" : "BulkPages.Chosen", beginning.Chosen);

    /// <summary>What can be changed.</summary>
    public IEnumerable<SelectListItem> Options => beginning.Options.Select(option => new SelectListItem(option.Title, option.Key));

    /// <summary>What is changed.</summary>
    public BulkOption? Option => beginning.Options.FirstOrDefault(option => option.Key == What);

    /// <summary>What it can become.</summary>
    public IEnumerable<SelectListItem> Choices => Option?.Choices.Select(choice => new SelectListItem(choice.Words, choice.Value)) ?? [];

    /// <summary>What the change comes to.</summary>
    public BulkPreview? Preview { get; private set; }

    /// <summary>The list that it began from: an address of this program, whatever a form says.</summary>
    public string Back => Return is { } to && to.StartsWith("/partners?", StringComparison.Ordinal) && Url.IsLocalUrl(to) ? to : "/partners";

    /// <summary>The new value in words.</summary>
    public string ValueInWords => Asked.Filled is { Count: > 0 } filled ? string.Join(", ", filled.Select(value => Option!.Choices.FirstOrDefault(choice => choice.Value == value) is { Words: { } words } ? words : value)) : Texts.Say("BulkPages.MakeEmpty");

    /// <summary>The partners that are chosen, for the next form.</summary>
    public IEnumerable<(string Name, string? Value)> Handed => Given.Where(value => value.Key is not ("wat" or "Value" or "Values" or "handler" or "__RequestVerificationToken")).SelectMany(value => value.Value.Select(one => (value.Key, one)));

    private BulkBeginning beginning = new(default, []);

    private BulkRequest Asked => new(What ?? "", Values);

    private IQueryCollection Given => Request.HasFormContentType ? new QueryCollection(Request.Form.ToDictionary(value => value.Key, value => value.Value)) : Request.Query;

    /// <summary>Asks what to change, or into what.</summary>
    public Task<IActionResult> OnGet() => Begin();

    /// <summary>Shows what the change comes to.</summary>
    public async Task<IActionResult> OnPostPreview()
    {
        if (Values.Count == 0 && Value is not null) Values = [Value];
        return await Begin(() => Show(Dispatcher.Send(new PreviewBulkEdit(Choice(), Asked), HttpContext.RequestAborted), done: preview =>
        {
            Preview = preview;
            return Page();
        }, form: ""));
    }

    /// <summary>Makes the change, and goes back to the list.</summary>
    public async Task<IActionResult> OnPostChange([FromForm(Name = "keuze")] string? selection, [FromForm(Name = "waarde")] List<string?> values)
    {
        Values = [.. values.OfType<string>()];
        var command = new EditPartners(BulkSelection.Read(selection) ?? new BulkSelection([]), Asked);
        var outcome = await Dispatcher.Send(command, HttpContext.RequestAborted);
        var message = outcome.IsDone ? Say(outcome.Value) : null;
        return await Show(Task.FromResult(outcome), done: _ => Redirect(Back), message: message, again: () => Begin(), form: "");
    }

    private static string Say(BulkResult result) => string.Join(" ", new[]
    {
        Texts.Say(result.Changed == 1 ? "BulkPages.ChangedOne" : "BulkPages.Changed", result.Changed.ToString("N0", CultureInfo.CurrentCulture)),
        result.Left == 0 ? null : Texts.Say(result.Left == 1 ? "BulkPages.LeftOne" : "BulkPages.Left", result.Left, string.Join(", ", result.FirstLeft)),
    }.OfType<string>());

    private Task<IActionResult> Begin(Func<Task<IActionResult>>? then = null) => Ask(new BeginBulkEdit(Choice()), found =>
    {
        beginning = found;
        return then is null ? Task.FromResult<IActionResult>(Page()) : then();
    });

    private BulkChoice Choice()
    {
        var given = Given;
        var ids = given["id"].Where(id => Guid.TryParse(id, out _)).Select(id => new PartnerId(Guid.Parse(id!))).Distinct().ToList();
        return new BulkChoice(ids, given.ContainsKey(Everything) ? PartnerListAddress.Read(given).Find with { After = null, Before = null, Columns = null } : null);
    }
}
