using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A draft, for its author to go on with.</summary>
[Allow(Role.Referrer)]
public sealed record ShowReferralDraft(ReferralId Draft) : IQuery<ReferralDraft>, IReadsPerson
{
    /// <inheritdoc />
    public Guid Person => Draft.Value;
}

/// <summary>A draft as its form shows it.</summary>
public sealed record ReferralDraft(ReferralId Id, OperationId Version, ReferralFacts Facts);

internal sealed class ShowReferralDraftHandler(NetworkDb db, ICurrentMember me, ReferralSeal seal) : IQueryHandler<ShowReferralDraft, ReferralDraft>
{
    public async Task<Outcome<ReferralDraft>> Handle(ShowReferralDraft show, CancellationToken ct)
    {
        var draft = await db.Referrals().AsNoTracking().FirstOrDefaultAsync(r => r.Id == show.Draft && r.Work == WorkStatus.Draft && r.Author == me.Id, ct);
        if (draft is null) return Outcome.NotFound;
        return new ReferralDraft(draft.Id, draft.Version, new ReferralFacts
        {
            Team = draft.Team,
            Theme = draft.Theme,
            Area = draft.Area,
            Postcode4 = draft.Postcode4,
            Handover = draft.Handover,
            Urgency = draft.Urgency,
            Ground = draft.Ground,
            Consent = draft.ConsentForm,
            AgreesToHelp = draft.AgreesToHelp,
            Secrecy = draft.Secrecy,
            Resident = seal.Open<ResidentFacts>(draft.Id, draft.SealedResident) ?? new ResidentFacts(),
        });
    }
}
