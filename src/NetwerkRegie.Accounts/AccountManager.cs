using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NetwerkRegie.Accounts;

/// <summary>Identity's manager with our own clock, a lock-out that grows, and recovery codes of which only the hash is kept.</summary>
public sealed class AccountManager(
    IUserStore<Account> store, IOptions<IdentityOptions> options, IPasswordHasher<Account> hasher, IEnumerable<IUserValidator<Account>> users, IEnumerable<IPasswordValidator<Account>> passwords,
    ILookupNormalizer normalizer, IdentityErrorDescriber errors, IServiceProvider services, ILogger<UserManager<Account>> log, TimeProvider clock)
    : UserManager<Account>(store, options, hasher, users, passwords, normalizer, errors, services, log)
{
    /// <inheritdoc />
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.IsLockedOut(clock.GetUtcNow()));

    /// <inheritdoc />
    public override Task<IdentityResult> AccessFailedAsync(Account user)
    {
        user.Failed(clock.GetUtcNow());
        return UpdateAsync(user);
    }

    /// <inheritdoc />
    public override Task<IdentityResult> ResetAccessFailedCountAsync(Account user)
    {
        if (user is { AccessFailedCount: 0, Lockouts: 0, LockoutEnd: null }) return Task.FromResult(IdentityResult.Success);
        user.Forgive();
        return UpdateAsync(user);
    }

    /// <inheritdoc />
    public override async Task<IEnumerable<string>?> GenerateNewTwoFactorRecoveryCodesAsync(Account user, int number)
    {
        var codes = Enumerable.Range(0, number).Select(_ => CreateTwoFactorRecoveryCode()).ToList();
        await Codes.ReplaceCodesAsync(user, codes.Select(Hash), CancellationToken.None);
        return (await UpdateAsync(user)).Succeeded ? codes : null;
    }

    /// <inheritdoc />
    public override async Task<IdentityResult> RedeemTwoFactorRecoveryCodeAsync(Account user, string code)
    {
        if (!await Codes.RedeemCodeAsync(user, Hash(code), CancellationToken.None)) return IdentityResult.Failed(ErrorDescriber.RecoveryCodeRedemptionFailed());
        return await UpdateAsync(user);
    }

    private IUserTwoFactorRecoveryCodeStore<Account> Codes => (IUserTwoFactorRecoveryCodeStore<Account>)Store;

    private static string Hash(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant())));
}
