using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>One member: roles, access, and help with coming in.</summary>
public sealed class MemberModel(IAccounts accounts, IMailer mailer, NetworkSettings settings) : NetworkPage
{
    /// <summary>Where a link that is shown once waits for the page that shows it.</summary>
    internal const string LinkKey = "Link";

    /// <summary>The member.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>The member.</summary>
    public MemberRow Member { get; private set; } = null!;

    /// <summary>Whether she has chosen a password.</summary>
    public bool CameIn { get; private set; }

    /// <summary>Whether mail can leave.</summary>
    public bool HasMail => mailer.IsConfigured;

    /// <summary>A link to hand over, shown this once.</summary>
    public string? Link { get; private set; }

    private MemberId Who => new(Id);

    /// <summary>Shows the member.</summary>
    public Task<IActionResult> OnGetAsync() => Load(fresh: true);

    /// <summary>Changes the roles.</summary>
    public async Task<IActionResult> OnPostAsync() =>
        await Told(await Dispatcher.Send(new ChangeMemberRoles(Who, Form.Roles, Form.Version), HttpContext.RequestAborted), "Access.Member.RolesChanged", keepTyped: true);

    /// <summary>Ends access, sessions and links included.</summary>
    public async Task<IActionResult> OnPostEndAsync()
    {
        var outcome = await Dispatcher.Send(new EndMember(Who), HttpContext.RequestAborted);
        if (outcome.IsDone) await accounts.End(Who, HttpContext.RequestAborted);
        return await Told(outcome, "Access.Member.WasEnded");
    }

    /// <summary>Gives access back.</summary>
    public Task<IActionResult> OnPostRestoreAsync() => Do(new RestoreMember(Who), "Access.Member.WasRestored");

    /// <summary>Sends the invitation again.</summary>
    public Task<IActionResult> OnPostInviteAsync() => Do(new SendInvitation(Who), "Access.Member.InvitedAgain");

    /// <summary>Makes a link to hand over, where no mail leaves.</summary>
    public async Task<IActionResult> OnPostLinkAsync()
    {
        if (HasMail) return NotFound();
        var outcome = await Dispatcher.Send(new HandOverLink(Who), HttpContext.RequestAborted);
        if (outcome.IsDone)
        {
            var cameIn = (await accounts.WithPassword([Who], HttpContext.RequestAborted)).Count > 0;
            TempData[LinkKey] = HandedLink.Of(await accounts.MakeLink(cameIn ? LinkKind.PasswordReset : LinkKind.Invitation, Who, HttpContext.RequestAborted), settings, Request);
        }

        return await Told(outcome);
    }

    /// <summary>Switches the second step off for who lost the phone and the recovery codes.</summary>
    public async Task<IActionResult> OnPostForgetSecondStepAsync()
    {
        var outcome = await Dispatcher.Send(new ForgetSecondStep(Who), HttpContext.RequestAborted);
        if (outcome.IsDone) await accounts.ForgetSecondStep(Who, HttpContext.RequestAborted);
        return await Told(outcome, "Access.Member.SecondStepForgotten");
    }

    private async Task<IActionResult> Do(ICommand<Nothing> command, string message) => await Told(await Dispatcher.Send(command, HttpContext.RequestAborted), message);

    private Task<IActionResult> Told(Outcome<Nothing> outcome, string? message = null, bool keepTyped = false) =>
        Show(Task.FromResult(outcome), _ => RedirectToPage(new { Id }), message is null ? null : Texts.Say(message), again: () => Load(fresh: !keepTyped));

    private Task<IActionResult> Load(bool fresh) => Ask(new GetMember(Who), async member =>
    {
        Member = member;
        CameIn = (await accounts.WithPassword([Who], HttpContext.RequestAborted)).Count > 0;
        Link = TempData[LinkKey] as string;
        if (fresh) Form.Roles = [.. member.Roles];
        Form.Version = member.Version.Value;
        return Page();
    });

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>The roles.</summary>
        public List<Role> Roles { get; set; } = [];

        /// <summary>The version the form was opened on.</summary>
        public Guid Version { get; set; }
    }
}
