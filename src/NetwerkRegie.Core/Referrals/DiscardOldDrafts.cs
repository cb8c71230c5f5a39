using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Wipes drafts that nobody sent within two weeks. Reads none of them.</summary>
[Allow(Role.Administrator)]
[NotUndoable("Referrals.DraftIsGone")]
public sealed record DiscardOldDrafts : ICommand<int>;

internal sealed class DiscardOldDraftsHandler(NetworkDb db, ReferralSeal seal, TimeProvider clock) : ICommandHandler<DiscardOldDrafts, int>
{
    private const int DaysKept = 14;

    public async Task<Outcome<int>> Handle(DiscardOldDrafts discard, CancellationToken ct)
    {
        var until = clock.Now().AddDays(-DaysKept);
        var old = await db.Referrals().IgnoreQueryFilters([ReferralTables.Party]).Where(r => r.Work == WorkStatus.Draft && r.ChangedAt < until).ToListAsync(ct);
        foreach (var draft in old)
        {
            db.Remove(draft);
            seal.Destroy(draft.Id);
        }

        return old.Count;
    }
}

/// <summary>Wipes old drafts every night.</summary>
internal sealed class OldDraftsJob(IDispatcher dispatcher) : IJob
{
    public string Name => "discard-old-drafts";

    public TimeSpan Every => TimeSpan.FromHours(12);

    public Task Run(CancellationToken ct) => dispatcher.Send(new DiscardOldDrafts(), ct);
}
