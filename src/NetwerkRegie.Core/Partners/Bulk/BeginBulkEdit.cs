using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Bulk;

/// <summary>What can be changed for many partners at once, and how many are chosen: those named, or all that fit a question.</summary>
[Allow(Role.Coordinator)]
public sealed record BeginBulkEdit(BulkChoice Choice) : IQuery<BulkBeginning>;

/// <summary>Partners chosen one by one; or, when a question is given, all that fit it.</summary>
public sealed record BulkChoice(IReadOnlyList<PartnerId> Partners, FindPartners? All);

/// <summary>How many partners are chosen, and what can be changed.</summary>
public sealed record BulkBeginning(CappedCount Chosen, IReadOnlyList<BulkOption> Options);

internal sealed class BeginBulkEditHandler(PartnerFilter filter, BulkDesk desk) : IQueryHandler<BeginBulkEdit, BulkBeginning>
{
    public async Task<Outcome<BulkBeginning>> Handle(BeginBulkEdit begin, CancellationToken ct) =>
        new BulkBeginning(new CappedCount(await filter.Chosen(begin.Choice).Take(BulkSelection.Most + 1).CountAsync(ct)), await desk.Options(ct));
}
