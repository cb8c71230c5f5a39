using System.Text;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Network.Snapshots;

/// <summary>A snapshot as a file: its partners with their figures for a spreadsheet, or the text that the control number is of.</summary>
public sealed class ContentsModel(ITableWriter tables) : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Task<IActionResult> OnGetAsync(string what) => Ask(new GetSnapshot(new SnapshotId(Id)), async found =>
    {
        var name = $"netwerkregie-momentopname-{found.Snapshot.AsOf:yyyy-MM-dd}";
        if (what == "inhoud") return (IActionResult)File(Encoding.UTF8.GetBytes(found.Content), ExportFormat.Json.MediaType(), $"{name}.json");
        var file = new MemoryStream();
        await tables.Write(file, TableFormat.Csv, [SnapshotSheet.Of(found)], HttpContext.RequestAborted);
        file.Position = 0;
        return File(file, ExportFormat.Csv.MediaType(), $"{name}.csv");
    });
}
