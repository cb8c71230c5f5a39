using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Changes;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Network.Changes;

/// <summary>Two days of the network beside each other: two maps with everybody in the same place, what changed as lists, and the figures of both days.</summary>
public sealed class CompareModel(TimeProvider clock) : ComparePage(clock)
{
    /// <summary>As many rows of each list as are shown; the file has all of them.</summary>
    public const int MostListed = 200;

    /// <summary>A longer list is folded until it is asked for.</summary>
    public const int MostOpen = 25;

    // As the style sheet has it: half of the room on a screen of 1440 wide.
    private const double MapWidth = 560;

    // Beside another map there is room for few names: those of whom something changed come first.
    private const int AllNamesUpTo = 30;

    private static readonly string[] Counts = ["N", "Ties", "Confirmed", "Components", "LargestComponent", "Isolates", "Diameter", "CutPartners", "Bridges", "Communities", "TrustN", "ValueN"];

    /// <summary>Snapshots that a side can be; without any the form asks for days alone.</summary>
    public IReadOnlyList<SelectListItem> Snapshots { get; private set; } = [];

    /// <summary>The comparison; null while a day is wrong.</summary>
    public NetworkComparison? Comparison { get; private set; }

    /// <summary>What can become of a tie, in the order of the page.</summary>
    public static IReadOnlyList<NetworkChange> Kinds { get; } = [NetworkChange.Gained, NetworkChange.Lost, NetworkChange.Stronger, NetworkChange.Weaker, NetworkChange.FirstRated];

    /// <summary>The same as a file.</summary>
    public string FileAddress => $"/netwerk/vergelijken.csv{Address()}";

    /// <summary>The same days of the whole network.</summary>
    public string WholeAddress => $"/netwerk/vergelijken{AddressOfDays()}";

    /// <summary>The words for a figure.</summary>
    public static string NameOf(string key) => Texts.Say($"NetworkFigure.{key}");

    /// <summary>A figure of one day.</summary>
    public static string Value(string key, double? value) => Counts.Contains(key) ? value?.ToString("N0", CultureInfo.CurrentCulture) ?? Texts.Say("NetworkPages.Undefined") : IndexModel.Figure(value);

    /// <summary>A figure of one of two days.</summary>
    public static string Value(ComparedFigure figure, double? value) => value is null && !figure.IsMeasured ? Texts.Say("NetworkPages.NotMeasured") : Value(figure.Key, value);

    /// <summary>How much a figure went up or down, with its sign.</summary>
    public static string Difference(ComparedFigure figure) => figure.Difference switch
    {
        null when !figure.IsMeasured => Texts.Say("NetworkPages.NotMeasured"),
        null => Texts.Say("NetworkPages.Undefined"),
        > 0 => $"+{Value(figure.Key, figure.Difference)}",
        < 0 => $"−{Value(figure.Key, -figure.Difference)}",
        _ => Texts.Say("NetworkCompare.NoDifference"),
    };

    /// <summary>How close a tie was on a day, in words.</summary>
    public static string Level(ComparedLevel? level) => level switch
    {
        null => Texts.Say("NetworkCompare.NoTie"),
        { Level: null } => Texts.Say("NetworkPages.Unrated"),
        { Level: { } known, OneSided: true } => Texts.Say("NetworkPages.LevelOneSided", known),
        { Level: { } known } => $"{known} {Texts.Say($"Shell.Level{known}")}",
    };

    /// <summary>The card of a partner; none when only a snapshot still knows it.</summary>
    public static string? CardOf(ComparedPartner partner) => partner.HasCard ? $"/partners/{partner.Id}" : null;

    /// <summary>A day as people read it.</summary>
    public static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>One side as people call it: its day, or the name of its snapshot with its day.</summary>
    public static string Words(NetworkOnADay side) => side.Snapshot is { } name ? Texts.Say("NetworkCompare.SnapshotOn", name, Words(side.Day)) : Words(side.Day);

    public Task<IActionResult> OnGetAsync() => Ask(new FindSnapshots(), snapshots =>
    {
        Snapshots = Choices.Of(snapshots, snapshot => Texts.Say("NetworkCompare.SnapshotOn", snapshot.Name, Words(snapshot.AsOf)), snapshot => snapshot.Id);
        return ShowComparison();
    });

    private Task<IActionResult> ShowComparison()
    {
        if (!ModelState.IsValid) return Task.FromResult<IActionResult>(Page());
        return Compare(comparison =>
        {
            Comparison = comparison;
            if (SinceSnapshot is null && UntilSnapshot is null) (Since, Until) = (comparison.Before.Day, comparison.After.Day);
            return Page();
        });
    }

    /// <summary>The map of one of the days.</summary>
    public static string Svg(NetworkOnADay day, string id)
    {
        var frame = MapFrame.For(day.Picture.Nodes.Count, MapWidth) with { AllNamesUpTo = AllNamesUpTo };
        var drawing = MapDrawing.Draw(day.Picture, frame, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        return SvgPainter.Map(drawing, id, Texts.Say("NetworkCompare.MapOf", Words(day)), Texts.Say("NetworkCompare.MapSays", Words(day), day.N, day.Ties));
    }

    /// <summary>What the signs on both maps mean.</summary>
    public static string Legend(NetworkComparison comparison) =>
        SvgPainter.Chart(MapLegend.Draw(comparison.Picture, 2 * MapWidth, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), "tekens", Texts.Say("NetworkCompare.Legend"), Texts.Say("NetworkCompare.LegendSays"));
}
