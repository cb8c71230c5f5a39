namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>The 11-test for numbers of nine digits: weights 9 to 2 and -1 must add up to a multiple of 11.</summary>
public static class ElevenTest
{
    /// <summary>Whether nine digits pass; nine zeros do not.</summary>
    public static bool Passes(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 9) return false;
        var (sum, some) = (0, 0);
        for (var i = 0; i < 9; i++)
        {
            if (!char.IsAsciiDigit(digits[i])) return false;
            var digit = digits[i] - '0';
            some |= digit;
            sum += digit * (i == 8 ? -1 : 9 - i);
        }

        return some != 0 && sum % 11 == 0;
    }
}
