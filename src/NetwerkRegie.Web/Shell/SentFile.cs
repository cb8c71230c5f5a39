using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Web.Shell;

/// <summary>
/// A file that somebody once sent us, on its way back: always to be saved, never shown here, under the media type of what it is. Should a browser open it all the same,
/// it stands in a box of its own in which nothing runs.
/// </summary>
public sealed class SentFile : FileStreamResult
{
    /// <summary>The policy of such an answer, in place of that of a page.</summary>
    public const string ContentPolicy = "default-src 'none'; sandbox";

    private SentFile(OpenedFile file)
        : base(file.Content, file.Facts.Kind.MediaType()) => FileDownloadName = file.Facts.Name;

    /// <summary>The answer that sends the file.</summary>
    public static SentFile Of(OpenedFile file, HttpResponse response)
    {
        response.HttpContext.Items[SecurityHeaders.PolicyKey] = ContentPolicy;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers[HeaderNames.CacheControl] = "no-store";
        return new SentFile(file);
    }
}
