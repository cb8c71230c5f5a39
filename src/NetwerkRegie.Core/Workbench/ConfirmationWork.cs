using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Workbench;

/// <summary>
/// What is known of partners and waits for somebody: corrections of their contacts that want a yes or no, and facts that nobody confirmed for a year, of the partners that the member keeps and of those of her library that nobody keeps.
/// Partners stand before the workbench in the house, so the workbench asks for their rows itself.
/// </summary>
internal sealed class ConfirmationWork(NetworkDb db, ICurrentMember me) : IWorkSource
{
    private const int MostShown = 20;

    public async Task<IReadOnlyList<WorkItem>> Find(DateOnly today, CancellationToken ct)
    {
        if (!me.Roles.Contains(Role.Coordinator) || me.Partner is not { } library) return [];
        var proposed = await (from proposal in db.OpenProposalRows()
                              join partner in db.PartnerRows() on proposal.Partner equals partner.Id
                              group proposal by new { partner.Id, partner.Name } into waiting
                              orderby waiting.Key.Name
                              select new { waiting.Key.Id, waiting.Key.Name, Count = waiting.Count() }).ToListAsync(ct);
        var unconfirmed = from row in db.UnconfirmedRows(today.AddYears(-1))
                          join partner in Hers(library, today) on row.Partner equals partner.Id
                          select new { partner.Id, partner.Name, partner.SortName, row.Fields };
        var stale = await unconfirmed.OrderBy(row => row.SortName).ThenBy(row => row.Id).Take(MostShown).Select(row => new { row.Id, row.Name, row.Fields, All = unconfirmed.Count() }).ToListAsync(ct);
        return
        [
            .. proposed.Select(row => new WorkItem(WorkKind.UnconfirmedField, row.Name, $"/partners/{row.Id}/voorstellen", Texts.Say(row.Count == 1 ? "Workbench.ProposalOne" : "Workbench.Proposals", row.Count), null)),
            .. stale.Select(row => new WorkItem(WorkKind.UnconfirmedField, row.Name, $"/partners/{row.Id}/bevestigen", Texts.Say(row.Fields == 1 ? "Workbench.NotConfirmedOne" : "Workbench.NotConfirmed", row.Fields), null)),
            .. More(stale is [{ All: var all }, ..] ? all - stale.Count : 0),
        ];
    }

    /// <summary>The partners that the member keeps, and those that her library is tied to or cares for and nobody keeps.</summary>
    private IQueryable<PartnerRow> Hers(PartnerId library, DateOnly today)
    {
        var cares = db.PartnerCares().AsNoTracking().Where(care => care.Library == library);
        var tied = db.TieRows(today).Where(tie => tie.A == library || tie.B == library).Select(tie => tie.A == library ? tie.B : tie.A);
        return db.PartnerRows().Where(partner => partner.Status != PartnerStatus.Ended
            && (tied.Contains(partner.Id) || cares.Any(care => care.Partner == partner.Id))
            && !cares.Any(care => care.Partner == partner.Id && care.Owner != null && care.Owner != me.Id));
    }

    /// <summary>Those that the bench has no room for; the list shows them among the partners of everybody.</summary>
    private static IEnumerable<WorkItem> More(int count) =>
        count == 0 ? [] : [new WorkItem(WorkKind.UnconfirmedField, Texts.Say(count == 1 ? "Workbench.MoreToConfirmOne" : "Workbench.MoreToConfirm", count), "/partners?vers=deels", Texts.Say("Workbench.MoreToConfirmText"), null) { Count = count }];
}
