using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Referrals;

/// <summary>
/// How many referrals went from which organisation to which team's organisation, in the last half year of the calendar before the one that a day lies in; today when left out. For whom the sums
/// of referrals are, with the same small counts hidden. The periods lie beside each other and never overlap, so that no count of a month follows from two of them.
/// </summary>
[Allow(Role.Coordinator, Role.Director, Role.SteeringMember)]
public sealed record GetReferralFlows(DateOnly? AsOf) : IQuery<ReferralFlows>;

/// <summary>The sums that may be shown, largest first. What is not among them is hidden or never was, and nobody can tell which.</summary>
public sealed record ReferralFlows(DateOnly From, DateOnly To, bool OfAll, IReadOnlyList<ReferralFlow> Shown);

/// <summary>How many referrals one organisation sent to teams of another, or to a team of its own.</summary>
public sealed record ReferralFlow(FlowEnd Sender, FlowEnd Receiver, int Count);

/// <summary>An organisation that sends or receives.</summary>
public sealed record FlowEnd(PartnerId Partner, string Name, PartnerType Type);

internal sealed class GetReferralFlowsHandler(NetworkDb db, ICurrentMember me, FreshAnswers answers, TimeProvider clock) : IQueryHandler<GetReferralFlows, ReferralFlows>
{
    private const int MonthsInAHalfYear = 6;

    public async Task<Outcome<ReferralFlows>> Handle(GetReferralFlows get, CancellationToken ct)
    {
        var today = clock.Today();
        var day = get.AsOf < today ? get.AsOf.Value : today;
        var to = new DateOnly(day.Year, day.Month > MonthsInAHalfYear ? MonthsInAHalfYear + 1 : 1, 1).AddDays(-1);
        return await answers.To(string.Create(CultureInfo.InvariantCulture, $"referral flows {to:O}"), () => Count(to.AddDays(1).AddMonths(-MonthsInAHalfYear), to, ct), ct);
    }

    private async Task<ReferralFlows> Count(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var sums = await db.SentForSums(me, from, to)
            .Join(db.Teams(), referral => referral.Team, team => (TeamId?)team.Id, (referral, team) => new { referral.Sender, Receiver = team.Partner })
            .GroupBy(pair => new { pair.Sender, pair.Receiver })
            .Select(pairs => new { pairs.Key.Sender, pairs.Key.Receiver, Count = pairs.Count() })
            .ToListAsync(ct);
        var senders = sums.Select(sum => sum.Sender).Distinct().Order().ToList();
        var receivers = sums.Select(sum => sum.Receiver).Distinct().Order().ToList();
        var counts = new int[senders.Count, receivers.Count];
        foreach (var sum in sums) counts[senders.IndexOf(sum.Sender), receivers.IndexOf(sum.Receiver)] = sum.Count;
        var shown = Shown(counts);
        var pairs = senders.SelectMany((sender, row) => receivers.Select((receiver, column) => (sender, receiver, Count: shown(row, column)))).Where(pair => pair.Count is not null).ToList();
        var ends = await Ends([.. pairs.SelectMany(pair => new[] { pair.sender, pair.receiver }).Distinct()], ct);
        return new ReferralFlows(
            from,
            to,
            me.Roles.Contains(Role.SteeringMember) || me.Partner is null,
            [.. pairs.Select(pair => new ReferralFlow(ends[pair.sender], ends[pair.receiver], pair.Count!.Value)).OrderByDescending(flow => flow.Count).ThenBy(flow => flow.Sender.Name, StringComparer.CurrentCulture).ThenBy(flow => flow.Receiver.Name, StringComparer.CurrentCulture)]);
    }

    /// <summary>Of one sender only the sum of all is known elsewhere; of more of them what each receiver gets is a sum too.</summary>
    private static Func<int, int, int?> Shown(int[,] counts)
    {
        if (counts.GetLength(0) == 1)
        {
            var shown = SmallCells.HideRow([.. counts.Cast<int>()]);
            return (_, column) => shown[column];
        }

        var table = SmallCells.Hide(counts);
        return (row, column) => table[row, column];
    }

    private async Task<Dictionary<PartnerId, FlowEnd>> Ends(List<PartnerId> partners, CancellationToken ct) => partners.Count == 0 ? [] :
        await db.PartnerRows().Where(partner => EF.Parameter(partners).Contains(partner.Id)).Select(partner => new FlowEnd(partner.Id, partner.Name, partner.Type)).ToDictionaryAsync(end => end.Partner, ct);
}
