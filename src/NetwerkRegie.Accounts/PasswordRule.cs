using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts;

/// <summary>
/// What makes a password good: long, and not what everybody tries first. A word of the list with figures and signs around it,
/// or with figures for letters, is the same guess and is refused like the word itself.
/// </summary>
internal static class PasswordRule
{
    public const int ShortestLength = 12;
    public const int LongestLength = 256;
    private const int FewestDifferentSigns = 5;
    private const int LongestRest = 5;
    private const string Product = "netwerkregie";

    private static readonly FrozenSet<string> Common = ReadCommon();
    private static readonly string[] Rows = ["abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop"];

    /// <summary>Everything that is wrong with the password, in sentences.</summary>
    public static IEnumerable<string> Problems(string password, string? name, string? email)
    {
        if (password.Length < ShortestLength) yield return Texts.Say("Accounts.PasswordTooShort", ShortestLength, password.Length);
        if (password.Length > LongestLength) yield return Texts.Say("Accounts.PasswordTooLong", LongestLength);
        if (password.Length < ShortestLength) yield break;
        if (IsOwn(password, name, email)) yield return Texts.Say("Accounts.PasswordIsOwnName");
        else if (IsCommon(password)) yield return Texts.Say("Accounts.PasswordIsCommon");
    }

    /// <summary>Little is left of it when the product's name, one's own name and one's own address are taken out.</summary>
    private static bool IsOwn(string password, string? name, string? email)
    {
        var bare = Bare(password);
        var own = (email ?? "").Split('@', '.').Concat((name ?? "").Split(' ')).Append(email ?? "").Append(name ?? "").Append(Product).Select(Bare).Where(word => word.Length > 3).OrderByDescending(word => word.Length);
        var rest = own.Aggregate(bare, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        return rest.Length < bare.Length && rest.Length <= LongestRest;
    }

    private static bool IsCommon(string password)
    {
        var lower = password.ToLowerInvariant();
        if (lower.Distinct().Count() < FewestDifferentSigns || IsWalk(lower)) return true;
        return Readings(lower).Any(word => Common.Contains(word) || IsRepeat(word));
    }

    /// <summary>The words that a guesser would see in it: letters only, with figures read as letters too.</summary>
    private static IEnumerable<string> Readings(string lower)
    {
        yield return new string([.. lower.Where(char.IsLetter)]);
        var trimmed = lower.Trim([.. "0123456789!@#$%^&*()-_=+.,?;:'\" "]);
        yield return new string([.. trimmed.Select(Letter).Where(char.IsLetter)]);
    }

    private static char Letter(char sign) => sign switch { '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => sign };

    /// <summary>The same common word more than once.</summary>
    private static bool IsRepeat(string word) =>
        Enumerable.Range(3, Math.Max(0, (word.Length / 2) - 2)).Any(length => word.Length % length == 0 && Common.Contains(word[..length]) && string.Concat(Enumerable.Repeat(word[..length], word.Length / length)) == word);

    /// <summary>A walk along the keyboard, the alphabet or the figures, forward, backward or again and again.</summary>
    private static bool IsWalk(string lower)
    {
        var steps = Enumerable.Range(1, lower.Length - 1).Count(i => Array.Exists(Rows, row => AreNeighbours(row, lower[i - 1], lower[i])));
        return steps >= lower.Length - 3;
    }

    private static bool AreNeighbours(string row, char first, char second)
    {
        var (from, to) = (row.IndexOf(first, StringComparison.Ordinal), row.IndexOf(second, StringComparison.Ordinal));
        return from >= 0 && to >= 0 && (Math.Abs(from - to) <= 1 || Math.Abs(from - to) == row.Length - 1);
    }

    private static string Bare(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD).Where(sign => char.IsLetterOrDigit(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark);
        return new string([.. letters.Select(char.ToLowerInvariant)]);
    }

    private static FrozenSet<string> ReadCommon()
    {
        var assembly = typeof(PasswordRule).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith("CommonPasswords.data.txt", StringComparison.Ordinal)))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => new string([.. word.ToLowerInvariant().Where(char.IsLetter)])).Where(word => word.Length > 2).ToFrozenSet(StringComparer.Ordinal);
    }
}
