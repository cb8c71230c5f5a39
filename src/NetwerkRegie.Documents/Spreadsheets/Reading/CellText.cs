using System.Globalization;
using System.Numerics;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Turns the typed value of a workbook's cell into the text a person would have typed, the same in every country.</summary>
internal static class CellText
{
    private static readonly DateTime FirstProbableDay = new(1910, 1, 1);

    /// <summary>Excel's day nought and one: a cell that holds only a time of day.</summary>
    private static readonly DateTime FirstDayOfExcel = new(1900, 1, 1);

    public static TableCell Of(object? value, string? format) => value switch
    {
        null => TableCell.Empty,
        string { Length: 0 } => TableCell.Empty,
        string text => new(text, CellKind.Text),
        bool yes => new(yes ? "true" : "false", CellKind.Boolean),
        DateTime moment => Of(moment),
        TimeSpan time => new(time.ToString(time.Seconds == 0 ? @"hh\:mm" : @"hh\:mm\:ss", CultureInfo.InvariantCulture), CellKind.TimeOfDay),
        double number => Of(number, format),
        int number => Of((double)number, format),
        _ => new(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", CellKind.Text),
    };

    public static bool IsImprobable(object? value) => value is DateTime moment && moment >= FirstDayOfExcel && moment < FirstProbableDay;

    private static TableCell Of(double number, string? format)
    {
        if (format?.Contains('%', StringComparison.Ordinal) == true) return new(Plain(number), CellKind.Percent);

        // A format such as 00000000 keeps the leading zeros of a register number.
        var digits = format is { Length: > 1 } && format.All(sign => sign == '0') && number == Math.Floor(number) && number >= 0 ? format.Length : 0;
        return new(Plain(number).PadLeft(digits, '0'), CellKind.Number);
    }

    /// <summary>All digits, no exponent; a decimal drops the noise in the sixteenth digit, as a spreadsheet does on screen.</summary>
    private static string Plain(double number) => Math.Abs(number) switch
    {
        < 7e27 => ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture),
        _ when double.IsFinite(number) => new BigInteger(number).ToString(CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static TableCell Of(DateTime moment)
    {
        // A moment is a fraction of a day, seldom an exact number of seconds.
        var second = new DateTime((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
        var time = second.Second == 0 ? "HH:mm" : "HH:mm:ss";
        if (second < FirstDayOfExcel) return new(second.ToString(time, CultureInfo.InvariantCulture), CellKind.TimeOfDay);
        return second.TimeOfDay == TimeSpan.Zero
            ? new(second.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Date)
            : new(second.ToString("yyyy-MM-ddT" + time, CultureInfo.InvariantCulture), CellKind.Moment);
    }
}
