using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Documents.Calendar;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>
/// The calendar of a member at her secret address, for a calendar program that cannot sign in. Each time it is asked again who she is and what she may see;
/// whose access has ended is not there.
/// </summary>
[AllowAnonymous]
public sealed class FeedModel(FeedLimits limits, CurrentMember current, NetworkSettings settings) : NetworkPage
{
    /// <summary>The secret of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Secret { get; set; }

    /// <summary>Gives the calendar; nothing when it has not changed.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (!limits.MayAsk(HttpContext, Secret)) return StatusCode(StatusCodes.Status429TooManyRequests);
        var owner = await Dispatcher.Send(new FindCalendarOwner(Secret), HttpContext.RequestAborted);
        if (!owner.IsDone || await Dispatcher.Send(new FindSession(owner.Value), HttpContext.RequestAborted) is not { IsDone: true, Value: var member })
        {
            limits.CountWrong(HttpContext);
            return NotFound();
        }

        current.SignIn(member.Id, member.Partner, member.Roles);
        ScreenLanguage.Speak(member.Language == Language.English ? "en" : "nl");
        return await Answer(await Dispatcher.Send(new GetCalendar(), HttpContext.RequestAborted), Calendar);
    }

    private IActionResult Calendar(IReadOnlyList<CalendarEntry> entries)
    {
        var file = CalendarWriter.Write(entries, Texts.Say("WorkbenchPages.CalendarName"), settings.PublicUrl);
        Response.Headers.CacheControl = "private, no-cache";
        return new FileContentResult(file, $"{CalendarWriter.MediaType}; charset=utf-8") { EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file))}\"") };
    }
}
