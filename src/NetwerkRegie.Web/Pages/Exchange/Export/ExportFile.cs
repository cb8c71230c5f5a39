using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Exchange.Export;

/// <summary>An attachment that is written as its rows come. When it is stopped half way the connection is broken off, so that no browser takes a part for the whole.</summary>
public sealed class ExportFile(PreparedExport export, ExportRuns runs, ICurrentMember member) : IActionResult
{
    /// <inheritdoc />
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        response.ContentType = export.MediaType;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue(DispositionTypeNames.Attachment) { FileName = export.FileName }.ToString();
        if (HttpMethods.IsHead(request.Method)) return;
        if (!await runs.Write(export, member, response.Body, context.HttpContext.RequestAborted)) context.HttpContext.Abort();
    }
}
