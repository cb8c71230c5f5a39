using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>What a member wants to be reminded of: the daily mail, and the secret address of her calendar.</summary>
public sealed class RemindersModel(ICurrentMember me, NetworkSettings settings) : NetworkPage
{
    /// <summary>Whether she wants the mail.</summary>
    [BindProperty]
    public bool Daily { get; set; }

    /// <summary>What she chose.</summary>
    public ReminderChoices Chosen { get; private set; } = new(true, null);

    /// <summary>The secret address, on the one page that tells it.</summary>
    public string? Address { get; private set; }

    /// <summary>Whether there is a workbench to mail about.</summary>
    public bool HasBench => me.Roles.Contains(Role.Coordinator);

    /// <summary>Shows what was chosen.</summary>
    public Task<IActionResult> OnGet() => Ask(new GetReminders(), chosen => (Chosen, Daily) = (chosen, chosen.Daily));

    /// <summary>Keeps the choice about the mail.</summary>
    public Task<IActionResult> OnPostDaily() => Do(new ChooseReminders(Daily), Daily ? "WorkbenchPages.MailOn" : "WorkbenchPages.MailOff");

    /// <summary>Makes a new secret address and shows it, this once.</summary>
    public async Task<IActionResult> OnPostOpen()
    {
        var opened = await Dispatcher.Send(new OpenCalendar(), HttpContext.RequestAborted);
        if (opened.IsDone) Address = $"{settings.PublicUrl.TrimEnd('/')}/agenda/{opened.Value}.ics";
        return await OnGet();
    }

    /// <summary>The secret address no longer works.</summary>
    public Task<IActionResult> OnPostClose() => Do(new CloseCalendar(), "WorkbenchPages.CalendarClosed");

    private Task<IActionResult> Do(ICommand<Nothing> command, string message) => Show(Dispatcher.Send(command), _ => RedirectToPage(), Texts.Say(message), again: OnGet);
}
