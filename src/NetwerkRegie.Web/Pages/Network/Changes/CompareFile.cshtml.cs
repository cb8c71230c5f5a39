using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Network.Changes;

namespace NetwerkRegie.Web.Pages.Network.Changes;

/// <summary>What changed between two days, as a file for a spreadsheet.</summary>
public sealed class CompareFileModel(ITableWriter tables, TimeProvider clock) : ComparePage(clock)
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid) return BackToTheForm();
        NetworkComparison? found = null;
        var answer = await Compare(comparison =>
        {
            found = comparison;
            return BackToTheForm();
        });
        return found is null ? ModelState.IsValid ? answer : BackToTheForm() : await Write(found);
    }

    /// <summary>What is wrong stands beside its field, and a file has no fields.</summary>
    private RedirectResult BackToTheForm() => Redirect($"/netwerk/vergelijken{Request.QueryString}");

    private async Task<IActionResult> Write(NetworkComparison comparison)
    {
        var file = new MemoryStream();
        await tables.Write(file, TableFormat.Csv, [ComparisonSheet.Of(comparison)], HttpContext.RequestAborted);
        file.Position = 0;
        return File(file, ExportFormat.Csv.MediaType(), $"netwerkregie-veranderingen-{comparison.Before.Day:yyyy-MM-dd}-{comparison.After.Day:yyyy-MM-dd}.csv");
    }
}
