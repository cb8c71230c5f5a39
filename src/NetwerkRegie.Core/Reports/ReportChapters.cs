using System.Globalization;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Reports.Content;

namespace NetwerkRegie.Core.Reports;

/// <summary>The chapters of the reports: every figure with what counts, its source and n; every drawing with the same facts as a table.</summary>
internal sealed class ReportChapters(DateOnly from, DateOnly to, ReportFacts facts, NetworkMap map, ReferralFiguresRow referrals, NetworkRatings ratings)
{
    private static readonly LibraryFunction[] Functions = Enum.GetValues<LibraryFunction>();

    /// <summary>Who reports, and whose initiatives and referrals are counted.</summary>
    public string Library => facts.Library ?? Texts.Say("Reports.WholeNetwork");

    public string Period => Texts.Say("Reports.Period", Day(from), Day(to));

    public ReportSection InShort() => new(Texts.Say("Reports.InShort"),
    [
        new ReportParagraph(Texts.Say("Reports.Lead", map.N, map.Ties, facts.Initiatives.Count, Library), TextTone.Lead),
        new ReportKeyFigures(
        [
            Figure("Partners", Number(map.N), "", map.N),
            Figure("Ties", Number(map.Ties), "", map.N),
            Figure("Confirmed", Number(map.Confirmed), "", map.Ties),
            Figure("Density", Decimal(map.Density), "", map.N),
            Figure("Centralization", Decimal(map.DegreeCentralization), "", map.N),
            .. ratings.HasScores ? (IReadOnlyList<KeyFigure>)[Mean("Trust", ratings.Trust), Mean("Value", ratings.Value)] : [],
            Figure("Initiatives", Number(facts.Initiatives.Count), "", facts.Initiatives.Count),
            Figure("Hours", Sum(facts.Parts, part => part.Hours, Number), Texts.Say("Reports.Unit.Hours"), facts.Parts.Count(part => part.Hours is not null)),
            Figure("Money", Sum(facts.Parts, part => part.Cents, Euros), "", facts.Parts.Count(part => part.Cents is not null)),
            ReferralFigure("Referrals", referrals.Sent is { } sent ? Number(sent) : Hidden, ""),
            ReferralFigure("Reaction", referrals.MedianReactionWorkingDays?.ToString("0.#", CultureInfo.CurrentCulture) ?? Hidden, Texts.Say(referrals.MedianReactionWorkingDays == 1 ? "Reports.Unit.WorkingDay" : "Reports.Unit.WorkingDays")),
        ]),
    ]);

    public ReportSection Network() => new(Texts.Say("Reports.Network"),
    [
        new ReportParagraph(Texts.Say("Reports.NetworkText", map.N, map.Ties, map.Confirmed)),

        // Before the map: after it the remark would stand on a page of its own.
        .. ratings.HasScores ? (IReadOnlyList<ReportBlock>)[new ReportParagraph(Texts.Say("Reports.RatingsText", ratings.Sides, ratings.Levels, ratings.Trust.N, ratings.Value.N))] : [],
        .. map.IsPart ? (IReadOnlyList<ReportBlock>)[new ReportParagraph(Texts.Say("Reports.MapIsPart", map.Lines.Count, map.N), TextTone.Note)] : [],
        new NetworkMapFigure(Texts.Say("Reports.MapTitle"), MapMessage(), BestConnected(), map.Picture),
    ]);

    public ReportSection Partners() => new(Texts.Say("Reports.Partners"),
    [
        new ReportTable(map.IsPart ? Texts.Say("Reports.PartnersCaptionPart", map.Lines.Count, map.N) : Texts.Say("Reports.PartnersCaption", map.N), [new(Texts.Say("Reports.Partner"), ColumnAlign.Start, 3), new(Texts.Say("Reports.Type"), ColumnAlign.Start, 1.4), new(Texts.Say("Reports.Place"), ColumnAlign.Start, 1.4), new(Texts.Say("Reports.TieCount"), ColumnAlign.End), new(Texts.Say("Reports.Strength.Label"), ColumnAlign.End)],
            [.. map.Lines.Select(line => ReportRow.Of(line.Name, Texts.Of(line.Type), line.Place ?? Unknown, Number(line.Degree), Number(line.Strength)))]) { WhenEmpty = Texts.Say("Reports.NoPartners") },
    ]);

