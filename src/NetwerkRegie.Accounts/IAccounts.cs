using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts;

/// <summary>Credentials of members, as pages and the command line handle them. Who the members are, Core knows.</summary>
public interface IAccounts
{
    /// <summary>Which of the members have come in: have chosen a password.</summary>
    Task<IReadOnlySet<MemberId>> WithPassword(IReadOnlyCollection<MemberId> members, CancellationToken ct = default);

    /// <summary>Gives the member a password, if it is a good one; ends her sessions and forgets earlier failures. Problems stand beside the field "Password".</summary>
    Task<Outcome<Nothing>> SetPassword(MemberId member, string email, string password, CancellationToken ct = default);

    /// <summary>What is wrong with a password that somebody is about to choose; null when it is good.</summary>
    Failure? WhatIsWrongWith(string password, string name, string email);

    /// <summary>The full address of a new link, to be shown once. It takes the place of an earlier unused one.</summary>
    Task<string> MakeLink(LinkKind kind, MemberId? member, CancellationToken ct = default);

    /// <summary>For whom the link is, or why it does not work; uses nothing up.</summary>
    Task<Outcome<LinkHolder>> Read(LinkKind kind, string secret, CancellationToken ct = default);

    /// <summary>Uses the link up to choose a password. A password that is no good leaves the link as it was.</summary>
    Task<Outcome<MemberId>> ChoosePassword(LinkKind kind, string secret, string password, CancellationToken ct = default);

    /// <summary>Uses up the link that sets an empty deployment up, once the first administrator has a password.</summary>
    Task<Outcome<Nothing>> FinishSetUp(string secret, CancellationToken ct = default);

    /// <summary>Ends the member's sessions everywhere.</summary>
    Task SignOutEverywhere(MemberId member, CancellationToken ct = default);

    /// <summary>Switches the second step off for a member who lost it, recovery codes and passkeys too, and ends her sessions.</summary>
    Task ForgetSecondStep(MemberId member, CancellationToken ct = default);

    /// <summary>Ends sessions and links of a member whose access has ended. The password stays, for when access is given back.</summary>
    Task End(MemberId member, CancellationToken ct = default);
}

/// <summary>For whom a link is.</summary>
/// <param name="Member">The member; null for setting up.</param>
/// <param name="Email">The member's mail address.</param>
public sealed record LinkHolder(MemberId? Member, string? Email);
