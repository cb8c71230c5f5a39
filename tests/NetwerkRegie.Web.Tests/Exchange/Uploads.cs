using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NetwerkRegie.Core.Exchange.Import;

namespace NetwerkRegie.Web.Tests.Exchange;

/// <summary>Sends files through the page, as a browser does and as somebody does who means harm.</summary>
internal static class Uploads
{
    /// <summary>Lays a file ready that must be taken, and gives the address of its import.</summary>
    public static async Task<string> Accepted(Visitor visitor, byte[] file, string name, ImportKind kind = ImportKind.Partners)
    {
        var answer = await Send(visitor, file, name, kind);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Sends a file that must not be taken, and gives what the page says.</summary>
    public static async Task<string> Refused(Visitor visitor, byte[] file, string name)
    {
        var answer = await Send(visitor, file, name);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await visitor.Read(answer)).QuerySelector("main")!.TextContent;
    }

    public static async Task<HttpResponseMessage> Send(Visitor visitor, byte[] file, string name, ImportKind kind = ImportKind.Partners, string mediaType = "text/csv")
    {
        var page = await visitor.Open("/importeren");
        var token = page.QuerySelector<IHtmlInputElement>("main input[name=__RequestVerificationToken]")!.Value;
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(kind.ToString()), "Kind" }, { part, "Chosen", name } };
        return await visitor.Client.PostAsync(new Uri("/importeren", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    /// <summary>The page of an import once nothing is being done to it.</summary>
    public static async Task<IDocument> Settled(Visitor visitor, string address)
    {
        while (true)
        {
            var page = await visitor.Open(address);
            if (page.QuerySelector("[data-progress]") is null) return page;
        }
    }
}
