using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;

namespace NetwerkRegie.Core.Workbench;

/// <summary>
/// What is known of partners and waits for somebody: corrections of their contacts that want a yes or no, and partners that one's own library looks after of which nothing was confirmed for a year.
/// Partners stand before the workbench in the house, so the workbench asks for their rows itself.
/// </summary>
internal sealed class ConfirmationWork(NetworkDb db, ICurrentMember me) : IWorkSource
{
    private const int MostShown = 20;

    public async Task<IReadOnlyList<WorkItem>> Find(DateOnly today, CancellationToken ct)
    {
        if (!me.Roles.Contains(Role.Coordinator)) return [];
        var proposed = await (from proposal in db.OpenProposalRows()
                              join partner in db.PartnerRows() on proposal.Partner equals partner.Id
                              group proposal by new { partner.Id, partner.Name } into waiting
                              orderby waiting.Key.Name
                              select new { waiting.Key.Id, waiting.Key.Name, Count = waiting.Count() }).Take(MostShown).ToListAsync(ct);
        var since = today.AddYears(-1).StartInAmsterdam();
        var stale = await (from care in db.PartnerCareRows()
                           join partner in db.PartnerRows() on care.Partner equals partner.Id
                           where care.Owner == me.Id && partner.Status != PartnerStatus.Ended && !db.FreshnessRows().Any(fresh => fresh.Partner == partner.Id && fresh.ConfirmedAt >= since)
                           orderby partner.SortName, partner.Id
                           select new { partner.Id, partner.Name }).Take(MostShown).ToListAsync(ct);
        return
        [
            .. proposed.Select(row => new WorkItem(WorkKind.UnconfirmedField, row.Name, $"/partners/{row.Id}/voorstellen", Texts.Say(row.Count == 1 ? "Workbench.ProposalOne" : "Workbench.Proposals", row.Count), null)),
            .. stale.Select(row => new WorkItem(WorkKind.UnconfirmedField, row.Name, $"/partners/{row.Id}/bevestigen", Texts.Say("Workbench.NotConfirmed"), null)),
        ];
    }
}
