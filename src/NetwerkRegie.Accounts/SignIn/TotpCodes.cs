using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace NetwerkRegie.Accounts.SignIn;

/// <summary>Codes of an authenticator app (RFC 6238: six figures, half a minute). A code works once, and the clock may differ by one step.</summary>
internal sealed class TotpCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    public const string Provider = "Totp";
    private const int StepSeconds = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key) return false;
        var step = clock.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;
        foreach (var near in (long[])[step, step - 1, step + 1])
        {
            if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(key, near)), Encoding.ASCII.GetBytes(token))) continue;
            return user.TakeCode(near) && (await manager.UpdateAsync(user)).Succeeded;
        }

        return false;
    }

    /// <summary>The code that an app shows at a moment.</summary>
    public static string Code(string key, DateTimeOffset at) => Code(key, at.ToUnixTimeSeconds() / StepSeconds);

    private static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // Authenticator apps reckon with SHA-1; an HMAC does not suffer from its weakness.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Reads base32 (RFC 4648), as keys of authenticator apps are written.</summary>
    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (bits, count) = (0, 0);
        foreach (var sign in key.TrimEnd('='))
        {
            (bits, count) = ((bits << 5) | Alphabet.IndexOf(sign, StringComparison.OrdinalIgnoreCase), count + 5);
            if (count < 8) continue;
            count -= 8;
            bytes.Add((byte)(bits >> count));
            bits &= (1 << count) - 1;
        }

        return [.. bytes];
    }
}
