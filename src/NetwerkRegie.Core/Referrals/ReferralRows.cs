using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A referral as lists show it: nothing in it tells who the resident is.</summary>
public sealed record ReferralRow
{
    /// <summary>Identifies the referral.</summary>
    public required ReferralId Id { get; init; }

    /// <summary>Year of the number.</summary>
    public required int? Year { get; init; }

    /// <summary>Number within the year.</summary>
    public required int? Sequence { get; init; }

    /// <summary>Code of the theme.</summary>
    public required string? Theme { get; init; }

    /// <summary>CBS code of the area.</summary>
    public required string? Area { get; init; }

    /// <summary>Four digits of the postcode.</summary>
    public required string? Postcode4 { get; init; }

    /// <summary>The organisation that sends.</summary>
    public required PartnerId Sender { get; init; }

    /// <summary>Its name.</summary>
    public required string SenderName { get; init; }

    /// <summary>Its kind.</summary>
    public required PartnerType SenderType { get; init; }

    /// <summary>The team that receives.</summary>
    public required TeamId? Team { get; init; }

    /// <summary>Its name.</summary>
    public required string? TeamName { get; init; }

    /// <summary>How the resident is handed over.</summary>
    public required HandoverKind Handover { get; init; }

    /// <summary>How soon it must be.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>How the request stands.</summary>
    public required RequestStatus Request { get; init; }

    /// <summary>How the work stands.</summary>
    public required WorkStatus Work { get; init; }

    /// <summary>The day it was sent.</summary>
    public required DateOnly? SentOn { get; init; }

    /// <summary>The day by which the team means to answer.</summary>
    public required DateOnly? AnswerBy { get; init; }

    /// <summary>The day the team answered.</summary>
    public required DateOnly? DecidedOn { get; init; }

    /// <summary>The day it ended.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>The day the sender read the outcome.</summary>
    public required DateOnly? ReadOn { get; init; }

    /// <summary>Why the team declined, as the sender is told.</summary>
    public required DeclineReason? Declined { get; init; }

    /// <summary>What came of it.</summary>
    public required ReferralOutcome? Outcome { get; init; }

    /// <summary>Why the sender took it back.</summary>
    public required WithdrawReason? Withdrawn { get; init; }

    /// <summary>When it was begun, UTC.</summary>
    public required DateTime BegunAt { get; init; }

    /// <summary>When it was changed last, UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>The version to save against.</summary>
    public required OperationId Version { get; init; }

    /// <summary>Its number as people write it; null for a draft.</summary>
    public string? Number => Referral.NumberOf(Year, Sequence);

    /// <summary>Whether the answer is in time; null when the team has answered.</summary>
    public DueRow? Due(DateOnly today) => Work == WorkStatus.Requested && AnswerBy is { } day ? DueRow.Of(day, today) : null;
}

/// <summary>How many working days are left to answer; negative when it is late.</summary>
public sealed record DueRow(DateOnly Day, DueState State, int WorkingDaysLeft)
{
    private const int SoonDays = 2;

    /// <summary>The state of a day by which there must be an answer.</summary>
    public static DueRow Of(DateOnly day, DateOnly today)
    {
        var left = WorkingDays.Between(today, day);
        var state = day < today ? DueState.Late : day == today || left == 0 ? DueState.Today : left <= SoonDays ? DueState.OnTime : DueState.Later;
        return new DueRow(day, state, left);
    }
}

/// <summary>Referrals for lists and for other rooms.</summary>
public static class ReferralRows
{
    /// <summary>The referrals that the current member is party to, with sender and team.</summary>
    public static IQueryable<ReferralRow> MyReferralRows(this NetworkDb db) => db.Rows(db.Referrals().AsNoTracking());

    internal static IQueryable<ReferralRow> Rows(this NetworkDb db, IQueryable<Referral> referrals) =>
        from r in referrals
        join sender in db.PartnerRows() on r.Sender equals sender.Id
        join t in db.Teams() on r.Team equals t.Id into teams
        from team in teams.DefaultIfEmpty()
        select new ReferralRow
        {
            Id = r.Id,
            Year = r.Year,
            Sequence = r.Sequence,
            Theme = r.Theme,
            Area = r.Area,
            Postcode4 = r.Postcode4,
            Sender = r.Sender,
            SenderName = sender.Name,
            SenderType = sender.Type,
            Team = r.Team,
            TeamName = team.Name,
            Handover = r.Handover,
            Urgency = r.Urgency,
            Request = r.Request,
            Work = r.Work,
            SentOn = r.SentOn,
            AnswerBy = r.AnswerBy,
            DecidedOn = r.DecidedOn,
            EndedOn = r.EndedOn,
            ReadOn = r.ReadOn,
            Declined = r.Declined,
            Outcome = r.Outcome,
            Withdrawn = r.Withdrawn,
            BegunAt = r.BegunAt,
            ChangedAt = r.ChangedAt,
            Version = r.Version,
        };
}
