using System.Security.Claims;

namespace NetwerkRegie.Web.Shell;

/// <summary>The signed-in member as the top bar shows her.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Partner">Name of the home organisation.</param>
public sealed record ShellMember(string Name, string? Partner)
{
    /// <summary>The claim that carries the name of the home organisation, set at sign-in.</summary>
    public const string PartnerClaim = "netwerkregie:partner-name";

    /// <summary>First letters of the first and the last name.</summary>
    public string Initials
    {
        get
        {
            var names = Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return names.Length switch
            {
                0 => "?",
                1 => names[0][..1].ToUpperInvariant(),
                _ => $"{names[0][0]}{names[^1][0]}".ToUpperInvariant(),
            };
        }
    }

    /// <summary>The member of a request, or null for a stranger.</summary>
    public static ShellMember? Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true, Name: { } name } ? new ShellMember(name, user.FindFirstValue(PartnerClaim)) : null;
}
