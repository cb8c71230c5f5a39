using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts;

/// <summary>Lets the members of the demo in with one password that everybody may know. Never used outside Development.</summary>
public interface IDemoAccounts
{
    /// <summary>Gives a member of the demo the demo's password, past the rules for real ones.</summary>
    Task Admit(MemberId member);
}

internal sealed class DemoAccounts(AccountDesk desk) : IDemoAccounts
{
    public Task Admit(MemberId member) => desk.Store(member, DemoPassword.Text);
}

/// <summary>The password of every demo account.</summary>
public static class DemoPassword
{
    /// <summary>The password.</summary>
    public const string Text = "Netwerk-regie-2026";
}
