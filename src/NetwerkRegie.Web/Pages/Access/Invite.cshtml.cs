using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>Gives somebody access. With a mail server the invitation goes by mail; without, its link is shown once.</summary>
public sealed class InviteModel(IAccounts accounts, IMailer mailer, NetworkSettings settings) : NetworkPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>Partners to choose from; any other can be typed.</summary>
    public IReadOnlyList<PartnerNameRow> Partners { get; private set; } = [];

    /// <summary>Whether the invitation goes by mail.</summary>
    public bool HasMail => mailer.IsConfigured;

    /// <summary>Shows the form, to who may invite.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new FindMembers(), _ => Load());

    /// <summary>Invites.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var ct = HttpContext.RequestAborted;
        var outcome = await Dispatcher.Send(new InviteMember(Form.Name, Form.Email, await Chosen(), Form.Roles), ct);
        if (outcome.IsDone && !mailer.IsConfigured) TempData[MemberModel.LinkKey] = HandedLink.Of(await accounts.MakeLink(LinkKind.Invitation, outcome.Value, ct), settings, Request);
        return await Show(Task.FromResult(outcome), id => RedirectToPage("Member", new { id = id.Value }), Texts.Say(HasMail ? "Access.Invite.Sent" : "Access.Invite.Done", Form.Name ?? ""), again: Load);
    }

    /// <summary>How a partner is named in the box: with its place, so that two of one name differ.</summary>
    public static string Label(PartnerNameRow partner) => partner.Place is null ? partner.Name : $"{partner.Name}, {partner.Place}";

    private async Task<PartnerId?> Chosen()
    {
        var typed = Folding.Fold(Form.Partner);
        if (typed.Length == 0) return null;
        var found = await Dispatcher.Send(new FindPartnerNames(Form.Partner?.Split(',')[0]), HttpContext.RequestAborted);
        if (!found.IsDone) return null;
        var same = found.Value.Where(partner => Folding.Fold(Label(partner)) == typed).ToList();
        if (same.Count == 0) same = [.. found.Value.Where(partner => Folding.Fold(partner.Name) == typed)];
        return same is [var only] ? only.Id : null;
    }

    private Task<IActionResult> Load() => Ask(new FindPartnerNames(), partners => Partners = partners);

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>Name of the member.</summary>
        public string? Name { get; set; }

        /// <summary>Mail address.</summary>
        public string? Email { get; set; }

        /// <summary>Name of the home organisation.</summary>
        public string? Partner { get; set; }

        /// <summary>The roles.</summary>
        public List<Role> Roles { get; set; } = [];
    }
}
