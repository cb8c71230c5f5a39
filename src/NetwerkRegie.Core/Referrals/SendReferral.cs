using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Hands a resident over to a team: a draft that was begun, or a new referral at once. <paramref name="EvenSo"/>: also when one for the same contact is open.</summary>
[Allow(Role.Referrer)]
public sealed record SendReferral(ReferralId? Draft, Guid Version, ReferralFacts Facts, bool EvenSo = false) : ICommand<ReferralId>;

/// <summary>The team is not there for the area.</summary>
public sealed record TeamDoesNotCoverArea(string Team, string Area) : Refusal;

/// <summary>Nobody would read it: the team has no members here yet.</summary>
public sealed record TeamHasNoReaders(string Team) : Refusal;

/// <summary>The own organisation has an open referral for the same phone number or mail address.</summary>
public sealed record SameContactReferred(string Number, DateOnly SentOn) : Refusal;

internal sealed class SendReferralRules : AbstractValidator<SendReferral>
{
    public SendReferralRules() => RuleFor(send => send.Facts).SetValidator(new SendFactsRules());
}

internal sealed class SendReferralHandler(NetworkDb db, DraftDesk desk, ICurrentMember me, IOutbox outbox, TimeProvider clock) : ICommandHandler<SendReferral, ReferralId>
{
    public async Task<Outcome<ReferralId>> Handle(SendReferral send, CancellationToken ct)
    {
        var taken = await desk.Take(send.Draft, send.Version, ct);
        if (!taken.IsDone) return taken.Failure!;
        var referral = taken.Value;
        if (desk.FillIn(referral, send.Facts) is { } wrong) return wrong;
        if (await db.FindPlace(referral.Area, referral.Postcode4, ct) is not { } place) return Outcome.Invalid("Facts.Area", Texts.Say("Referrals.UnknownArea"));
        if (await db.AllTeamRows().FirstOrDefaultAsync(t => t.Id == referral.Team, ct) is not { } team) return Outcome.Invalid("Facts.Team", Texts.Say("Referrals.ChooseTeam"));
        if (!team.IsOpen) return new TeamIsClosed(team.Name);
        if (!team.HasReaders) return new TeamHasNoReaders(team.Name);
        if (!(await db.TeamsCovering(place, ct)).Contains(team.Id)) return new TeamDoesNotCoverArea(team.Name, place.Name);

        // Taking the number makes another sender wait, so that of two who press at once the second sees the first.
        var today = clock.Today();
        var number = await db.NextReferralNumber(today.Year, ct);
        if (!send.EvenSo && await SameContact(referral, ct) is { } same) return same;
        if (referral.Send(number, today, WorkingDays.Add(today, team.ReactionWorkingDays), new ReferralActor(me.Id, Role.Referrer), clock.Now()) is { } refusal) return refusal;
        if (send.Draft is null) db.Add(referral);
        foreach (var reader in await db.TeamMembers().Where(m => m.Team == team.Id).Select(m => m.Member).ToListAsync(ct)) outbox.Notify(reader, Notices.ToTeam, Notices.Link(referral.Id));
        return referral.Id;
    }

    private async Task<SameContactReferred?> SameContact(Referral referral, CancellationToken ct)
    {
        var earlier = await db.Referrals().AsNoTracking()
            .Where(r => r.Sender == referral.Sender && r.ContactMark == referral.ContactMark && r.Id != referral.Id && r.SentOn != null && r.EndedOn == null)
            .OrderByDescending(r => r.SentOn).Select(r => new { r.Year, r.Sequence, r.SentOn }).FirstOrDefaultAsync(ct);
        return earlier is null ? null : new SameContactReferred(Referral.NumberOf(earlier.Year, earlier.Sequence)!, earlier.SentOn!.Value);
    }
}

/// <summary>The notices of this room. They say that there is something to read, and nothing else.</summary>
internal static class Notices
{
    public const string ToTeam = "ReferralWaiting";
    public const string ToSender = "ReferralAnswered";

    public static string Link(ReferralId referral) => $"/doorverwijzingen/{referral}";
}
