using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Whether the member may refer at all, asked before the form is shown.</summary>
[Allow(Role.Referrer)]
public sealed record NewReferral : IQuery<Nothing>;

internal sealed class NewReferralHandler : IQueryHandler<NewReferral, Nothing>
{
    public Task<Outcome<Nothing>> Handle(NewReferral asked, CancellationToken ct) => Task.FromResult(Outcome.Done);
}
