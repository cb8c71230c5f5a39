using System.Security.Cryptography;
using System.Text;
using NetwerkRegie.Core.Kernel.Keys;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The secrets at the end of addresses that work without signing in.</summary>
internal static class CalendarSecret
{
    private const int Bytes = 32;

    /// <summary>A new secret: 256 bits, as letters and digits.</summary>
    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of it. The secret is random, so a plain hash cannot be guessed back.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

/// <summary>The link in a reminder that ends the reminders: it is made of the member's own key, so nothing has to be kept, and it is void once the member is erased.</summary>
internal sealed class StopSecret(IPersonKeyStore keys)
{
    private static readonly byte[] Purpose = "NetwerkRegie: no more reminders"u8.ToArray();

    /// <summary>The secret for a member; null when she was erased.</summary>
    public string? For(Guid member) => keys.FindOrMake(member) is { } key ? member.ToString("N") + Seal(key) : null;

    /// <summary>Whose secret it is; null when it is nobody's.</summary>
    public Guid? Whose(string? secret)
    {
        const int idLength = 32;
        if (secret?.Length != idLength * 3 || !Guid.TryParseExact(secret[..idLength], "N", out var member) || keys.Find(member) is not { } key) return null;
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Seal(key)), Encoding.ASCII.GetBytes(secret[idLength..])) ? member : null;
    }

    private static string Seal(byte[] key) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Purpose));
}
