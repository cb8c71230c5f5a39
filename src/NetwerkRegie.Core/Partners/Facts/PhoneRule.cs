using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>
/// A phone number. Written the way that works from every phone: <c>+31344000101</c>, and abroad with its own country code.
/// Numbers that only exist within the Netherlands stay as they are dialled: <c>14 0344</c>, <c>0900 0000</c>, <c>116 000</c>.
/// </summary>
public static partial class PhoneRule
{
    /// <summary>Longest written number, in characters.</summary>
    public const int Longest = 20;

    private const int DutchLength = 10;
    private const int ShortestAbroad = 8;
    private const int LongestAbroad = 15;

    /// <summary>Area codes of three digits, and other codes that read best that way; all other area codes have four.</summary>
    private static readonly FrozenSet<string> ThreeDigitCodes = new[]
    {
        "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045", "046", "050", "053", "055", "058",
        "070", "071", "072", "073", "074", "075", "076", "077", "078", "079", "085", "088", "091",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads one number as typed, in any of the ways the Dutch write it, with a note such as "(receptie)" behind it or not.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        if (TypedText.IsShortened(typed)) return FactReading.Wrong("Partners.NumberShortened");
        var number = TrailingNote().Replace(LeadingWord().Replace(NoteInBrackets().Replace(typed, " "), ""), "");
        if (!Signs().IsMatch(number) || !number.Any(char.IsAsciiDigit)) return FactReading.Wrong("Partners.PhoneIsNoNumber");
        var abroad = number.TrimStart().TrimStart('(').StartsWith('+') || number.TrimStart().TrimStart('(').StartsWith("00", StringComparison.Ordinal);
        if (abroad) number = number.Replace("(0)", "", StringComparison.Ordinal);
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return abroad ? WithCountry(number.Contains('+', StringComparison.Ordinal) ? digits : digits[2..]) : WithinTheNetherlands(digits);
    }

    /// <summary>Reads a cell that may hold several numbers; the same one twice counts once.</summary>
    public static IReadOnlyList<FactReading> ReadAll(string? text) => [.. Several.In(text).Select(Read).Where(reading => reading != FactReading.Nothing).Distinct()];

    /// <summary>A written number as people say it: <c>0344 00 01 01</c>.</summary>
    public static string Show(string phone)
    {
        if (!phone.StartsWith("+31", StringComparison.Ordinal)) return phone.StartsWith('+') && phone.Length > 5 ? $"{phone[..3]} {Pairs(phone[3..])}" : phone;
        var dialled = "0" + phone[3..];
        if (dialled.Length != DutchLength) return phone;
        if (dialled.StartsWith("06", StringComparison.Ordinal)) return $"06 {Pairs(dialled[2..])}";
        var code = ThreeDigitCodes.Contains(dialled[..3]) ? 3 : 4;
        return $"{dialled[..code]} {Pairs(dialled[code..])}";
    }

    private static FactReading WithinTheNetherlands(string digits)
    {
        if (IsAreaService(digits)) return FactReading.Of($"14 {digits[2..]}");
        if (digits.Length == 6 && digits.StartsWith("116", StringComparison.Ordinal)) return FactReading.Of($"116 {digits[3..]}");
        if (IsServiceNumber(digits)) return digits.Length is 8 or 11 ? FactReading.Of($"{digits[..4]} {digits[4..]}") : FactReading.Wrong("Partners.PhoneServiceLength");
        if (digits.Length == 11 && digits.StartsWith("31", StringComparison.Ordinal)) return WithCountry(digits);
        if (digits.Length == DutchLength - 1 && digits[0] != '0') return FactReading.Wrong("Partners.PhoneLostZero", digits);
        if (digits.Length > DutchLength) return FactReading.Wrong("Partners.PhoneTooLong", digits.Length);
        if (digits.Length == DutchLength && digits[0] != '0') return FactReading.Wrong("Partners.PhoneWithoutZero");
        if (digits.Length < DutchLength) return FactReading.Wrong("Partners.PhoneTooShort", digits.Length);
        return FactReading.Of($"+31{digits[1..]}");
    }

    private static FactReading WithCountry(string digits)
    {
        if (digits.StartsWith("310", StringComparison.Ordinal)) digits = "31" + digits[3..];
        if (digits.StartsWith("31", StringComparison.Ordinal) && digits.Length != DutchLength + 1) return FactReading.Wrong("Partners.PhoneDutchAbroad", digits.Length - 2);
        return digits.Length is >= ShortestAbroad and <= LongestAbroad && digits[0] != '0' ? FactReading.Of($"+{digits}") : FactReading.Wrong("Partners.PhoneAbroadLength");
    }

    /// <summary>Municipalities: 14 and the area code of three or four digits.</summary>
    private static bool IsAreaService(string digits) => digits.Length is 5 or 6 && digits.StartsWith("140", StringComparison.Ordinal);

    private static bool IsServiceNumber(string digits) => digits.Length >= 4 && digits[..4] is "0800" or "0900" or "0906" or "0909";

    /// <summary>Groups of two from the right; an odd digit joins the first group.</summary>
    private static string Pairs(string digits)
    {
        var first = digits.Length % 2 == 0 ? 2 : 3;
        return string.Join(' ', digits[first..].Chunk(2).Select(pair => new string(pair)).Prepend(digits[..first]));
    }

    [GeneratedRegex(@"\([^()]*\p{L}[^()]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoteInBrackets();

    [GeneratedRegex(@"^\s*\p{L}[\p{L}\s.:]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingWord();

    [GeneratedRegex(@"[\s,]+\p{L}.*$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TrailingNote();

    [GeneratedRegex(@"^[0-9\s().+/–-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signs();
}
