using System.Security.Cryptography;
using System.Text;

namespace NetwerkRegie.Core.Kernel.Keys;

/// <summary>Keeps one key per person, apart from the data, so that destroying the key erases the person also from every backup of the data.</summary>
public interface IPersonKeyStore
{
    /// <summary>The person's key, or null when there is none (any more).</summary>
    byte[]? Find(Guid person);

    /// <summary>The person's key, made when there is none. A destroyed key is never made again: then null.</summary>
    byte[]? FindOrMake(Guid person);

    /// <summary>Destroys the key for good.</summary>
    void Destroy(Guid person);
}

/// <summary>Seals and opens personal values with the person's own key.</summary>
public interface IPersonKeys
{
    /// <summary>The text sealed with the person's key (AES-256-GCM, base64); null when the person was erased.</summary>
    string? Seal(Guid person, string text);

    /// <summary>The text, or null when the person was erased.</summary>
    string? Open(Guid person, string sealedText);

    /// <summary>Erases the person: what was sealed with the key can never be read again.</summary>
    void Erase(Guid person);
}

internal sealed class PersonKeys(IPersonKeyStore store) : IPersonKeys
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public string? Seal(Guid person, string text)
    {
        if (store.FindOrMake(person) is not { } key) return null;
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), person.ToByteArray());
        return Convert.ToBase64String(box);
    }

    public string? Open(Guid person, string sealedText)
    {
        if (store.Find(person) is not { } key) return null;
        var box = Convert.FromBase64String(sealedText);
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(box.AsSpan(0, NonceSize), box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), plain, person.ToByteArray());
        return Encoding.UTF8.GetString(plain);
    }

    public void Erase(Guid person) => store.Destroy(person);
}
