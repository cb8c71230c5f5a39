using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts.SignIn;

/// <summary>The credentials of who is signed in, as her profile shows and changes them. This session goes on; others end.</summary>
public sealed class OwnCredentials(SignInManager<Account> identity, IAccounts accounts)
{
    private const int RecoveryCodes = 10;
    private const int MostPasskeys = 10;

    /// <summary>How the member signs in now.</summary>
    public async Task<CredentialsOverview> Look(ClaimsPrincipal user)
    {
        var account = await Mine(user);
        var passkeys = await identity.UserManager.GetPasskeysAsync(account);
        return new CredentialsOverview(
            account.TwoFactorEnabled,
            await identity.UserManager.CountRecoveryCodesAsync(account),
            [.. passkeys.OrderBy(p => p.CreatedAt).Select(p => new PasskeyRow(IdOf(p), p.Name, p.CreatedAt.UtcDateTime))]);
    }

    /// <summary>A new password, for who knows the one of now. Wrong guesses count like those at the door.</summary>
    public async Task<Outcome<Nothing>> ChangePassword(ClaimsPrincipal user, MemberId member, string email, string current, string wanted)
    {
        var account = await Mine(user);
        if (!(await identity.CheckPasswordSignInAsync(account, current, lockoutOnFailure: true)).Succeeded) return Outcome.Invalid("CurrentPassword", Texts.Say("Accounts.PasswordIsWrong"));
        var outcome = await accounts.SetPassword(member, email, wanted);
        if (outcome.IsDone) await GoOn(account);
        return outcome;
    }

    /// <summary>The key to put into an authenticator app; the same until the second step is switched on.</summary>
    public async Task<string> NewAuthenticatorKey(ClaimsPrincipal user)
    {
        var account = await Mine(user);
        if (await identity.UserManager.GetAuthenticatorKeyAsync(account) is not { Length: > 0 }) await identity.UserManager.ResetAuthenticatorKeyAsync(account);
        await GoOn(account);
        return (await identity.UserManager.GetAuthenticatorKeyAsync(account))!;
    }

    /// <summary>Switches the second step on, once a code shows that the app works. Gives the recovery codes, which are shown once.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> SwitchOn(ClaimsPrincipal user, string code)
    {
        var account = await Mine(user);
        if (!await identity.UserManager.VerifyTwoFactorTokenAsync(account, TotpCodes.Provider, SignInDesk.Digits(code))) return Outcome.Invalid("Code", Texts.Say("Accounts.CodeIsWrong"));
        await identity.UserManager.SetTwoFactorEnabledAsync(account, true);
        return await NewRecoveryCodes(account);
    }

    /// <summary>Ten new recovery codes in place of the old ones.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> RenewRecoveryCodes(ClaimsPrincipal user) => await NewRecoveryCodes(await Mine(user));

    /// <summary>Switches the second step off, for who knows the password.</summary>
    public async Task<Outcome<Nothing>> SwitchOff(ClaimsPrincipal user, string password)
    {
        var account = await Mine(user);
        if (!(await identity.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded) return Outcome.Invalid("Password", Texts.Say("Accounts.PasswordIsWrong"));
        await identity.UserManager.SetTwoFactorEnabledAsync(account, false);
        await identity.UserManager.ResetAuthenticatorKeyAsync(account);
        await GoOn(account);
        return Outcome.Done;
    }

    /// <summary>What the browser needs to make a passkey.</summary>
    public async Task<string> PasskeyCreation(ClaimsPrincipal user, string email, string name)
    {
        var account = await Mine(user);
        return await identity.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = email, DisplayName = name });
    }

    /// <summary>Keeps a passkey that the browser made.</summary>
    public async Task<Outcome<Nothing>> AddPasskey(ClaimsPrincipal user, string credential, string name)
    {
        var account = await Mine(user);
        var made = await identity.PerformPasskeyAttestationAsync(credential);
        if (!made.Succeeded || (await identity.UserManager.GetPasskeysAsync(account)).Count >= MostPasskeys) return Outcome.Invalid("Passkey", Texts.Say("Accounts.PasskeyIsWrong"));
        made.Passkey.Name = name;
        await identity.UserManager.AddOrUpdatePasskeyAsync(account, made.Passkey);
        await GoOn(account);
        return Outcome.Done;
    }

    /// <summary>Removes a passkey, if the member has one of that id.</summary>
    public async Task<Outcome<Nothing>> RemovePasskey(ClaimsPrincipal user, string? id)
    {
        var account = await Mine(user);
        if ((await identity.UserManager.GetPasskeysAsync(account)).FirstOrDefault(passkey => IdOf(passkey) == id) is not { } gone) return Outcome.NotFound;
        await identity.UserManager.RemovePasskeyAsync(account, gone.CredentialId);
        await GoOn(account);
        return Outcome.Done;
    }

    private static string IdOf(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);

    private async Task<Outcome<IReadOnlyList<string>>> NewRecoveryCodes(Account account)
    {
        var codes = await identity.UserManager.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await GoOn(account);
        return Outcome.Of<IReadOnlyList<string>>([.. codes ?? []]);
    }

    /// <summary>Renews this session after its stamp changed. The page that is being made keeps the name it knows.</summary>
    private async Task GoOn(Account account)
    {
        var user = identity.Context.User;
        await identity.RefreshSignInAsync(account);
        identity.Context.User = user;
    }

    private async Task<Account> Mine(ClaimsPrincipal user) => await identity.UserManager.GetUserAsync(user) ?? throw new InvalidOperationException("Nobody is signed in");
}

/// <summary>How a member signs in.</summary>
/// <param name="HasSecondStep">Whether a code is asked for after the password.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes have not been used.</param>
/// <param name="Passkeys">Passkeys, oldest first.</param>
public sealed record CredentialsOverview(bool HasSecondStep, int RecoveryCodesLeft, IReadOnlyList<PasskeyRow> Passkeys);

/// <summary>A passkey of a member.</summary>
/// <param name="Id">Its id, base64url.</param>
/// <param name="Name">What she called it.</param>
/// <param name="AddedAt">When, UTC.</param>
public sealed record PasskeyRow(string Id, string? Name, DateTime AddedAt);
