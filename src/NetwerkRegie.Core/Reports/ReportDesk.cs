using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Changes;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Reports.Content;

namespace NetwerkRegie.Core.Reports;

/// <summary>The reports that can be made.</summary>
public enum ReportKind
{
    /// <summary>The network and what it does.</summary>
    Network = 1,

    /// <summary>For a funder, in the order of article 4:80 Awb: activities, what partners brought in, the network, method.</summary>
    Funder = 2,
}

/// <summary>Puts a report together from the questions that its chapters ask, each answered under the rights of who asks.</summary>
public sealed class ReportDesk(IDispatcher dispatcher, TimeProvider clock)
{
    /// <summary>The report over a period, in the language of the current culture. The network is shown as it was at the end of the period, or today if that is earlier.</summary>
    public Task<Outcome<ReportContent>> Prepare(ReportKind kind, DateOnly from, DateOnly to, CancellationToken ct) => Prepare(kind, from, to, since: null, ct);

    /// <summary>The same, and of the network also what changed since an earlier day, or since a snapshot.</summary>
    public async Task<Outcome<ReportContent>> Prepare(ReportKind kind, DateOnly from, DateOnly to, DateOnly? since, CancellationToken ct, SnapshotId? snapshot = null)
    {
        var facts = await dispatcher.Send(new GetReportFacts(from, to), ct);
        if (!facts.IsDone) return facts.Failure!;
        var asOf = to < clock.Today() ? to : clock.Today();
        var map = await dispatcher.Send(new GetNetworkMap(new NetworkFilter { AsOf = asOf }), ct);
        if (!map.IsDone) return map.Failure!;
        var referrals = await dispatcher.Send(new ReferralFigures(from, to), ct);
        if (!referrals.IsDone) return referrals.Failure!;
        var ratings = await dispatcher.Send(new GetNetworkRatings(new NetworkFilter { AsOf = asOf }), ct);
        if (!ratings.IsDone) return ratings.Failure!;
        var changes = await Changes(kind, since, snapshot, asOf, ct);
        if (!changes.IsDone) return changes.Failure!;
        var chapters = new ReportChapters(from, to, facts.Value, map.Value, referrals.Value, ratings.Value);
        return new ReportContent(Texts.Say($"Reports.{kind}.Title"), Texts.Say("Reports.Subtitle", chapters.Library, chapters.Period), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" ? "en" : "nl", Cover(chapters, asOf), Sections(kind, chapters, changes.Value))
        {
            RunningTitle = Texts.Say($"Reports.{kind}.Running"),
            Author = chapters.Library,
            Colophon = facts.Value.Fictional ? Texts.Say("Reports.Fictional", Colophon(asOf)) : Colophon(asOf),
        };
    }

    /// <summary>The chapter on what changed, or none when no earlier day or snapshot is chosen.</summary>
    private async Task<Outcome<IReadOnlyList<ReportSection>>> Changes(ReportKind kind, DateOnly? since, SnapshotId? snapshot, DateOnly asOf, CancellationToken ct)
    {
        if ((since is null && snapshot is null) || kind != ReportKind.Network) return Outcome.Of<IReadOnlyList<ReportSection>>([]);
        if (snapshot is null && since >= asOf) return Outcome.Invalid("Since", Texts.Say("Reports.SinceNotEarlier", asOf));
        var compared = await dispatcher.Send(new CompareNetworks(snapshot is null ? since : null, asOf, new NetworkFilter()) { SinceSnapshot = snapshot }, ct);
        return compared.IsDone ? Outcome.Of<IReadOnlyList<ReportSection>>([ReportChanges.Of(compared.Value)]) : compared.Failure!;
    }

    private static string Colophon(DateOnly asOf) => Texts.Say("Reports.Colophon", asOf.ToString("d MMMM yyyy", CultureInfo.CurrentCulture));

    private static IReadOnlyList<CoverFact> Cover(ReportChapters chapters, DateOnly asOf) =>
    [
        new(Texts.Say("Reports.CoverFrom"), chapters.Library),
        new(Texts.Say("Reports.CoverPeriod"), chapters.Period),
        new(Texts.Say("Reports.CoverAsOf"), asOf.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)),
    ];

    private static IReadOnlyList<ReportSection> Sections(ReportKind kind, ReportChapters chapters, IReadOnlyList<ReportSection> changes) => kind == ReportKind.Funder
        ? [chapters.InShort(), chapters.Initiatives(), chapters.Contributions(), chapters.Referrals(), chapters.Network(), chapters.Partners(), chapters.Method()]
        : [chapters.InShort(), chapters.Network(), .. changes, chapters.Partners(), .. chapters.OwnFields(), chapters.Initiatives(), chapters.Referrals(), chapters.Method()];
}
