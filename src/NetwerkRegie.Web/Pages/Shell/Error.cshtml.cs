using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Shell;

/// <summary>The page for an answer without content: what is wrong, in words, and where to go. Never a stack trace.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    private static readonly int[] Told = [400, 403, 404, 409, 413, 429, 500];

    /// <summary>Set on a request whose body was larger than its page reads, whatever went wrong first because of that.</summary>
    public static readonly object TooLarge = new();

    /// <summary>The status, as far as there are words for it.</summary>
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    /// <summary>Whether the menu stands beside it; a server in trouble should not have to make one.</summary>
    public bool HasMenu => User.Identity is { IsAuthenticated: true } && Code < 500;

    /// <summary>What is wrong.</summary>
    public string Title => Texts.Say($"Shell.Error.{Code}.Title");

    /// <summary>Why, and how to go on.</summary>
    public string Explanation => Texts.Say($"Shell.Error.{Code}.Text");

    /// <summary>Who may see the page that was asked for.</summary>
    public string? WhoMay => Code == StatusCodes.Status403Forbidden && HttpContext.Items[nameof(Failure.Forbidden)] is Failure.Forbidden { Roles.Count: > 0 } forbidden
        ? Texts.Say("Shell.Error.WhoMay", string.Join(", ", forbidden.Roles.Select(role => Texts.Of(role))))
        : null;

    /// <summary>Whether searching helps.</summary>
    public bool CanSearch => Code == StatusCodes.Status404NotFound && HasMenu;

    /// <summary>The picture.</summary>
    public string Icon => Code switch
    {
        StatusCodes.Status403Forbidden => "lock",
        StatusCodes.Status404NotFound => "search",
        StatusCodes.Status429TooManyRequests => "clock",
        _ => "warning",
    };

    /// <summary>Every method, because an error of any request ends here.</summary>
    public void OnGet() => Tell();

    /// <inheritdoc cref="OnGet" />
    public void OnPost() => Tell();

    private void Tell()
    {
        if (HttpContext.Items.ContainsKey(TooLarge)) Code = StatusCodes.Status413PayloadTooLarge;
        if (!Told.Contains(Code)) Code = Code is >= 400 and < 500 ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError;
        Response.StatusCode = Code;
    }
}
