using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Referrals;

/// <summary>One referral as its reader may see it. The sender sees how it stands, the reason and the answer; the team sees the question too.</summary>
[Allow(Role.Referrer, Role.TeamMember, Role.TeamCoordinator)]
public sealed record ShowReferral(ReferralId Referral) : IQuery<ReferralCard>, IReadsPerson
{
    /// <inheritdoc />
    public Guid Person => Referral.Value;
}

/// <summary>A referral's page. <paramref name="Question"/> and <paramref name="TrueReason"/> are the team's only; <paramref name="Answer"/> is what the team told the sender.</summary>
public sealed record ReferralCard(
    ReferralRow Row, bool AsSender, bool AsTeam, string? AreaName, string? Question, string? Answer, DeclineReason? TrueReason, string? TakenUpBy, DateOnly? FirstViewedOn,
    ReferralTermsRow Terms, IReadOnlyList<ReferralStepRow> Steps);

/// <summary>The three answers that are never mixed, and the consent if there is one.</summary>
public sealed record ReferralTermsRow(LegalGround? Ground, ConsentForm? Form, DateOnly? GivenOn, DateOnly? ExpiresOn, DateOnly? WithdrawnOn, bool AgreesToHelp, SecrecyAnswer? Secrecy);

/// <summary>A step of a referral. Who of the team took it is told to the team only.</summary>
public sealed record ReferralStepRow(WorkStatus From, WorkStatus To, RequestStatus Request, Role Role, string? By, string? Reason, DateTime At);

internal sealed class ShowReferralHandler(NetworkDb db, ICurrentMember me, ReferralSeal seal, IActorNames actors) : IQueryHandler<ShowReferral, ReferralCard>
{
    public async Task<Outcome<ReferralCard>> Handle(ShowReferral show, CancellationToken ct)
    {
        var found = await db.Referrals().AsNoTracking().Include(r => r.Steps).Include(r => r.Consents).AsSplitQuery().FirstOrDefaultAsync(r => r.Id == show.Referral, ct);
        if (found is not { Work: not WorkStatus.Draft } referral) return Outcome.NotFound;
        var row = await db.MyReferralRows().FirstAsync(r => r.Id == referral.Id, ct);
        var asTeam = await db.TeamMembers().AnyAsync(m => m.Team == referral.Team && m.Member == me.Id, ct);
        var asSender = referral.Sender == me.Partner && me.Roles.Contains(Role.Referrer);
        var place = await db.FindPlace(referral.Area, referral.Postcode4, ct);
        var names = asTeam ? await actors.Names([.. referral.Steps.Select(s => s.By).OfType<MemberId>().Distinct()], ct) : new Dictionary<MemberId, string>();
        return new ReferralCard(
            row,
            asSender,
            asTeam,
            place?.Name,
            asTeam && referral.Work != WorkStatus.Cancelled ? seal.Open<ResidentFacts>(referral.Id, referral.SealedResident)?.Question : null,
            seal.Open<SealedWords>(referral.Id, referral.SealedAnswer)?.Words,
            asTeam ? seal.Open<SealedReason>(referral.Id, referral.SealedForTeam)?.Reason : null,
            referral.TakenUpBy is { } member ? names.GetValueOrDefault(member) : null,
            await FirstViewed(referral.Id, ct),
            Terms(referral),
            [.. referral.Steps.OrderBy(s => s.At).ThenBy(s => s.Id).Select(s => new ReferralStepRow(s.From, s.To, s.Request, s.Role, s.By is { } by ? names.GetValueOrDefault(by) : null, s.Reason, s.At))]);
    }

    private static ReferralTermsRow Terms(Referral referral)
    {
        var consent = referral.Consents.Count > 0 ? referral.Consents[0] : null;
        return new ReferralTermsRow(referral.Ground, consent?.Form, consent?.GivenOn, consent?.ExpiresOn, consent?.WithdrawnOn, referral.AgreesToHelp, referral.Secrecy);
    }

    /// <summary>Opening is a moment, not a state: it stands in the readings and changes nothing of the referral.</summary>
    private async Task<DateOnly?> FirstViewed(ReferralId referral, CancellationToken ct)
    {
        var at = await db.Set<ReferralReading>().Where(reading => reading.Referral == referral && reading.AsTeam).OrderBy(reading => reading.At).Select(reading => (DateTime?)reading.At).FirstOrDefaultAsync(ct);
        return at?.InAmsterdam().Day;
    }
}
