using System.Globalization;

namespace NetwerkRegie.Documents.Figures;

/// <summary>One step of an outline, in absolute places.</summary>
public abstract record PathStep;

/// <summary>Start a part of the outline.</summary>
public sealed record MoveStep(Spot To) : PathStep;

/// <summary>A straight side.</summary>
public sealed record LineStep(Spot To) : PathStep;

/// <summary>A cubic curve.</summary>
public sealed record CurveStep(Spot First, Spot Second, Spot To) : PathStep;

/// <summary>Back to where the part began.</summary>
public sealed record CloseStep : PathStep;

/// <summary>Reads an SVG path made of moves, lines and cubic curves, so that paper draws the very strings the screen shows.</summary>
public static class PathReader
{
    /// <summary>The steps of a path.</summary>
    public static IReadOnlyList<PathStep> Read(string path)
    {
        var steps = new List<PathStep>();
        var (at, place, command) = (0, default(Spot), ' ');
        while (true)
        {
            SkipSeparators(path, ref at);
            if (at == path.Length) return steps;
            if (char.IsLetter(path[at])) command = path[at++];
            place = Step(path, ref at, command, place, steps);

            // Further pairs after a move are lines.
            command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
        }
    }

    private static Spot Step(string path, ref int at, char command, Spot pen, List<PathStep> steps)
    {
        var origin = char.IsLower(command) ? pen : default;
        switch (command)
        {
            case 'M' or 'm':
                var start = Pair(path, ref at, origin);
                steps.Add(new MoveStep(start));
                return start;
            case 'L' or 'l':
                return Line(Pair(path, ref at, origin), steps);
            case 'H' or 'h':
                return Line(pen with { X = Number(path, ref at) + origin.X }, steps);
            case 'V' or 'v':
                return Line(pen with { Y = Number(path, ref at) + origin.Y }, steps);
            case 'C' or 'c':
                var curve = new CurveStep(Pair(path, ref at, origin), Pair(path, ref at, origin), Pair(path, ref at, origin));
                steps.Add(curve);
                return curve.To;
            case 'Z' or 'z':
                steps.Add(new CloseStep());
                return steps.OfType<MoveStep>().Last().To;
            default:
                throw new FormatException($"Path command {command} is not known.");
        }
    }

    private static Spot Line(Spot to, List<PathStep> steps)
    {
        steps.Add(new LineStep(to));
        return to;
    }

    private static Spot Pair(string path, ref int at, Spot origin) => new(Number(path, ref at) + origin.X, Number(path, ref at) + origin.Y);

    private static double Number(string path, ref int at)
    {
        SkipSeparators(path, ref at);
        var start = at;
        if (path[at] == '-') at++;
        var points = 0;
        while (at < path.Length && (char.IsAsciiDigit(path[at]) || (path[at] == '.' && points++ == 0))) at++;
        return double.Parse(path.AsSpan(start, at - start), CultureInfo.InvariantCulture);
    }

    private static void SkipSeparators(string path, ref int at)
    {
        while (at < path.Length && path[at] is ' ' or ',') at++;
    }
}
