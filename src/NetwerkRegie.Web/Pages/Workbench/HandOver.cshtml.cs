using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>A colleague leaves: all that she had to do goes to another at once.</summary>
public sealed class HandOverModel(ICurrentMember me) : NetworkPage
{
    /// <summary>Whose work it is.</summary>
    [BindProperty(SupportsGet = true, Name = "van")]
    public Guid? From { get; set; }

    /// <summary>Who takes it over.</summary>
    [BindProperty]
    public Guid? To { get; set; }

    /// <summary>From whom, with how much.</summary>
    public IReadOnlyList<SelectListItem> Givers { get; private set; } = [];

    /// <summary>To whom.</summary>
    public IReadOnlyList<SelectListItem> Takers { get; private set; } = [];

    /// <summary>Where the member goes on.</summary>
    public string Next => me.Roles.Contains(Role.Coordinator) ? "/" : "/beheer/leden";

    /// <summary>Shows who has work to hand over.</summary>
    public Task<IActionResult> OnGet() => Ask(new FindHandOvers(), found =>
    {
        Givers = Choices.Of(found.From, row => Texts.Say("WorkbenchPages.Giver", row.Name, Texts.Say(row.Tasks == 1 ? "WorkbenchPages.TaskOne" : "WorkbenchPages.TaskMany", row.Tasks), Texts.Say(row.Partners == 1 ? "WorkbenchPages.PartnerOne" : "WorkbenchPages.PartnerMany", row.Partners)), row => row.Id);
        Takers = Choices.Of(found.To, row => row.Name, row => row.Id);
    });

    /// <summary>Hands it over.</summary>
    public async Task<IActionResult> OnPost()
    {
        var handed = await Dispatcher.Send(new HandOverWork(From is { } from ? new MemberId(from) : null, To is { } to ? new MemberId(to) : null), HttpContext.RequestAborted);
        var message = handed.IsDone ? Texts.Say("WorkbenchPages.HandedOver", Texts.Say(handed.Value.Tasks == 1 ? "WorkbenchPages.TaskOne" : "WorkbenchPages.TaskMany", handed.Value.Tasks), Texts.Say(handed.Value.Partners == 1 ? "WorkbenchPages.PartnerOne" : "WorkbenchPages.PartnerMany", handed.Value.Partners)) : null;
        return await Show(Task.FromResult(handed), done: _ => Redirect(Next), message, again: OnGet, form: "");
    }
}
