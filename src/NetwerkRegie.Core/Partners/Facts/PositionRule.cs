using System.Globalization;
using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>A place on the map in degrees (WGS84), north before east: <c>52.09;5.11</c> of a vCard 3.0, <c>geo:52.09,5.11</c> of 4.0, or <c>52,09 5,11</c> of a list. Written as <c>52.09,5.11</c>.</summary>
public static partial class PositionRule
{
    private const int MostNorth = 90;
    private const int MostEast = 180;

    /// <summary>Reads the position as typed. Nought and nought lies in the ocean: programs write it when they do not know.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        var match = TwoNumbers().Match(typed);
        if (!match.Success) return FactReading.Wrong("Partners.PositionNotTwoNumbers");
        var (north, east) = (Degrees(match.Groups["north"].Value), Degrees(match.Groups["east"].Value));
        if (Math.Abs(north) > MostNorth || Math.Abs(east) > MostEast) return FactReading.Wrong("Partners.PositionNotOnEarth");
        return (north, east) == (0, 0) ? FactReading.Nothing : FactReading.Of(Write(north, east));
    }

    /// <summary>The two numbers of a position as we write it.</summary>
    public static (double North, double East) Parse(string position) => position.Split(',') is [var north, var east] ? (Degrees(north), Degrees(east)) : throw new FormatException("The position was not written by this rule.");

    /// <summary>The one way we write it.</summary>
    public static string Write(double north, double east) => string.Create(CultureInfo.InvariantCulture, $"{north:R},{east:R}");

    private static double Degrees(string number) => double.Parse(number.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A comma is a decimal sign only where something else parts the two.</summary>
    [GeneratedRegex(@"^(geo:)?\s*(?<north>[+-]?\d{1,3}(\.\d{1,20})?)\s*[,;\s]\s*(?<east>[+-]?\d{1,3}(\.\d{1,20})?)(,[+-]?\d+(\.\d+)?)?(;[a-z]+=.*)?$|^(?<north>[+-]?\d{1,3},\d{1,20})\s*[;\s]\s*(?<east>[+-]?\d{1,3},\d{1,20})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwoNumbers();
}
