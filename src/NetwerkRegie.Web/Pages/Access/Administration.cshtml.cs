using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>What an administrator looks after, and whether it is in order.</summary>
public sealed class AdministrationModel(IMailer mailer, NetworkSettings settings) : NetworkPage
{
    /// <summary>How many members may sign in.</summary>
    public CappedCount Members { get; private set; }

    /// <summary>Whether mail can leave.</summary>
    public bool HasMail => mailer.IsConfigured;

    /// <summary>The database the program runs on.</summary>
    public string Database => settings.Database == "postgresql" ? "PostgreSQL" : "SQLite";

    /// <summary>Shows the overview.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new FindMembers(), page => Members = page.Total);
}
