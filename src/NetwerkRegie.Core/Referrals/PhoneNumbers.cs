namespace NetwerkRegie.Core.Referrals;

/// <summary>Phone numbers as people write them. They are never tested as a BSN: one in eleven would pass.</summary>
internal static class PhoneNumbers
{
    private const int FewestDigits = 9;
    private const int MostDigits = 15;

    /// <summary>
    /// Whether the text can be a phone number: 9 to 15 digits, with a plus, spaces, brackets, dots or dashes around them. It begins with 0 or +, as numbers do here and from
    /// abroad; a BSN in the field of the phone hardly ever does.
    /// </summary>
    public static bool IsPhone(string? text) =>
        text is { Length: <= Team.LongestPhone } && text.All(sign => char.IsAsciiDigit(sign) || " +()-.".Contains(sign, StringComparison.Ordinal))
        && Digits(text).Length is >= FewestDigits and <= MostDigits && text.TrimStart(' ', '(') is ['0' or '+', ..];

    /// <summary>The digits, with the country code of the Netherlands written as 0, so that one number is always written alike.</summary>
    public static string Digits(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.StartsWith("0031", StringComparison.Ordinal)) return "0" + digits[4..].TrimStart('0');
        return digits.StartsWith("31", StringComparison.Ordinal) && text.TrimStart(' ', '(') is ['+', ..] ? "0" + digits[2..].TrimStart('0') : digits;
    }
}
