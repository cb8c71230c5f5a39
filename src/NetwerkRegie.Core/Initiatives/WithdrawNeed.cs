using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>Takes a need back: it was none after all.</summary>
[Allow(Role.Coordinator)]
public sealed record WithdrawNeed(NeedId Need) : ICommand<Nothing>;

internal sealed class WithdrawNeedHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<WithdrawNeed, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(WithdrawNeed withdraw, CancellationToken ct)
    {
        if (await db.Needs().FirstOrDefaultAsync(n => n.Id == withdraw.Need, ct) is not { } need) return Outcome.NotFound;
        if (!me.IsOperator && need.Library != me.Partner) return new NotYourNeed(need.Title);
        return need.Withdraw(clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
