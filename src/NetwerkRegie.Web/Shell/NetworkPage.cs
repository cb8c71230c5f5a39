using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell;

/// <summary>
/// The base of every page: sends messages and turns their outcomes into pages. Done goes on; wrong values stand beside their fields with what was typed;
/// a refusal is said above the form; a row that is not there or not yours is 404; a role that is lacking is a page that says whose it is (403).
/// </summary>
public abstract class NetworkPage : PageModel
{
    /// <summary>Name of the form value that carries the version a form was opened on.</summary>
    public const string VersionField = "Version";

    private IDispatcher? dispatcher;

    /// <summary>What changed meanwhile, when somebody else saved first; the page shows it above the form.</summary>
    public Failure.Stale? Stale { get; private set; }

    /// <summary>The refusal to say above the form, or null.</summary>
    public string? Refused { get; private set; }

    /// <summary>The refusal itself, for a page that can offer more than its sentence.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>What is wrong with the values, for a page that can lead to the row that is in the way.</summary>
    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>The one way to the rules.</summary>
    protected IDispatcher Dispatcher => dispatcher ??= HttpContext.RequestServices.GetRequiredService<IDispatcher>();

    /// <summary>Asks a question that the page cannot do without, and goes on with the answer.</summary>
    protected async Task<IActionResult> Ask<T>(IQuery<T> query, Action<T> answered) => await Ask(query, answer =>
    {
        answered(answer);
        return Task.FromResult<IActionResult>(Page());
    });

    /// <summary>Asks a question that the page cannot do without, and goes on with the answer.</summary>
    protected async Task<IActionResult> Ask<T>(IQuery<T> query, Func<T, Task<IActionResult>> answered)
    {
        var outcome = await Dispatcher.Send(query, HttpContext.RequestAborted);
        return outcome.IsDone ? await answered(outcome.Value) : Fail(outcome.Failure!) ?? Page();
    }

    /// <summary>Goes on with an outcome that a page has in hand; a failure is told as for <see cref="Ask{T}(IQuery{T}, Action{T})"/>.</summary>
    protected Task<IActionResult> Answer<T>(Outcome<T> outcome, Func<T, IActionResult> answered) =>
        Task.FromResult(outcome.IsDone ? answered(outcome.Value) : Fail(outcome.Failure!, form: "") ?? Page());

    /// <summary>
    /// Sends a command. Done: leaves a message with "Ongedaan maken" and goes where <paramref name="done"/> says.
    /// Not done: shows the page again with what was typed, after <paramref name="again"/> has loaded what the page needs.
    /// </summary>
    protected async Task<IActionResult> Show<T>(Task<Outcome<T>> sending, Func<T, IActionResult> done, string? message = null, Func<Task<IActionResult>>? again = null, string form = "Form")
    {
        var outcome = await sending;
        if (outcome.IsDone)
        {
            Flash.Leave(TempData, message, outcome.Receipt);
            return done(outcome.Value);
        }

        if (Fail(outcome.Failure!, form) is { } elsewhere) return elsewhere;
        return again is null ? Page() : await again();
    }

    /// <summary>Null when the failure is told on the page itself.</summary>
    private IActionResult? Fail(Failure failure, string form = "Form")
    {
        switch (failure)
        {
            case Failure.NotFound:
                return NotFound();
            case Failure.Forbidden forbidden:
                HttpContext.Items[nameof(Failure.Forbidden)] = forbidden;
                return StatusCode(StatusCodes.Status403Forbidden);
            case Failure.Invalid invalid:
                Errors = invalid.Errors;
                foreach (var error in invalid.Errors) ModelState.AddModelError(FieldName(form, error.Field), error.Message);
                return null;
            case Failure.Refused refused:
                (Refusal, Refused) = (refused.Refusal, Texts.Of(refused.Refusal));
                return null;
            case Failure.Stale stale:
                Stale = stale;
                ModelState.Remove($"{form}.{VersionField}");
                return null;
            default:
                throw new InvalidOperationException($"No page for {failure.GetType().Name}");
        }
    }

    /// <summary>The command's field as the form names it: a command that holds the form itself says "Form.Name" already. Without a form it is the page's own value, under the name it has in the address.</summary>
    private string FieldName(string form, string field) => form.Length == 0
        ? GetType().GetProperty(field)?.GetCustomAttribute<BindPropertyAttribute>()?.Name ?? field
        : field.Length == 0 || field.StartsWith(form + ".", StringComparison.Ordinal) ? field : $"{form}.{field}";
}
