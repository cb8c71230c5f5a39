using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Exchange.Whole;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Pages.Partners;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Exchange.Export;

/// <summary>Everything that can leave in a file, and the exports that are going on, which can be stopped. The selection of partners stands in the address, as on the list.</summary>
public sealed class IndexModel(ICurrentMember me, ExportRuns runs) : NetworkPage
{
    private int count;

    /// <summary>Which partners.</summary>
    public PartnerListAddress Asked { get; private set; } = null!;

    /// <summary>How many partners there are in the selection, in words.</summary>
    public string HowMany => Texts.Say(count == 1 ? "ExportPages.OnePartner" : "ExportPages.SoManyPartners", new CappedCount(count));

    /// <summary>Whether the member gets the contacts of her library.</summary>
    public bool MayHaveContacts => me.Roles.Contains(Role.Coordinator);

    /// <summary>The member's own exports that are being written.</summary>
    public IReadOnlyList<ExportRun> Runs => runs.Of(me);

    /// <summary>What a file of everything holds for this member.</summary>
    public IReadOnlyList<string> Tables { get; private set; } = [];

    /// <summary>The selection, with the columns and the order of the list.</summary>
    public string AsSeen => FilesModel.QueryOf(Asked);

    /// <summary>The selection, with every column.</summary>
    public string AllColumns => FilesModel.AllFieldsOf(Asked);

    /// <summary>Shows what there is.</summary>
    public Task<IActionResult> OnGet()
    {
        Asked = PartnerListAddress.Read(Request.Query).WithoutPage;
        return Ask(Asked.Find with { Size = 1, After = null, Before = null }, list =>
        {
            count = list.Page.Total.Value;
            return Ask(new ListWholeTables(), tables => Tables = tables);
        });
    }

    /// <summary>The exports that are going on, for the part of the page that shows them.</summary>
    public IActionResult OnGetRuns() => Partial("_Runs", Runs);

    /// <summary>Stops an export; its file is not finished, and the browser says so.</summary>
    public IActionResult OnPostStop(Guid run)
    {
        runs.Stop(run, me);
        return RedirectToPage();
    }
}
