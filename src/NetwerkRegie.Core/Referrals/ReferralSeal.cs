using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Keys;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Seals and opens what a referral says, with the key of that one referral.</summary>
internal sealed class ReferralSeal(IPersonKeys keys, IPersonKeyStore store)
{
    /// <summary>Under this name the key store keeps the key of the contact marks; it belongs to no person and is never destroyed.</summary>
    private static readonly Guid MarkKey = new("6d61726b-0000-7000-8000-000000000001");

    public string? Close<T>(ReferralId referral, T content) => keys.Seal(referral.Value, JsonSerializer.Serialize(content));

    /// <summary>What was sealed; null when there is nothing, or the key was destroyed.</summary>
    public T? Open<T>(ReferralId referral, string? sealedText)
        where T : class =>
        sealedText is not null && keys.Open(referral.Value, sealedText) is { } plain ? JsonSerializer.Deserialize<T>(plain) : null;

    /// <summary>Nobody can read what the referral says any more, also not in its history.</summary>
    public void Destroy(ReferralId referral) => keys.Erase(referral.Value);

    /// <summary>A mark by which one organisation knows a contact route again. Another organisation's mark of the same route is different.</summary>
    public string? Mark(PartnerId sender, ResidentFacts resident)
    {
        var route = resident.Phone is { } phone ? PhoneNumbers.Digits(phone) : resident.Email?.Trim().ToLowerInvariant();
        if (string.IsNullOrEmpty(route) || store.FindOrMake(MarkKey) is not { } key) return null;
        return Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{sender}|{route}")));
    }
}

/// <summary>What the team told the sender, as it lies within the seal.</summary>
internal sealed record SealedWords(string? Words);

/// <summary>What the team keeps to itself, as it lies within the seal.</summary>
internal sealed record SealedReason(DeclineReason Reason);
