using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Reports;

/// <summary>
/// What a report tells apart from the network and the referrals: who reports, and the initiatives of the period with what partners brought in. A library reports on the
/// initiatives it takes part in, the steering group and the operator on all; the same holds for the referrals.
/// </summary>
[Allow(Role.Director, Role.Coordinator, Role.SteeringMember)]
public sealed record GetReportFacts(DateOnly From, DateOnly To) : IQuery<ReportFacts>;

/// <summary>The facts; <paramref name="Library"/> is null for the whole network; <paramref name="Fictional"/>: made-up partners are among those counted.</summary>
public sealed record ReportFacts(string? Library, IReadOnlyList<InitiativeRow> Initiatives, IReadOnlyList<InitiativePartnerRow> Parts, bool Fictional)
{
    /// <summary>How partners answer the fields of the network's own with fixed answers.</summary>
    public IReadOnlyList<FieldCountRow> Fields { get; init; } = [];
}

internal sealed class GetReportFactsRules : AbstractValidator<GetReportFacts>
{
    private const int LongestDays = 5 * 366;

    public GetReportFactsRules()
    {
        RuleFor(get => get.To).GreaterThanOrEqualTo(get => get.From).WithMessage(_ => Texts.Say("Reports.EndBeforeStart"));
        RuleFor(get => get.To).Must((get, to) => to.DayNumber - get.From.DayNumber <= LongestDays).WithMessage(_ => Texts.Say("Reports.PeriodTooLong"));
    }
}

internal sealed class GetReportFactsHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : IQueryHandler<GetReportFacts, ReportFacts>
{
    public async Task<Outcome<ReportFacts>> Handle(GetReportFacts get, CancellationToken ct)
    {
        var home = me.Roles.Contains(Role.SteeringMember) ? null : me.Partner;
        var library = home is null ? null : await (
            from partner in db.PartnerRows().Where(p => p.Id == home)
            from fictional in db.FictionalPartnerRows().Select(label => (PartnerId?)label.Partner).Take(1).DefaultIfEmpty()
            select new { partner.Name, Fictional = fictional != null }).FirstOrDefaultAsync(ct);
        var initiatives = await db.InitiativesIn(get.From, get.To, home).OrderBy(i => i.StartsOn).ThenBy(i => i.Id).ToListAsync(ct);
        var ids = initiatives.Select(i => i.Id).ToList();
        var parts = await db.InitiativePartnerRows().Where(p => ids.Contains(p.Initiative)).ToListAsync(ct);
        var asOf = get.To < clock.Today() ? get.To : clock.Today();
        return new ReportFacts(library?.Name, initiatives, parts, library?.Fictional ?? await db.FictionalPartnerRows().AnyAsync(ct)) { Fields = await db.FieldCountRows(asOf, ct) };
    }
}
