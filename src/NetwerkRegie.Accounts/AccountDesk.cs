using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Accounts;

internal sealed class AccountDesk(AccountsDb db, AccountManager manager, OneTimeLinks links, IMemberAddresses addresses, IActorNames names, NetworkSettings settings, TimeProvider clock) : IAccounts
{
    public const string PasswordField = "Password";

    public async Task<IReadOnlySet<MemberId>> WithPassword(IReadOnlyCollection<MemberId> members, CancellationToken ct = default)
    {
        var ids = members.Select(m => m.Value).ToList();
        var found = await db.Users.AsNoTracking().Where(a => ids.Contains(a.Id) && a.PasswordHash != null).Select(a => a.Id).ToListAsync(ct);
        return found.Select(id => new MemberId(id)).ToHashSet();
    }

    public async Task<Outcome<Nothing>> SetPassword(MemberId member, string email, string password, CancellationToken ct = default)
    {
        if (await Problems(member, email, password, ct) is { } invalid) return invalid;
        await Store(member, password);
        return Outcome.Done;
    }

    public Failure? WhatIsWrongWith(string password, string name, string email)
    {
        List<FieldError> problems = [.. PasswordRule.Problems(password, name, email).Select(problem => new FieldError(PasswordField, problem))];
        return problems.Count == 0 ? null : new Failure.Invalid(problems);
    }

    public async Task<string> MakeLink(LinkKind kind, MemberId? member, CancellationToken ct = default) =>
        settings.PublicUrl.TrimEnd('/') + OneTimeLinks.PathOf(kind) + await links.Make(kind, member, ct);

    public async Task<Outcome<LinkHolder>> Read(LinkKind kind, string secret, CancellationToken ct = default)
    {
        var link = await links.Find(kind, secret, ct);
        if (!link.IsDone) return link.Failure!;
        if (link.Value.Member is not { } id) return new LinkHolder(null, null);
        return await addresses.AddressOf(new MemberId(id), ct) is { } recipient ? new LinkHolder(new MemberId(id), recipient.Address) : new LinkIsUnknown();
    }

    public async Task<Outcome<MemberId>> ChoosePassword(LinkKind kind, string secret, string password, CancellationToken ct = default)
    {
        var holder = await Read(kind, secret, ct);
        if (!holder.IsDone) return holder.Failure!;
        if (holder.Value.Member is not { } member) return new LinkIsUnknown();
        if (await Problems(member, holder.Value.Email!, password, ct) is { } invalid) return invalid;
        if (await Use(kind, secret, ct) is { } refusal) return refusal;
        await links.Withdraw(member, ct);
        await Store(member, password);
        return member;
    }

    public async Task<Outcome<Nothing>> FinishSetUp(string secret, CancellationToken ct = default) => await Use(LinkKind.SetUp, secret, ct) is { } refusal ? refusal : Outcome.Done;

    public async Task SignOutEverywhere(MemberId member, CancellationToken ct = default)
    {
        if (await Find(member) is { } account) Check(await manager.UpdateSecurityStampAsync(account));
    }

    public async Task ForgetSecondStep(MemberId member, CancellationToken ct = default)
    {
        if (await Find(member) is not { } account) return;
        foreach (var passkey in await manager.GetPasskeysAsync(account)) Check(await manager.RemovePasskeyAsync(account, passkey.CredentialId));
        Check(await manager.SetTwoFactorEnabledAsync(account, false));
        Check(await manager.ResetAuthenticatorKeyAsync(account));
        await manager.GenerateNewTwoFactorRecoveryCodesAsync(account, 0);
    }

    public async Task End(MemberId member, CancellationToken ct = default)
    {
        await links.Withdraw(member, ct);
        await db.SaveChangesAsync(ct);
        await SignOutEverywhere(member, ct);
    }

    private async Task<Failure?> Problems(MemberId member, string email, string password, CancellationToken ct) =>
        WhatIsWrongWith(password, (await names.Names([member], ct)).GetValueOrDefault(member) ?? "", email);

    /// <summary>Two who press the same button at once: one of them was first.</summary>
    private async Task<Refusal?> Use(LinkKind kind, string secret, CancellationToken ct)
    {
        var link = await links.Find(kind, secret, ct);
        if (!link.IsDone) return ((Failure.Refused)link.Failure!).Refusal;
        link.Value.Use(clock.Now());
        try
        {
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new LinkWasUsed();
        }
    }

    /// <summary>The demo accounts come here past the rules.</summary>
    internal async Task Store(MemberId member, string password)
    {
        if (await Find(member) is { } account)
        {
            account.PasswordHash = manager.PasswordHasher.HashPassword(account, password);
            account.Forgive();
            Check(await manager.UpdateSecurityStampAsync(account));
            return;
        }

        account = Account.For(member);
        account.PasswordHash = manager.PasswordHasher.HashPassword(account, password);
        Check(await manager.CreateAsync(account));
    }

    private Task<Account?> Find(MemberId member) => manager.FindByIdAsync(member.Value.ToString());

    private static void Check(Microsoft.AspNetCore.Identity.IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException($"Credentials were not saved: {string.Join(", ", result.Errors.Select(error => error.Code))}");
    }
}
