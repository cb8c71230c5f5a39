using Microsoft.AspNetCore.Identity;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts.SignIn;

/// <summary>What came of an attempt to sign in. Wrong and closed are told alike, so that nobody learns which accounts exist.</summary>
public enum SignInAnswer
{
    /// <summary>Not with these credentials, or not now.</summary>
    No,

    /// <summary>A code is asked for as a second step.</summary>
    SecondStep,

    /// <summary>Signed in.</summary>
    Yes,
}

/// <summary>Signs people in and out: with a password, a code or a passkey.</summary>
public sealed class SignInDesk(SignInManager<Account> identity)
{
    private static readonly PasswordHasher<Account> Hasher = new();
    private static readonly Account Nobody = Account.For(new MemberId(Guid.Empty));
    private static readonly string NobodysHash = Hasher.HashPassword(Nobody, "nobody");

    /// <summary>With a password. For somebody unknown it takes as long as for a member.</summary>
    public async Task<SignInAnswer> WithPassword(MemberId? member, string password)
    {
        if (member is null || await identity.UserManager.FindByIdAsync(member.Value.Value.ToString()) is not { PasswordHash: not null } account)
        {
            Hasher.VerifyHashedPassword(Nobody, NobodysHash, password);
            return SignInAnswer.No;
        }

        return Answer(await identity.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true));
    }

    /// <summary>Whether a second step is being waited for.</summary>
    public async Task<bool> IsHalfWay() => await identity.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>With the code of an app, as the second step.</summary>
    public async Task<SignInAnswer> WithCode(string code) =>
        Answer(await identity.TwoFactorAuthenticatorSignInAsync(Digits(code), isPersistent: false, rememberClient: false));

    /// <summary>With one of the recovery codes, as the second step.</summary>
    public async Task<SignInAnswer> WithRecoveryCode(string code)
    {
        if (await identity.GetTwoFactorAuthenticationUserAsync() is not { } account || await identity.UserManager.IsLockedOutAsync(account)) return SignInAnswer.No;
        var result = await identity.TwoFactorRecoveryCodeSignInAsync(code.Trim());
        if (!result.Succeeded) await identity.UserManager.AccessFailedAsync(account);
        return Answer(result);
    }

    /// <summary>What the browser needs to ask for a passkey.</summary>
    public Task<string> PasskeyRequest() => identity.MakePasskeyRequestOptionsAsync(null);

    /// <summary>With what the browser made of a passkey; that counts as both steps, because the device checked who holds it.</summary>
    public async Task<SignInAnswer> WithPasskey(string credential)
    {
        try
        {
            return Answer(await identity.PasskeySignInAsync(credential));
        }
        catch (InvalidOperationException)
        {
            return SignInAnswer.No;
        }
    }

    /// <summary>Out, on this device.</summary>
    public Task SignOut() => identity.SignOutAsync();

    internal static string Digits(string code) => new([.. code.Where(char.IsDigit)]);

    private static SignInAnswer Answer(SignInResult result) => result.Succeeded ? SignInAnswer.Yes : result.RequiresTwoFactor ? SignInAnswer.SecondStep : SignInAnswer.No;
}
