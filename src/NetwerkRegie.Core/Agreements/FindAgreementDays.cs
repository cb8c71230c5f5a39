using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>What happens to an agreement on a day.</summary>
public enum AgreementDayKind
{
    /// <summary>Its first day.</summary>
    Starts = 1,

    /// <summary>The last day to give notice.</summary>
    Notice = 2,

    /// <summary>It is to be evaluated.</summary>
    Evaluation = 3,

    /// <summary>Its last day.</summary>
    Ends = 4,
}

/// <summary>A day in the life of an agreement.</summary>
public sealed record AgreementDay(DateOnly Day, AgreementDayKind Kind, AgreementId Agreement, string Name);

/// <summary>First and last days, notice days and evaluations within a period, of the agreements of one's own organisation.</summary>
[Allow(Role.Coordinator, Role.Director)]
public sealed record FindAgreementDays(DateOnly From, DateOnly Until) : IQuery<IReadOnlyList<AgreementDay>>;

internal sealed class FindAgreementDaysHandler(AgreementDays days) : IQueryHandler<FindAgreementDays, IReadOnlyList<AgreementDay>>
{
    public async Task<Outcome<IReadOnlyList<AgreementDay>>> Handle(FindAgreementDays find, CancellationToken ct) => Outcome.Of(await days.Within(find.From, find.Until, ct));
}

/// <summary>Finds the days of the agreements that the current member may see; the page and the calendar feed ask here alike.</summary>
internal sealed class AgreementDays(NetworkDb db)
{
    public async Task<IReadOnlyList<AgreementDay>> Within(DateOnly from, DateOnly until, CancellationToken ct)
    {
        var latestEnd = until.DayNumber + Agreement.LongestNotice <= DateOnly.MaxValue.DayNumber ? until.AddDays(Agreement.LongestNotice) : DateOnly.MaxValue;
        var agreements = await db.Agreements().AsNoTracking()
            .Where(a => (a.StartsOn >= from && a.StartsOn <= until) || (a.EvaluateOn >= from && a.EvaluateOn <= until) || (a.EndsOn >= from && a.EndsOn <= (a.NoticeDays == null ? until : latestEnd)))
            .Select(a => new { a.Id, a.Name, a.StartsOn, a.EndsOn, a.NoticeDays, a.EvaluateOn }).ToListAsync(ct);
        var days =
            from agreement in agreements
            from found in ((AgreementDayKind Kind, DateOnly? Day)[])
            [
                (AgreementDayKind.Starts, agreement.StartsOn),
                (AgreementDayKind.Notice, AgreementCourse.NoticeBy(agreement.EndsOn, agreement.NoticeDays)),
                (AgreementDayKind.Evaluation, agreement.EvaluateOn),
                (AgreementDayKind.Ends, agreement.EndsOn),
            ]
            where found.Day >= @from && found.Day <= until
            orderby found.Day, found.Kind, agreement.Name
            select new AgreementDay(found.Day!.Value, found.Kind, agreement.Id, agreement.Name);
        return [.. days];
    }
}
