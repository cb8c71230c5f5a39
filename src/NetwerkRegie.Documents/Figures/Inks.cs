using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>The inks of the house. The classes stand in the style sheet with the same values; see the style guide, parts 2 to 4.</summary>
public static class Inks
{
    /// <summary>Text, and whatever must stand out most.</summary>
    public const string Text = "#10201F";

    /// <summary>Secondary text.</summary>
    public const string Quiet = "#4A5A57";

    /// <summary>Text of what stands back.</summary>
    public const string Far = "#5C6B68";

    /// <summary>The one colour of action, and of bars.</summary>
    public const string Action = "#005B62";

    /// <summary>A bar that falls short of its target.</summary>
    public const string Warn = "#B87400";

    /// <summary>Fine divisions.</summary>
    public const string Line = "#DAE1DF";

    /// <summary>Paper.</summary>
    public const string White = "#FFFFFF";

    private const string Edge = "#8E9C98";
    private const string EdgeDim = "#CBD4D1";

    /// <summary>The ground of a group of partners.</summary>
    public static Ink Hull { get; } = new("nr-hull") { Fill = "#EEF3F1", Stroke = "#CFD9D6" };

    /// <summary>The name of a group.</summary>
    public static Ink HullTitle { get; } = new("nr-hull__t") { Fill = Quiet, Size = 13, Face = FontFace.SemiBold, Halo = 4 };

    /// <summary>A partner's name.</summary>
    public static Ink Name { get; } = new("nr-node__t") { Fill = Text, Size = 12.4, Halo = 3.2 };

    /// <summary>A partner's name that there is room for only when the map is looked at from near.</summary>
    public static Ink NearName { get; } = new("nr-near__t") { Fill = Text, Size = 6.6, Halo = 1.6 };

    /// <summary>The letter in a partner's shape.</summary>
    public static Ink Letter { get; } = new("nr-shape__l") { Fill = White, Face = FontFace.Bold };

    /// <summary>The question mark in a white spot.</summary>
    public static Ink Question { get; } = new("nr-node__q") { Fill = Quiet, Face = FontFace.Bold, Size = 12 };

    /// <summary>The ring around the partner that the map is seen from.</summary>
    public static Ink Ring { get; } = new("nr-ring") { Stroke = Text, Width = 2.2 };

    /// <summary>The thin line from a partner to a name that had to move away.</summary>
    public static Ink Leader { get; } = new("nr-leader") { Stroke = Text, Width = 0.9 };

    /// <summary>The area that answers to a pointer: felt, not seen.</summary>
    public static Ink Hit { get; } = new("nr-hit");

    /// <summary>A place with a number of partners on a map of the country.</summary>
    public static Ink Town { get; } = new("nr-town") { Fill = "#BCDCDC", Stroke = Action, Width = 1.2 };

    /// <summary>How many partners are in a place.</summary>
    public static Ink TownCount { get; } = new("nr-town__n") { Fill = Text, Size = 12.4, Face = FontFace.Bold };

    /// <summary>The bar that says how far a kilometre is.</summary>
    public static Ink ScaleBar { get; } = new("nr-scalebar") { Stroke = Quiet, Width = 1.6 };

    /// <summary>A line of the grid.</summary>
    public static Ink Grid { get; } = new("gr") { Stroke = Line };

    /// <summary>A number or period along an axis.</summary>
    public static Ink Axis { get; } = new("ax") { Fill = Quiet };

    /// <summary>A bar.</summary>
    public static Ink Bar { get; } = new("bar") { Fill = Action };

    /// <summary>A bar more than a tenth under its target.</summary>
    public static Ink BarShort { get; } = new("bar off") { Fill = Warn };

    /// <summary>The ground on which a small bar lies.</summary>
    public static Ink BarGround { get; } = new("bg") { Fill = "#E8EDEB" };

    /// <summary>A value beside its bar or point.</summary>
    public static Ink Value { get; } = new("vl") { Fill = Text, Face = FontFace.SemiBold, Halo = 3 };

    /// <summary>The name of a bar or line.</summary>
    public static Ink Label { get; } = new("lb") { Fill = Text };

    /// <summary>A target for a whole figure.</summary>
    public static Ink Target { get; } = new("tg") { Stroke = Text, Width = 1.6, Dash = new Dash(5, 3) };

    /// <summary>The name of a target.</summary>
    public static Ink TargetName { get; } = new("tgl") { Fill = Text, Face = FontFace.SemiBold, Halo = 3 };

    /// <summary>The target of one bar.</summary>
    public static Ink Tick { get; } = new("tk") { Stroke = Text, Width = 2.5 };

