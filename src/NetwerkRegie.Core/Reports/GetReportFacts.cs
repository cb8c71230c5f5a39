using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Reports;

/// <summary>What a report tells apart from the network and the referrals: who reports, and the initiatives of the period with what partners brought in.</summary>
[Allow(Role.Director, Role.Coordinator, Role.SteeringMember)]
public sealed record GetReportFacts(DateOnly From, DateOnly To) : IQuery<ReportFacts>;

/// <summary>The facts; <paramref name="Library"/> is null for the operator and stands for the whole consortium.</summary>
public sealed record ReportFacts(string? Library, IReadOnlyList<InitiativeRow> Initiatives, IReadOnlyList<InitiativePartnerRow> Parts);

internal sealed class GetReportFactsRules : AbstractValidator<GetReportFacts>
{
    private const int LongestDays = 5 * 366;

    public GetReportFactsRules()
    {
        RuleFor(get => get.To).GreaterThanOrEqualTo(get => get.From).WithMessage(_ => Texts.Say("Reports.EndBeforeStart"));
        RuleFor(get => get.To).Must((get, to) => to.DayNumber - get.From.DayNumber <= LongestDays).WithMessage(_ => Texts.Say("Reports.PeriodTooLong"));
    }
}

internal sealed class GetReportFactsHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetReportFacts, ReportFacts>
{
    public async Task<Outcome<ReportFacts>> Handle(GetReportFacts get, CancellationToken ct)
    {
        var library = me.Partner is { } home ? await db.PartnerRows().Where(p => p.Id == home).Select(p => p.Name).FirstOrDefaultAsync(ct) : null;
        var initiatives = await db.InitiativesIn(get.From, get.To).OrderBy(i => i.StartsOn).ThenBy(i => i.Id).ToListAsync(ct);
        var ids = initiatives.Select(i => i.Id).ToList();
        var parts = await db.InitiativePartnerRows().Where(p => ids.Contains(p.Initiative)).ToListAsync(ct);
        return new ReportFacts(library, initiatives, parts);
    }
}
