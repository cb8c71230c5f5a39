using System.Collections.Frozen;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>The domain of a mail address or website, where it says for whom somebody works. Where everybody can have an address, it does not.</summary>
internal static class MailDomains
{
    private static readonly FrozenSet<string> ForEverybody = (
        "gmail.com googlemail.com hotmail.com hotmail.nl outlook.com outlook.nl live.com live.nl msn.com icloud.com me.com mac.com yahoo.com yahoo.nl aol.com gmx.net gmx.com proton.me protonmail.com pm.me "
        + "ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl home.nl hetnet.nl upcmail.nl casema.nl chello.nl solcon.nl telfort.nl tele2.nl online.nl quicknet.nl caiway.nl zonnet.nl wanadoo.nl tiscali.nl versatel.nl zeelandnet.nl kabelfoon.nl "
        + "telenet.be skynet.be facebook.com linkedin.com instagram.com sites.google.com").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static string? Of(string? email) => email is not null && email.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at ? Own(email[(at + 1)..]) : null;

    public static string? OfWebsite(string? website) => Uri.TryCreate(website, UriKind.Absolute, out var address) ? Own(address.Host) : null;

    private static string? Own(string host)
    {
        var domain = host.ToLowerInvariant();
        if (domain.StartsWith("www.", StringComparison.Ordinal)) domain = domain["www.".Length..];
        return domain.Length == 0 || ForEverybody.Contains(domain) ? null : domain;
    }
}
