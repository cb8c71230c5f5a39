using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Changes a partner's card.</summary>
public sealed class ChangeModel : FormModel
{
    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The form as it was opened: tells what somebody else changed meanwhile. Only ever shown back.</summary>
    [BindProperty]
    public string? Opened { get; set; }

    /// <summary>The name when the form was opened.</summary>
    public string? OpenedName => Read(Opened)?.Name ?? Form.Name;

    /// <summary>Shows the card as a form.</summary>
    public Task<IActionResult> OnGet() => Ask(new GetPartnerForm(new PartnerId(Id)), form =>
    {
        (Form, Opened) = (form, JsonSerializer.Serialize(form));
        return ShowForm();
    });

    /// <summary>Saves the card.</summary>
    public Task<IActionResult> OnPost() => Show(
        Dispatcher.Send(new ChangePartner(new PartnerId(Id), Form, Read(Opened))),
        done: _ => Redirect($"/partners/{Id}"),
        message: Texts.Say("Partners.Saved", Form.Name?.Trim()),
        again: Again);

    /// <summary>After a stale save the form goes on from what is there now, with what was typed kept.</summary>
    private async Task<IActionResult> Again()
    {
        if (Stale is not null && Read(Opened) is { } opened && await Dispatcher.Send(new GetPartnerForm(new PartnerId(Id))) is { IsDone: true } now)
        {
            (Form, var takenOver) = FormMerge.Merge(opened, Form, now.Value);
            foreach (var key in ModelState.Keys.Where(key => takenOver.Any(field => key.StartsWith($"Form.{field.Split('/')[0]}", StringComparison.Ordinal))).ToList()) ModelState.Remove(key);
            Opened = JsonSerializer.Serialize(now.Value);
            ModelState.Remove(nameof(Opened));
        }

        return await ShowForm();
    }

    private static PartnerForm? Read(string? opened)
    {
        try
        {
            return string.IsNullOrEmpty(opened) ? null : JsonSerializer.Deserialize<PartnerForm>(opened);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
