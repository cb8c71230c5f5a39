using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>Who may sign in, and with which roles.</summary>
public sealed class MembersModel(IAccounts accounts) : NetworkPage
{
    /// <summary>Part of a name or an address.</summary>
    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Text { get; set; }

    /// <summary>Only those with this role.</summary>
    [BindProperty(SupportsGet = true, Name = "rol")]
    public Role? Holding { get; set; }

    /// <summary>Those who no longer have access.</summary>
    [BindProperty(SupportsGet = true, Name = "beeindigd")]
    public bool Ended { get; set; }

    /// <summary>The page that starts after this member.</summary>
    [BindProperty(SupportsGet = true, Name = "na")]
    public Guid? After { get; set; }

    /// <summary>The members.</summary>
    public Page<MemberRow> List { get; private set; } = null!;

    /// <summary>Those of them who have chosen a password.</summary>
    public IReadOnlySet<MemberId> CameIn { get; private set; } = new HashSet<MemberId>();

    /// <summary>The address of the next page.</summary>
    public string? NextUrl => List.Next is { } next ? Url.Page("Members", new { zoek = Text, rol = Holding, beeindigd = Ended ? "true" : null, na = next }) : null;

    /// <summary>Shows the list.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new FindMembers(Text, Ended, Holding, After is { } after ? new MemberId(after) : null), async page =>
    {
        List = page;
        CameIn = await accounts.WithPassword([.. page.Rows.Select(row => row.Id)], HttpContext.RequestAborted);
        return Page();
    });
}
