using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Changes;
using NetwerkRegie.Core.Reports.Content;

namespace NetwerkRegie.Core.Reports;

/// <summary>The chapter on what changed in the network since an earlier day: both days in one map, the figures of both, and every partner and tie that changed.</summary>
internal static class ReportChanges
{
    /// <summary>The figures that the chapter on method defines.</summary>
    private static readonly (string Figure, string Label)[] InMethod = [("N", "Partners"), ("Ties", "Ties"), ("Confirmed", "Confirmed"), ("Density", "Density"), ("DegreeCentralization", "Centralization")];

    /// <summary>The figures that are defined under the table.</summary>
    private static readonly string[] DefinedHere = ["Components", "MeanPathLength", "BetweennessCentralization", "AverageClustering", "Modularity", "ExternalInternalIndex", "Reciprocity", "Response", "Trust", "Value"];

    private const double LeastShown = 0.0005;

    public static ReportSection Of(NetworkComparison comparison)
    {
        var (before, after) = (Side(comparison.Before), Side(comparison.After));
        return new ReportSection(Texts.Say("Reports.Changes"),
        [
            new ReportParagraph(Texts.Say("Reports.ChangesText", before, after, comparison.PartnersGained.Count, comparison.PartnersLost.Count, Count(comparison, NetworkChange.Gained), Count(comparison, NetworkChange.Lost), Count(comparison, NetworkChange.Stronger), Count(comparison, NetworkChange.Weaker))),
            Figures(comparison, before, after),
            new ReportDefinitions([.. DefinedHere.Select(key => new ReportDefinition(Texts.Say($"Reports.{key}.Label"), Texts.Say($"Reports.{key}.Definition")))]),

            // Before the map: after it the remark would stand on a page of its own.
            new ReportParagraph(Texts.Say("Reports.ChangesRule"), TextTone.Note),
            .. comparison.IsSame ? (IReadOnlyList<ReportBlock>)[] : [.. Part(comparison), new NetworkMapFigure(Texts.Say("Reports.ChangesMap", before, after), Alt(comparison, before, after), Twin(comparison, before, after), comparison.Picture)],
        ]);
    }

    private static IEnumerable<ReportBlock> Part(NetworkComparison comparison) =>
        comparison.IsPart ? [new ReportParagraph(Texts.Say("Reports.MapIsPart", comparison.Picture.Nodes.Count, comparison.N), TextTone.Note)] : [];

    private static ReportTable Figures(NetworkComparison comparison, string before, string after) => new(
        Texts.Say("Reports.ChangesFigures", comparison.Before.N, comparison.After.N),
        [new(Texts.Say("Reports.ChangesFigure"), ColumnAlign.Start, 2), new(before, ColumnAlign.End), new(after, ColumnAlign.End), new(Texts.Say("Reports.ChangesDifference"), ColumnAlign.End)],
        [.. InMethod.Concat(DefinedHere.Select(key => (Figure: key, Label: key))).Select(defined => (defined.Label, Figure: comparison.Figures.Single(figure => figure.Key == defined.Figure))).Select(pair => ReportRow.Of(Texts.Say($"Reports.{pair.Label}.Label"), Value(pair.Figure.Before), Value(pair.Figure.After), Difference(pair.Figure.Difference)))]);

    private static ReportTable Twin(NetworkComparison comparison, string before, string after) => new(
        Texts.Say("Reports.ChangesTwin", before, after),
        [new(Texts.Say("Reports.ChangesWhat"), ColumnAlign.Start, 1.2), new(Texts.Say("Reports.ChangesWho"), ColumnAlign.Start, 3.4), new(before, ColumnAlign.Start, 1.3), new(after, ColumnAlign.Start, 1.3)],
        [
            .. comparison.PartnersGained.Select(partner => ReportRow.Of(Texts.Say("Reports.ChangesPartnerGained"), partner.Name, "–", Texts.Say("Reports.ChangesThere"))),
            .. comparison.PartnersLost.Select(partner => ReportRow.Of(Texts.Say("Reports.ChangesPartnerLost"), partner.Name, Texts.Say("Reports.ChangesThere"), "–")),
            .. comparison.Ties.Select(tie => ReportRow.Of(Texts.Say($"Reports.ChangesTie.{tie.Change}"), $"{tie.One.Name} – {tie.Other.Name}", Level(tie.Before), Level(tie.After))),
        ]);

    private static string Alt(NetworkComparison comparison, string before, string after) =>
        Texts.Say("Reports.ChangesAlt", before, after, Count(comparison, NetworkChange.Gained), Count(comparison, NetworkChange.Lost), comparison.PartnersGained.Count, comparison.PartnersLost.Count);

    private static int Count(NetworkComparison comparison, NetworkChange change) => comparison.Of(change).Count;

    private static string Level(ComparedLevel? level) => level switch
    {
        null => "–",
        { Level: null } => Texts.Say("Reports.ChangesUnrated"),
        { Level: { } known, OneSided: true } => Texts.Say("Reports.ChangesOneSided", known),
        { Level: { } known } => known.ToString(CultureInfo.CurrentCulture),
    };

    private static string Value(double? value) => value switch
    {
        null => Texts.Say("Reports.Unknown"),
        { } known when double.IsInteger(known) => known.ToString("N0", CultureInfo.CurrentCulture),
        { } known => known.ToString("0.000", CultureInfo.CurrentCulture),
    };

    /// <summary>What does not show in three decimals is no difference to a reader.</summary>
    private static string Difference(double? difference) => difference switch
    {
        null => Texts.Say("Reports.Unknown"),
        >= LeastShown => $"+{Value(difference)}",
        <= -LeastShown => $"−{Value(-difference)}",
        _ => "0",
    };

    /// <summary>A day, or the name of the snapshot that was taken of it.</summary>
    private static string Side(NetworkOnADay side) => side.Snapshot is { } name ? Texts.Say("Reports.ChangesSnapshot", name, Day(side.Day)) : Day(side.Day);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
