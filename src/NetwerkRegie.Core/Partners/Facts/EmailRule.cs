using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>A mail address, written in lower case.</summary>
public static partial class EmailRule
{
    /// <summary>Longest address, in characters (RFC 5321).</summary>
    public const int Longest = 254;

    private const int LongestBeforeAt = 64;

    /// <summary>Reads one address as typed; "Name &lt;a@b.nl&gt;" and "mailto:" are understood.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        var address = Bare(typed).ToLowerInvariant();
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at < 0) return FactReading.Wrong("Partners.EmailNeedsAt");
        if (address.IndexOf('@', at + 1) >= 0) return FactReading.Wrong("Partners.EmailOneAt");
        var (name, domain) = (address[..at], address[(at + 1)..]);
        if (address.Any(char.IsWhiteSpace)) return FactReading.Wrong("Partners.EmailHasSpace");
        if (name.Length == 0) return FactReading.Wrong("Partners.EmailNeedsName");
        if (!domain.Contains('.', StringComparison.Ordinal)) return FactReading.Wrong("Partners.EmailDomainNeedsDot");
        if (address.Length > Longest || name.Length > LongestBeforeAt) return FactReading.Wrong("Partners.EmailTooLong", Longest);
        return Name().IsMatch(name) && Domain().IsMatch(domain) ? FactReading.Of(address) : FactReading.Wrong("Partners.EmailNotWellFormed");
    }

    /// <summary>Reads a cell that may hold several addresses; the same one twice counts once.</summary>
    public static IReadOnlyList<FactReading> ReadAll(string? text) => [.. Several.In(text).Select(Read).Where(reading => reading != FactReading.Nothing).Distinct()];

    private static string Bare(string typed)
    {
        var (open, close) = (typed.LastIndexOf('<'), typed.LastIndexOf('>'));
        var bare = open >= 0 && close > open ? typed[(open + 1)..close] : typed;
        if (bare.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) bare = bare["mailto:".Length..];
        return bare.Trim().TrimEnd(';', ',', '.');
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{Nd}!#$%&'*+/=?^_`{|}~-]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^([\p{L}\p{Nd}]([\p{L}\p{Nd}-]*[\p{L}\p{Nd}])?\.)+[\p{L}\p{Nd}-]{2,}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Domain();
}