    /// <summary>What the network asks of its partners itself; no chapter where it asks nothing that can be counted.</summary>
    public IEnumerable<ReportSection> OwnFields() => facts.Fields.Count == 0 ? [] :
    [
        new ReportSection(Texts.Say("Reports.OwnFields"),
        [
            new ReportParagraph(Texts.Say("Reports.OwnFieldsText")),
            .. facts.Fields.Select(counts => new ReportTable(Texts.Say("Reports.OwnFieldCaption", counts.Field.Name, counts.N), [new(Texts.Say("Reports.Answer"), ColumnAlign.Start, 3), new(Texts.Say("Reports.PartnerCount"), ColumnAlign.End), new(Texts.Say("Reports.Share"), ColumnAlign.End)],
                [.. counts.Answers.Select(answer => ShareRow(answer.Answer, answer.Partners, counts.N)), ShareRow(Unknown, counts.Unknown, counts.N)]) { Footer = ShareRow(Texts.Say("Reports.Together"), counts.N, counts.N) }),
        ]),
    ];

    public ReportSection Initiatives() => new(Texts.Say("Reports.Initiatives"),
    [
        new ReportParagraph(Texts.Say("Reports.InitiativesText", facts.Initiatives.Count, Library)),
        new BarFigure(Texts.Say("Reports.ByFunction"), ByFunctionMessage(), ByFunctionTable(), [.. Functions.Select(function => new Bar(Texts.Of(function), CountOf(function), Number(CountOf(function))))], BarDirection.Lying),
        new ReportTable(Texts.Say("Reports.InitiativesCaption"), [new(Texts.Say("Reports.Initiative"), ColumnAlign.Start, 2.4), new(Texts.Say("Reports.Function"), ColumnAlign.Start, 1.6), new(Texts.Say("Reports.When"), ColumnAlign.Start, 1.8), new(Texts.Say("Reports.Status"), ColumnAlign.Start, 0.9), new(Texts.Say("Reports.PartnerCount"), ColumnAlign.End, 0.8)],
            [.. facts.Initiatives.Select(i => ReportRow.Of(i.Name, Texts.Of(i.Function), When(i), Texts.Of(i.Status), Number(i.Partners)))]) { WhenEmpty = Texts.Say("Reports.NoInitiatives") },
    ]);

    public ReportSection Contributions() => new(Texts.Say("Reports.Contributions"),
    [
        new ReportParagraph(Texts.Say("Reports.ContributionsText")),
        new ReportTable(Texts.Say("Reports.ContributionsCaption"), [new(Texts.Say("Reports.Partner"), ColumnAlign.Start, 3), new(Texts.Say("Reports.InitiativeCount"), ColumnAlign.End), new(Texts.Say("Reports.HoursColumn"), ColumnAlign.End), new(Texts.Say("Reports.MoneyColumn"), ColumnAlign.End)],
            [.. facts.Parts.GroupBy(part => (part.Partner, part.Name)).OrderByDescending(group => group.Sum(part => part.Hours ?? 0)).Select(group => ReportRow.Of(group.Key.Name, Number(group.Count()), Sum(group, part => part.Hours, Number), Sum(group, part => part.Cents, Euros)))])
        {
            Footer = ReportRow.Of(Texts.Say("Reports.Together"), "", Sum(facts.Parts, part => part.Hours, Number), Sum(facts.Parts, part => part.Cents, Euros)),
            WhenEmpty = Texts.Say("Reports.NoInitiatives"),
        },
    ]);

    public ReportSection Referrals() => new(Texts.Say("Reports.Referrals"), referrals.Suppressed
        ? [new ReportParagraph(Texts.Say("Reports.ReferralsNoMonths"))]
        :
        [
            new ReportParagraph(Texts.Say("Reports.ReferralsText", Day(referrals.From), Day(referrals.CountedTo), Library)),
            new ReportTable(Texts.Say("Reports.ReferralsCaption"), [new(Texts.Say("Reports.Theme"), ColumnAlign.Start, 2), new(Texts.Say("Reports.Sent"), ColumnAlign.End), .. Enum.GetValues<ReferralDecision>().Select(decision => new ReportColumn(Texts.Of(decision), ColumnAlign.End))],
                [.. referrals.Themes.Select(theme => ReferralRow(CodeList.Themes.Word(theme.Theme), theme.Sent, theme.Decided)), ReferralRow(Texts.Say("Reports.OtherThemes"), null, Enum.GetValues<ReferralDecision>().ToDictionary(decision => decision, _ => (int?)null))])
            {
                Footer = ReferralRow(Texts.Say("Reports.Together"), referrals.Sent, referrals.Decided),
            },
            new ReportParagraph(Texts.Say("Reports.SmallCells"), TextTone.Note),
        ]);

