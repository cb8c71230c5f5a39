namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>An address on the web, written with its scheme; without one it gets <c>https://</c>.</summary>
public static class WebsiteRule
{
    /// <summary>Longest address, in characters.</summary>
    public const int Longest = 300;

    /// <summary>Reads the address as typed.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        if (typed.Any(char.IsWhiteSpace)) return FactReading.Wrong("Partners.WebsiteHasSpace");
        if (typed.Contains('@', StringComparison.Ordinal)) return FactReading.Wrong("Partners.WebsiteIsEmail");
        if (HasBrokenScheme(typed)) return FactReading.Wrong("Partners.WebsiteBrokenScheme");
        var address = typed.Contains("://", StringComparison.Ordinal) ? typed : $"https://{typed}";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return FactReading.Wrong("Partners.WebsiteNotWellFormed");
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps) return FactReading.Wrong("Partners.WebsiteOtherScheme");
        if (uri.HostNameType != UriHostNameType.Dns || !uri.Host.Trim('.').Contains('.', StringComparison.Ordinal)) return FactReading.Wrong("Partners.WebsiteNeedsDot");
        var written = $"{uri.Scheme}://{uri.Authority}{(uri.PathAndQuery == "/" ? "" : uri.PathAndQuery)}{uri.Fragment}";
        return written.Length <= Longest ? FactReading.Of(written) : FactReading.Wrong("Partners.WebsiteTooLong", Longest);
    }

    /// <summary>The address as people say it, without the scheme.</summary>
    public static string Show(string website) => website[(website.IndexOf("://", StringComparison.Ordinal) + 3)..];

    /// <summary>"http:/x", "http//x" and "https:x": meant as an address, but leading nowhere.</summary>
    private static bool HasBrokenScheme(string typed) =>
        typed.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && typed.TrimStart('h', 'H', 't', 'T', 'p', 'P', 's', 'S') is var rest
        && (rest.StartsWith(':') || rest.StartsWith('/'))
        && (!rest.StartsWith("://", StringComparison.Ordinal) || rest.StartsWith(":///", StringComparison.Ordinal));
}
