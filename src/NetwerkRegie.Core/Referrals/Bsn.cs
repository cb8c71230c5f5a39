using System.Globalization;
using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>
/// Finds citizen service numbers in free text, which nobody here may keep (art. 46 UAVG): nine digits that pass the 11-test, or eight whose leading zero was lost,
/// also with spaces, dots or dashes in between. The number itself goes nowhere: not into the message, not into a log.
/// </summary>
public static class Bsn
{
    private const int Length = 9;
    private const int MostSigns = 2;

    /// <summary>Whether the text holds something that can be a BSN.</summary>
    public static bool IsIn(string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        var groups = Groups(text);
        for (var start = 0; start < groups.Count; start++)
        {
            var digits = "";
            for (var end = start; end < groups.Count && (end == start || groups[end].Near); end++)
            {
                digits += groups[end].Digits;
                if (digits.Length > Length) break;
                if (digits.Length >= Length - 1 && Passes(digits) && !IsDate(groups[start..(end + 1)])) return true;
            }
        }

        return false;
    }

    /// <summary>The field must not hold a BSN.</summary>
    public static IRuleBuilderOptions<T, string?> HasNoBsn<T>(this IRuleBuilder<T, string?> field) =>
        field.Must(text => !IsIn(text)).WithMessage(_ => Texts.Say("Referrals.NoBsn"));

    /// <summary>The groups of digits in the text, and whether only a space, dot or dash stands between a group and the one before.</summary>
    private static List<(string Digits, bool Near)> Groups(string text)
    {
        var groups = new List<(string Digits, bool Near)>();
        var (digits, signs, near) = ("", 0, false);
        foreach (var sign in text.Append('\0'))
        {
            var value = CharUnicodeInfo.GetDecimalDigitValue(sign);
            if (value >= 0)
            {
                if (digits.Length == 0) near = signs is > 0 and <= MostSigns;
                (digits, signs) = (digits + (char)('0' + value), 0);
                continue;
            }

            if (digits.Length > 0) groups.Add((digits, near));
            digits = "";
            signs = IsBetween(sign) ? signs + 1 : MostSigns + 1;
        }

        return groups;
    }

    private static bool IsBetween(char sign) => char.IsWhiteSpace(sign) || sign is '.' or '_' or '/' || char.GetUnicodeCategory(sign) == UnicodeCategory.DashPunctuation;

    private static bool Passes(string digits)
    {
        var number = digits.PadLeft(Length, '0');
        var sum = -(number[^1] - '0');
        for (var i = 0; i < Length - 1; i++) sum += (number[i] - '0') * (Length - i);
        return sum % 11 == 0 && number.Any(digit => digit != '0');
    }

    /// <summary>A day such as 18-11-2026 has eight digits too.</summary>
    private static bool IsDate(List<(string Digits, bool Near)> groups) =>
        groups.Count == 3 && DateOnly.TryParseExact(string.Join('-', groups.Select(group => group.Digits)), ["d-M-yyyy", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