    public ReportSection Method() => new(Texts.Say("Reports.Method"),
    [
        new ReportParagraph(Texts.Say("Reports.MethodText")),
        new ReportDefinitions([.. ((string[])["Partners", "Ties", "Confirmed", "Strength", "Density", "Centralization", .. ratings.HasScores ? (string[])["Trust", "Value"] : [], "Initiatives", "Hours", "Money", "Referrals", "Reaction"]).Select(key => new ReportDefinition(Texts.Say($"Reports.{key}.Label"), Definition(key)))]),
        new ReportParagraph(Texts.Say("Reports.Sources"), TextTone.Note),
    ]);

    private static ReportRow ShareRow(string what, int count, int n) => ReportRow.Of(what, Number(count), n == 0 ? "–" : Texts.Say("Reports.Percent", (100.0 * count / n).ToString("0", CultureInfo.CurrentCulture)));

    private static ReportRow ReferralRow(string what, int? sent, IReadOnlyDictionary<ReferralDecision, int?> decided) =>
        ReportRow.Of((ReportCell[])[what, Cell(sent), .. Enum.GetValues<ReferralDecision>().Select(decision => (ReportCell)Cell(decided[decision]))]);

    private static string Unknown => Texts.Say("Reports.Unknown");

    private static string Hidden => Texts.Say("Reports.Hidden");

    private ReportTable BestConnected() => new(Texts.Say("Reports.MapTwin"), [new(Texts.Say("Reports.Partner"), ColumnAlign.Start, 2), new(Texts.Say("Reports.TieCount"), ColumnAlign.End), new(Texts.Say("Reports.Strongest"), ColumnAlign.Start, 3)],
        [.. map.Lines.OrderByDescending(line => line.Degree).ThenBy(line => line.Name, StringComparer.CurrentCulture).Select(line => ReportRow.Of(line.Name, Number(line.Degree), line.Strongest.Count == 0 ? Texts.Say("Reports.NoTies") : string.Join(", ", line.Strongest.Select(tie => tie.Name))))]);

    private ReportTable ByFunctionTable() => new(Texts.Say("Reports.ByFunction"), [new(Texts.Say("Reports.Function")), new(Texts.Say("Reports.InitiativeCount"), ColumnAlign.End)], [.. Functions.Select(function => ReportRow.Of(Texts.Of(function), Number(CountOf(function))))]);

    private string MapMessage() => map.Lines.MaxBy(line => line.Degree) is { Degree: > 0 } best ? Texts.Say("Reports.MapAlt", map.N, map.Ties, best.Name, best.Degree) : Texts.Say("Reports.MapAltEmpty", map.N);

    private string ByFunctionMessage() => Texts.Say("Reports.ByFunctionAlt", Functions.Count(function => CountOf(function) > 0), Functions.Length);

    private int CountOf(LibraryFunction function) => facts.Initiatives.Count(initiative => initiative.Function == function);

    private KeyFigure Figure(string key, string value, string unit, int? n) => new(Texts.Say($"Reports.{key}.Label"), value, value == Unknown ? "" : unit, Definition(key), Texts.Say("Reports.Source", Day(map.AsOf)), n);

    private KeyFigure Mean(string key, RatingMean mean) => Figure(key, mean.Mean?.ToString("0.0", CultureInfo.CurrentCulture) ?? Texts.Say("Reports.TooFew"), "", mean.N);

    private KeyFigure ReferralFigure(string key, string value, string unit) => new(Texts.Say($"Reports.{key}.Label"), value, value == Hidden ? "" : unit, Definition(key), Texts.Say("Reports.Source", Day(referrals.CountedTo)), key == "Reaction" ? referrals.Reactions : referrals.Sent);

    private string Definition(string key) => Texts.Say($"Reports.{key}.Definition", Library);

    private static string Cell(int? count) => count is { } known ? Number(known) : Hidden;

    private static string Sum<T>(IEnumerable<InitiativePartnerRow> parts, Func<InitiativePartnerRow, T?> value, Func<long, string> write)
        where T : struct, IConvertible
    {
        var known = parts.Select(value).OfType<T>().Select(v => v.ToInt64(CultureInfo.InvariantCulture)).ToList();
        return known.Count == 0 ? Unknown : write(known.Sum());
    }

    private static string When(InitiativeRow row) => row.EndsOn is { } end ? Texts.Say("Reports.FromTo", Short(row.StartsOn), Short(end)) : Texts.Say("Reports.FromOn", Short(row.StartsOn));

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    private static string Short(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.CurrentCulture);

    private static string Number(int value) => value.ToString("N0", CultureInfo.CurrentCulture);

    private static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    private static string Decimal(double? value) => value?.ToString("0.00", CultureInfo.CurrentCulture) ?? Unknown;

    private static string Euros(long cents) => $"€ {(cents / 100m).ToString("N0", CultureInfo.CurrentCulture)}";
}
