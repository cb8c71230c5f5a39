namespace NetwerkRegie.Core.Partners;

/// <summary>A short name for a row in an address: eight letters and digits that are not read for one another, made of the random end of its id. It never changes.</summary>
internal static class ShortCode
{
    /// <summary>Letters of a code.</summary>
    public const int Length = 8;

    private const string Letters = "abcdefghjkmnpqrstvwxyz0123456789";
    private const int BitsOfLetter = 5;
    private const int LastLetter = (1 << BitsOfLetter) - 1;

    public static string Of(Guid id)
    {
        var bits = id.ToByteArray(bigEndian: true)[^5..].Aggregate(0UL, (sum, part) => (sum << 8) | part);
        return string.Create(Length, bits, (code, rest) =>
        {
            for (var i = 0; i < code.Length; i++, rest >>= BitsOfLetter) code[i] = Letters[(int)(rest & LastLetter)];
        });
    }
}
