using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;

namespace NetwerkRegie.Core.Kernel;

/// <summary>
/// Finds citizen service numbers in free text, which nobody here may keep (art. 46 UAVG): nine digits that pass the 11-test, or eight whose leading zero was lost,
/// also with spaces, dots, commas, dashes or signs that nobody sees in between. A phone number is left alone, and so is a number that says itself that it is another's:
/// RSIN or KvK with that word before it, a VAT number, an IBAN, an address on the web, a sum, a day. One in eleven of those would pass the test, and of an RSIN every one.
/// The number itself goes nowhere: not into the message, not into a log.
/// </summary>
public static partial class Bsn
{
    private const int Length = 9;
    private const int MostSigns = 2;
    private const int PhoneLength = 10;
    private const int RangeEnd = 4;
    private const string FromAbroad = "0031";

    /// <summary>Whether the text holds something that can be a BSN.</summary>
    public static bool IsIn(string? text)
    {
        if (text is null || text.Count(char.IsDigit) < Length - 1) return false;
        var groups = WithoutPhones(Groups(OfOthers().Replace(text, " x ").Replace("+31", FromAbroad, StringComparison.Ordinal)));
        for (var start = 0; start < groups.Count; start++)
        {
            var digits = "";
            for (var end = start; end < groups.Count && (end == start || groups[end].Near); end++)
            {
                digits += groups[end].Digits;
                if (digits.Length > Length) break;
                if (digits.Length >= Length - 1 && Passes(digits) && !IsDate(groups[start..(end + 1)]) && !IsRange(groups[start..(end + 1)])) return true;
            }
        }

        return false;
    }

    /// <summary>What people read beside a field with a BSN.</summary>
    public static string Sentence => Texts.Say("Kernel.NoBsn");

    /// <summary>The field must not hold a BSN.</summary>
    public static IRuleBuilderOptions<T, string?> HasNoBsn<T>(this IRuleBuilder<T, string?> field) =>
        field.Must(text => !IsIn(text)).WithMessage(_ => Sentence);

    /// <summary>The groups of digits in the text, and whether only a space, dot or dash stands between a group and the one before.</summary>
    private static List<(string Digits, bool Near)> Groups(string text)
    {
        var groups = new List<(string Digits, bool Near)>();
        var (digits, signs, near) = ("", 0, false);
        foreach (var sign in text.Append('\0').Where(IsSeen))
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

    /// <summary>
    /// The groups that belong to no phone number: 06 or an area code with the rest of ten digits, or the same from abroad. A group that follows on a phone number stands alone.
    /// </summary>
    private static List<(string Digits, bool Near)> WithoutPhones(List<(string Digits, bool Near)> groups)
    {
        var rest = new List<(string Digits, bool Near)>();
        for (var (start, afterPhone) = (0, false); start < groups.Count; start++)
        {
            var phone = PhoneFrom(groups, start);
            if (phone == 0) rest.Add(afterPhone ? (groups[start].Digits, false) : groups[start]);
            afterPhone = phone > 0;
            start += Math.Max(0, phone - 1);
        }

        return rest;
    }

    /// <summary>How many groups from here on make a phone number together; 0 when they make none.</summary>
    private static int PhoneFrom(List<(string Digits, bool Near)> groups, int start)
    {
        if (groups[start] is { Near: true } || groups[start].Digits is not (['0', '6'] or ['0', not '0', _] or ['0', not '0', _, _] or FromAbroad)) return 0;
        int[] lengths = groups[start].Digits == FromAbroad ? [FromAbroad.Length + PhoneLength - 1, FromAbroad.Length + PhoneLength] : [PhoneLength];
        for (var (end, digits) = (start, 0); end < groups.Count && (end == start || groups[end].Near); end++)
        {
            digits += groups[end].Digits.Length;
            if (lengths.Contains(digits)) return end - start + 1;
        }

        return 0;
    }

    /// <summary>Signs that take no room, such as the zero-width space, are not there for a reader and not for the test.</summary>
    private static bool IsSeen(char sign) => char.GetUnicodeCategory(sign) != UnicodeCategory.Format;

    private static bool IsBetween(char sign) => char.IsWhiteSpace(sign) || sign is '.' or ',' or '(' or ')' or '_' or '/' or '\'' or '’' or '·' || char.GetUnicodeCategory(sign) == UnicodeCategory.DashPunctuation;

    private static bool Passes(string digits)
    {
        var number = digits.PadLeft(Length, '0');
        var sum = -(number[^1] - '0');
        for (var i = 0; i < Length - 1; i++) sum += (number[i] - '0') * (Length - i);
        return sum % 11 == 0 && number.Any(digit => digit != '0');
    }

    /// <summary>Two years or two postcodes, such as 2024-2026, have eight digits too.</summary>
    private static bool IsRange(List<(string Digits, bool Near)> groups) => groups is [{ Digits.Length: RangeEnd }, { Digits.Length: RangeEnd }];

    /// <summary>Numbers that say of themselves that they belong to an organisation, an account or a page, or are a sum or a day.</summary>
    [GeneratedRegex(
        """
        https?://\S+
        | \bNL[\s.]?\d([\s.]?\d){8}[\s.]?B[\s.]?\d{2}\b
        | \bNL\d{2}\s?[A-Z]{4}(\s?\d){10}\b
        | \b(RSIN|K\.?v\.?K\.?(?=[\p{L}\s\p{P}]{0,20}\d([\s.]?\d){7}(?![\s.]?\d)))([\s:.=(-]{0,4}(nummer|nr|number|is)){0,2}[\s:.=(-]{0,4}\d([\s.-]?\d){7,8}(?!\d)
        | (€|\bEUR)\s?\d{1,3}([.,\s]\d{3}){0,4}([.,]\d{2})?(?!\d)
        | (?<!\d)(0?[1-9]|[12]\d|3[01])[-\/](0?[1-9]|1[0-2])[-\/](19|20)\d{2}(?!\d)
        | \+(32|33|49)([\s().\/-]{0,3}\d){7,11}(?!\d)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfOthers();

    /// <summary>A day such as 18-11-2026 has eight digits too.</summary>
    private static bool IsDate(List<(string Digits, bool Near)> groups) =>
        groups.Count == 3 && DateOnly.TryParseExact(string.Join('-', groups.Select(group => group.Digits)), ["d-M-yyyy", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