    /// <summary>A white spot in a matrix.</summary>
    public static Ink Gap { get; } = new("gap") { Fill = White, Stroke = Quiet, Width = 1.6, Dash = new Dash(4, 3) };

    /// <summary>The text of a white spot in a matrix.</summary>
    public static Ink GapText { get; } = new("gap__t") { Fill = Text, Face = FontFace.SemiBold };

    private static readonly string[] Heats = [White, "#EFF7F6", "#DDEEED", "#BCDCDC"];
    private static readonly double[] FlowWidths = [2.4, 5, 8.5];
    private static readonly string[] Series = [Action, "#822F19", "#516ED7", "#8D7002"];
    private static readonly Dash?[] SeriesDashes = [null, new Dash(7, 3), new Dash(2, 3), new Dash(9, 3)];

    /// <summary>A partner's shape in the colour of its type.</summary>
    public static Ink Shape(PartnerType type) => new($"nr-shape {PartnerShape.Of(type).Class}") { Fill = PartnerShape.Of(type).Colour };

    /// <summary>The shape of a partner that is missing: empty and dashed.</summary>
    public static Ink Ghost(PartnerType type) =>
        new($"nr-shape {PartnerShape.Of(type).Class} is-ghost") { Fill = White, Stroke = Quiet, Width = 1.6, Dash = new Dash(3, 2.4) };

    /// <summary>The shape of a partner that is no longer there: empty, with a broken rim in the colour of its type.</summary>
    public static Ink Departed(PartnerType type) =>
        new($"nr-shape {PartnerShape.Of(type).Class} is-gone") { Fill = White, Stroke = PartnerShape.Of(type).Colour, Width = 2, Dash = new Dash(2, 2) };

    /// <summary>The ground of a sign that says what became of a tie or a partner.</summary>
    public static Ink SignGround { get; } = new("nr-sign") { Fill = White, Stroke = Text, Width = 1.3 };

    /// <summary>A stroke of such a sign.</summary>
    public static Ink SignStroke { get; } = new("nr-sign__s") { Stroke = Text, Width = 2 };

    /// <summary>An arrowhead of such a sign.</summary>
    public static Ink SignArrow { get; } = new("nr-sign__a") { Fill = Text };

    /// <summary>A tie: the stronger the thicker, dashed when only one side says so, dotted when it is no longer there.</summary>
    public static Ink Tie(int? level, bool oneSided, TieStance stance) =>
        new($"nr-edge nr-edge--l{TieWeight.Counts(level)}{(oneSided ? " is-one" : "")}{stance switch { TieStance.Own => " is-ego", TieStance.Far => " is-dim", TieStance.Gone => " is-gone", _ => "" }}")
        {
            Stroke = stance switch { TieStance.Own or TieStance.Gone => Text, TieStance.Far => EdgeDim, _ => Edge },
            Width = TieWeight.Of(level),
            Dash = stance == TieStance.Gone ? new Dash(2, 4) : oneSided ? new Dash(6, 5) : null,
        };

    /// <summary>An arrow of what goes from one partner to another: the more the thicker.</summary>
    public static Ink Flow(FlowSize size) => new("nr-flow") { Stroke = Action, Width = FlowWidths[(int)size - 1] };

    /// <summary>The head of such an arrow.</summary>
    public static Ink FlowHead { get; } = new("nr-flow__h") { Fill = Action };

    /// <summary>A tinted cell of a matrix.</summary>
    public static Ink Heat(int strength) => new($"heat heat-{Math.Clamp(strength, 0, 3)}") { Fill = Heats[Math.Clamp(strength, 0, 3)], Stroke = Line };

    /// <summary>The line of a series; colour and dash differ, so that it also reads in grey.</summary>
    public static Ink SeriesLine(int index) =>
        new($"ln ln-{index % Series.Length}") { Stroke = Series[index % Series.Length], Width = 2.4, Dash = SeriesDashes[index % Series.Length] };

    /// <summary>The points of a series.</summary>
    public static Ink SeriesPoint(int index) => new($"pt pt-{index % Series.Length}") { Fill = Series[index % Series.Length], Stroke = White, Width = 1.2 };

    /// <summary>The name of a series, at the end of its line.</summary>
    public static Ink SeriesName(int index) => new($"sn sn-{index % Series.Length}") { Fill = Series[index % Series.Length], Face = FontFace.SemiBold, Halo = 3 };
}

/// <summary>How a tie stands to the partner that the map is seen from.</summary>
public enum TieStance
{
    /// <summary>The map is seen from nobody in particular.</summary>
    Neutral,

    /// <summary>A tie of that partner, or one that the picture is about.</summary>
    Own,

    /// <summary>A tie between others, or one that stayed as it was between two days.</summary>
    Far,

    /// <summary>A tie that is no longer there.</summary>
    Gone,
}
