using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Partners that may be one, to be compared or told apart.</summary>
public sealed class DuplicatesModel : NetworkPage
{
    /// <summary>The pair after which the page starts.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    /// <summary>One of a pair that is told apart.</summary>
    [BindProperty]
    public Guid One { get; set; }

    /// <summary>The other.</summary>
    [BindProperty]
    public Guid Other { get; set; }

    /// <summary>The pairs.</summary>
    public DuplicateList List { get; private set; } = null!;

    /// <summary>How many pairs there are, in words.</summary>
    public string HowMany => List.Total switch
    {
        0 => "",
        1 => Texts.Say("Partners.DuplicatesOne"),
        _ => Texts.Say("Partners.DuplicatesMany", $"{List.Total:N0}{(List.IsCapped ? "+" : "")}"),
    };

    /// <summary>Shows a page of pairs.</summary>
    public Task<IActionResult> OnGet() => Ask(new FindDuplicates(Na), list => List = list);

    /// <summary>The two of a pair are not the same.</summary>
    public Task<IActionResult> OnPostApart() => Show(
        Dispatcher.Send(new TellApart(new PartnerId(One), new PartnerId(Other))),
        done: _ => Redirect("/partners/dubbel"),
        message: Texts.Say("Partners.ToldApart"),
        again: OnGet);
}
