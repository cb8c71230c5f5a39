using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>A link that an administrator hands over in person.</summary>
internal static class HandedLink
{
    /// <summary>The link under the address the administrator came by, unless somebody said under which address people reach the program.</summary>
    public static string Of(string link, NetworkSettings settings, HttpRequest request) =>
        settings.IsPublicUrlKnown ? link : $"{request.Scheme}://{request.Host}{new Uri(link).PathAndQuery}";
}
