using System.CommandLine;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Cli.Verbs;

/// <summary><c>user add --email E --role R --partner NAME</c>: gives somebody access. Without a mail server the invitation is printed, once.</summary>
internal sealed class UserVerb : IVerb
{
    public Command Build(VerbRunner runner)
    {
        var email = new Option<string>("--email") { Required = true, Description = Texts.Say("Cli.UserEmail") };
        var roles = new Option<string[]>("--role") { Required = true, AllowMultipleArgumentsPerToken = true, Description = Texts.Say("Cli.UserRole", string.Join(", ", Enum.GetNames<Role>())) };
        var partner = new Option<string>("--partner") { Required = true, Description = Texts.Say("Cli.UserPartner") };
        var name = new Option<string?>("--name") { Description = Texts.Say("Cli.UserName") };
        var add = new Command("add", Texts.Say("Cli.UserAdd")) { email, roles, partner, name };
        runner.On(add, async run =>
        {
            await run.NeedsSchema();
            var address = run.Words.GetValue(email)!;
            var home = await run.Done(new FindPartnerNamed(run.Words.GetValue(partner)!));
            var member = await run.Done(new InviteMember(run.Words.GetValue(name) ?? address.Split('@')[0], address, home.Id, [.. run.Words.GetValue(roles)!.Select(Named)]));
            var link = run.Service<IMailer>().IsConfigured ? null : await run.Service<IAccounts>().MakeLink(LinkKind.Invitation, member, run.Stop);
            return await run.Print(new { id = member.Value, email = address, partner = home.Name, link }, link is null ? Texts.Say("Cli.UserInvited", address) : Texts.Say("Cli.UserLink", address, link));
        });
        return new Command("user", Texts.Say("Cli.User")) { add };
    }

    /// <summary>A role by its name in the code or on the screen.</summary>
    private static Role Named(string text) =>
        Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(role => Folding.Fold(text) == Folding.Fold(role.ToString()) || Folding.Fold(text) == Folding.Fold(Texts.Of(role!.Value)))
        ?? throw new VerbFailed(Texts.Say("Cli.RoleUnknown", text, string.Join(", ", Enum.GetNames<Role>())));
}
