using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Pages.Partners;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Exchange.Export;

/// <summary>
/// A file to download, written straight to the browser as the rows come. The address says what: filter, order and columns as on the list of partners, and <c>bestand</c> the kind of file.
/// With <c>kolommen=alles</c> it holds every fact that an import reads back, whatever columns the list shows.
/// </summary>
public sealed class DownloadModel(ExportDesk desk, ExportRuns runs, ICurrentMember me) : NetworkPage
{
    /// <summary>The kind of file in the address.</summary>
    public const string FormatField = "bestand";

    /// <summary>Stands in the place of the columns for every fact that an import reads back.</summary>
    public const string AllColumns = "alles";

    /// <summary>Writes the file.</summary>
    public async Task<IActionResult> OnGet(string what)
    {
        if (ExportFormats.Read(Request.Query[FormatField].FirstOrDefault()) is not { } format) return await Answer(Outcome<PreparedExport>.Failed(new Failure.Refused(new NoSuchExport())), _ => Page());
        var prepared = await desk.Prepare(Asked(what, format), HttpContext.RequestAborted);
        return await Answer(prepared, export => new ExportFile(export, runs, me));
    }

    private ExportRequest Asked(string what, ExportFormat format)
    {
        var address = PartnerListAddress.Read(Request.Query);
        var find = Whole(address.Find);
        var isAll = address.Find.Columns is [AllColumns];
        return what switch
        {
            "partners" when isAll => new ExportRequest(ExportWhat.Partners, format, address.IsFiltered || address.SortValue is not null ? find with { Columns = null } : null),
            "partners" => new ExportRequest(ExportWhat.Partners, format, find),
            "contacten" => new ExportRequest(ExportWhat.Contacts, format, find),
            "relaties" => new ExportRequest(ExportWhat.Ties, format),
            "netwerk" => new ExportRequest(ExportWhat.Network, format),
            _ => new ExportRequest(ExportWhat.All, format),
        };
    }

    /// <summary>All pages of the list.</summary>
    private static FindPartners Whole(FindPartners find) => find with { After = null, Before = null };
}
