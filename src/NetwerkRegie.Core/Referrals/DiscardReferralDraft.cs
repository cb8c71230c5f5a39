using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The author throws a draft away; what it says about the resident can never be read again.</summary>
[Allow(Role.Referrer)]
[NotUndoable("Referrals.DraftIsGone")]
public sealed record DiscardReferralDraft(ReferralId Draft) : ICommand<Nothing>;

internal sealed class DiscardReferralDraftHandler(NetworkDb db, ICurrentMember me, ReferralSeal seal) : ICommandHandler<DiscardReferralDraft, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(DiscardReferralDraft discard, CancellationToken ct)
    {
        if (await db.LoadAsSender(discard.Draft, me, ct) is not { } draft) return Outcome.NotFound;
        if (draft.Work != WorkStatus.Draft) return new TransitionNotAllowed(draft.Work, WorkStatus.Draft);
        db.Remove(draft);
        seal.Destroy(draft.Id);
        return Outcome.Done;
    }
}
