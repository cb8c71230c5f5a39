using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Takes over referrals that ran elsewhere or in the past, each with its course; nobody is notified. Demo loading uses it too. Gives how many were loaded.</summary>
[Allow(Role.Administrator)]
public sealed record LoadReferrals(IReadOnlyList<PastReferral> Referrals) : ICommand<int>;

/// <summary>A referral as it went. Without steps it is a draft. <paramref name="BegunAt"/> is UTC.</summary>
public sealed record PastReferral(PartnerId Sender, MemberId? Author, ReferralFacts Facts, DateTime BegunAt, IReadOnlyList<PastStep> Steps);

/// <summary>One step of the course: the state it led to, or <see cref="WorkStatus.Draft"/> with <paramref name="Read"/> for reading the outcome.</summary>
public sealed record PastStep(WorkStatus To, DateTime At, MemberId? By = null, bool Read = false)
{
    /// <summary>Why the team declined.</summary>
    public DeclineReason? Reason { get; init; }

    /// <summary>What came of it.</summary>
    public ReferralOutcome? Outcome { get; init; }

    /// <summary>What the team told the sender.</summary>
    public string? Words { get; init; }
}

internal sealed class LoadReferralsRules : AbstractValidator<LoadReferrals>
{
    public LoadReferralsRules() => RuleForEach(load => load.Referrals).ChildRules(past =>
    {
        past.RuleFor(p => p.Facts).SetValidator(new DraftFactsRules()).When(p => p.Steps.Count == 0);
        past.RuleFor(p => p.Facts).SetValidator(new SendFactsRules()).When(p => p.Steps.Count > 0);
    });
}

internal sealed class LoadReferralsHandler(NetworkDb db, DraftDesk desk, ReferralSeal seal) : ICommandHandler<LoadReferrals, int>
{
    public async Task<Outcome<int>> Handle(LoadReferrals load, CancellationToken ct)
    {
        var reactions = await db.Teams().ToDictionaryAsync(team => team.Id, team => team.ReactionWorkingDays, ct);
        foreach (var past in load.Referrals.OrderBy(past => past.BegunAt))
        {
            var referral = Referral.Begin(past.Sender, past.Author, past.BegunAt);
            if (desk.FillIn(referral, past.Facts) is { } wrong) return wrong;
            if (await db.FindPlace(referral.Area, referral.Postcode4, ct) is null && past.Steps.Count > 0) return Outcome.Invalid("Area", Texts.Say("Referrals.UnknownArea"));
            foreach (var step in past.Steps)
            {
                if (await Take(referral, step, past.Author, reactions, ct) is { } refusal) return refusal;
            }

            db.Add(referral);
        }

        return load.Referrals.Count;
    }

    private async Task<Refusal?> Take(Referral referral, PastStep step, MemberId? author, Dictionary<TeamId, int> reactions, CancellationToken ct)
    {
        var day = step.At.InAmsterdam().Day;
        var (sender, team) = (new ReferralActor(step.By ?? author, Role.Referrer), new ReferralActor(step.By, Role.TeamMember));
        if (step.Read) return referral.ReadOutcome(day, sender, step.At);
        var told = step.Words is null ? null : seal.Close(referral.Id, new SealedWords(step.Words));
        return step.To switch
        {
            WorkStatus.Requested => referral.Send(await db.NextReferralNumber(day.Year, ct), day, WorkingDays.Add(day, reactions[referral.Team!.Value]), sender, step.At),
            WorkStatus.Accepted => referral.Accept(day, team, step.At),
            WorkStatus.InProgress => referral.Start(team, step.At),
            WorkStatus.Completed => referral.Complete(step.Outcome ?? ReferralOutcome.Other, told, day, team, step.At),
            WorkStatus.Rejected => referral.Decline(step.Reason ?? DeclineReason.Other, told, seal.Close(referral.Id, new SealedReason(step.Reason ?? DeclineReason.Other)), day, team, step.At),
            _ => new TransitionNotAllowed(referral.Work, step.To),
        };
    }
}
