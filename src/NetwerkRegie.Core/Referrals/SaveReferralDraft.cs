using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Keeps a referral that is not finished, for its author only: a new one, or one that was begun.</summary>
[Allow(Role.Referrer)]
public sealed record SaveReferralDraft(ReferralId? Draft, Guid Version, ReferralFacts Facts) : ICommand<ReferralId>;

internal sealed class SaveReferralDraftRules : AbstractValidator<SaveReferralDraft>
{
    public SaveReferralDraftRules() => RuleFor(save => save.Facts).SetValidator(new DraftFactsRules());
}

internal sealed class SaveReferralDraftHandler(NetworkDb db, DraftDesk desk) : ICommandHandler<SaveReferralDraft, ReferralId>
{
    public async Task<Outcome<ReferralId>> Handle(SaveReferralDraft save, CancellationToken ct)
    {
        var draft = await desk.Take(save.Draft, save.Version, ct);
        if (!draft.IsDone) return draft.Failure!;
        if (desk.FillIn(draft.Value, save.Facts) is { } refusal) return refusal;
        if (save.Draft is null) db.Add(draft.Value);
        return draft.Value.Id;
    }
}

/// <summary>Where a draft is taken up and filled in, whether it is kept or sent.</summary>
internal sealed class DraftDesk(NetworkDb db, ICurrentMember me, IVersions versions, ReferralSeal seal, TimeProvider clock)
{
    /// <summary>The draft that was begun, or a new one.</summary>
    public async Task<Outcome<Referral>> Take(ReferralId? id, Guid version, CancellationToken ct)
    {
        if (me.Partner is not { } home) return Outcome.NotFound;
        if (id is not { } begun) return Referral.Begin(home, me.Id, clock.Now());
        if (await db.LoadAsSender(begun, me, ct) is not { } draft) return Outcome.NotFound;
        return draft.Work == WorkStatus.Draft && await versions.IfStale(draft, new OperationId(version), ct) is Failure.Stale stale ? Shielded(stale) : draft;
    }

    public Refusal? FillIn(Referral draft, ReferralFacts facts)
    {
        var tidy = Tidy(facts);
        return draft.FillIn(tidy, seal.Close(draft.Id, tidy.Resident), seal.Mark(draft.Sender, tidy.Resident), clock.Now());
    }

    /// <summary>Says that what is sealed changed, and not into what: sealed signs tell a reader nothing.</summary>
    private static Failure.Stale Shielded(Failure.Stale stale)
    {
        var word = Texts.Say($"Field.{nameof(Referral)}.{nameof(Referral.SealedResident)}");
        return stale with { Changes = [.. stale.Changes.Select(change => change.Field == word ? change with { Before = null, Now = null } : change)] };
    }

    private static ReferralFacts Tidy(ReferralFacts facts) => facts with
    {
        Theme = facts.Theme.OrNull(),
        Area = facts.Area.OrNull(),
        Postcode4 = facts.Postcode4.OrNull(),
        Resident = facts.Resident with
        {
            Name = facts.Resident.Name.OrNull(),
            Phone = facts.Resident.Phone.OrNull(),
            Email = facts.Resident.Email.OrNull(),
            BestMoment = facts.Resident.BestMoment.OrNull(),
            Question = facts.Resident.Question.OrNull(),
            Language = facts.Resident.Language.OrNull(),
        },
    };
}
