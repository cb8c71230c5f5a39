using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Pages.Partners;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Exchange.Export;

/// <summary>
/// A file to download, written straight to the browser as the rows come. The address says what: the filter and order as on the list of partners, <c>bestand</c> the kind of file and
/// <c>kolommen</c> the keys of columns with commas between (a saved view hands its own), or <c>alles</c>.
/// </summary>
public sealed class DownloadModel(ExportDesk desk, ExportRuns runs, ICurrentMember me) : NetworkPage
{
    /// <summary>The kind of file in the address.</summary>
    public const string FormatField = "bestand";

    /// <summary>The columns in the address.</summary>
    public const string ColumnsField = "kolommen";

    /// <summary>Stands for every column that an import reads back.</summary>
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
        var columns = Request.Query[ColumnsField].FirstOrDefault();
        return what switch
        {
            "partners" when columns == AllColumns => new ExportRequest(ExportWhat.Partners, format, address.IsFiltered || address.SortValue is not null ? Whole(address.Find) : null),
            "partners" => new ExportRequest(ExportWhat.Partners, format, Whole(address.Find), PartnerSheet.Known(columns?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))),
            "contacten" => new ExportRequest(ExportWhat.Contacts, format, Whole(address.Find)),
            "relaties" => new ExportRequest(ExportWhat.Ties, format),
            "netwerk" => new ExportRequest(ExportWhat.Network, format),
            _ => new ExportRequest(ExportWhat.All, format),
        };
    }

    /// <summary>All pages of the list.</summary>
    private static FindPartners Whole(FindPartners find) => find with { After = null, Before = null };
}
